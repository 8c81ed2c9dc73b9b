import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { clip } from '../base/text';
import { type Policy, type Statement, valuesOf } from '../policy/model';

/** More changed lines than this are not compared: the generated policy is shown as it is. */
const mostEdits = 2000;

/**
 * How the generated policies differ from the committed ones, in the unified format; both in the same layout, so that
 * only what they say differs. Of policies that are too different every line is new.
 */
export function diffOf(committed: readonly Policy[], path: string, generated: readonly string[]): string {
  const before = committed.length === 0 ? '' : committedText(committed);
  const after = generated.join('');
  const [from, to] = [committed[0]?.id.file ?? '/dev/null', path].map(header);
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY, maxEditLength: mostEdits };
  const patch = createTwoFilesPatch(from ?? '', to ?? '', before, after, undefined, undefined, options);
  return patch ?? `--- ${from}\n+++ ${to}\n${after.replace(/^(?=.)/gm, '+')}`;
}

/** A line of its own, whatever a file is called. */
function header(path: string): string {
  return clip(path.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?'), 200);
}

/** All committed policies as one, in the layout of the generated ones. */
function committedText(policies: readonly Policy[]): string {
  const statements = policies.flatMap((policy) => policy.statements.map(statementOf));
  return `${JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2)}\n`;
}

function statementOf({ sid, effect, actions, resources, condition }: Statement): object {
  const names = valuesOf(actions).map(({ text }) => text);
  const [first, ...others] = valuesOf(resources);
  const key = resources.kind === 'only' ? 'Resource' : 'NotResource';
  return {
    ...(sid === undefined ? {} : { Sid: sid }),
    Effect: effect,
    [actions.kind === 'only' ? 'Action' : 'NotAction']: [...new Set(names)].sort(),
    [key]: others.length === 0 ? first : valuesOf(resources),
    ...(condition === undefined ? {} : { Condition: JSON.parse(condition) }),
  };
}
