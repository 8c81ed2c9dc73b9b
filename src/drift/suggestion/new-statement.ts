import type { PolicyDocument } from '../../iam/policy-model';
import { layoutAt } from '../../iam/splice';

/** An Allow that the policy lacks. */
export interface NewStatement {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
}

/** Writes Allows the way the last statement of the policy is written: its line ends, indentation and spaces. */
export function renderStatements(document: PolicyDocument, added: readonly NewStatement[]): string[] {
  const sids = freeSids(document, added.length);
  return added.map((statement, index) => renderStatement(document, statement, sids[index]));
}

function renderStatement(
  { text, statements }: PolicyDocument,
  { actions, resources }: NewStatement,
  sid: string | undefined,
): string {
  const span = statements.at(-1)?.span ?? { start: 0, end: 0 };
  const model = text.slice(span.start, span.end);
  const { unit, gap } = layoutAt(text, span.start);
  const colon = /^\{\s*"(?:[^"\\]|\\.)*"(\s*:\s*)/.exec(model)?.[1] ?? `:${gap}`;
  const open = /^\{(\s*)/.exec(model)?.[1] ?? '';
  const close = model.slice(model.slice(0, -1).trimEnd().length, -1);
  const lines = /[\r\n]/.test(open);
  const between = lines ? `,${open}` : /\s$/.test(colon) ? ', ' : ',';
  const list = (values: readonly string[]) => {
    const texts = values.map((value) => JSON.stringify(value));
    if (texts.length === 1) return texts.join();
    return lines ? `[${open}${unit}${texts.join(`,${open}${unit}`)}${open}]` : `[${texts.join(between)}]`;
  };
  const members = [
    ...(sid === undefined ? [] : [`"Sid"${colon}${JSON.stringify(sid)}`]),
    `"Effect"${colon}"Allow"`,
    `"Action"${colon}${list(actions)}`,
    `"Resource"${colon}${list(resources)}`,
  ];
  return `{${open}${members.join(between)}${close}}`;
}

/** Sids that no statement has, where the other statements have any. */
function freeSids({ statements }: PolicyDocument, count: number): string[] {
  const taken = new Set(statements.flatMap(({ sid }) => sid ?? []));
  if (taken.size === 0) return [];
  const sids: string[] = [];
  for (let number = 1; sids.length < count; number++) {
    const sid = number === 1 ? 'SeenInUse' : `SeenInUse${number}`;
    if (!taken.has(sid)) sids.push(sid);
  }
  return sids;
}
