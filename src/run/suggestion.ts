import { within } from '../base/work';
import type { ActionId } from '../policy/catalogue';
import type { Suggestion } from '../suggest/model';
import type { RunResult } from './run';
import { describedFiles } from './target-policies';
import { tooComplex } from './work-budget';

/** The suggested change of a run; `others` are the files of targets that are not judged, by the name of one of them. */
export async function suggestionOf(
  { targets, knowledge: { catalogue, coverageRules } }: RunResult,
  others: ReadonlyMap<string, string>,
): Promise<Suggestion> {
  const [{ inlineHolders, suggest }, { unresolvedOf }] = await Promise.all([
    import('../suggest/suggest'),
    import('../suggest/model'),
  ]);
  const kept = targets.filter(({ judged: { stage } }) => stage?.kind !== 'removed-role');
  const all = new Map(targets.flatMap((target) => target.files.map((file) => [file.path, file])));
  const ofModules = targets.flatMap((target) => (target.described ?? []).flatMap((one) => one.files ?? []));
  const described = await describedFiles([...all.values()], new Set(ofModules));
  const editing =
    described.size === 0 ? undefined : await describedEditing([...all.values()], kept, described);
  const wanted = kept.map(({ judged: { name, drift }, policies, basePolicies, input }) => {
    const { evidence, head: grants, base } = input;
    const before =
      base === undefined || basePolicies === undefined
        ? {}
        : { base: { policies: basePolicies, grants: base } };
    const unresolved = unresolvedOf(evidence, catalogue);
    const inline = inlineHolders(input.principals, input.foreign?.splits);
    const open = policies.filter((policy) => editing?.isByHand(policy) !== true);
    const own = open.map((policy) => editing?.asEdited(policy) ?? policy);
    return { name, policies: own, grants, findings: drift.findings, ...before, unresolved, inline };
  });
  const files = [...all.values()].filter(({ path }) => editing?.isEdited(path) !== false);
  const isKnown = (id: ActionId) => !['added-since', 'no-rule'].includes(coverageRules.flagOf(id));
  const formats = editing === undefined ? {} : { formats: editing.formats };
  const made = within(mostForSuggestion, () => {
    return suggest(wanted, files, { catalogue, others, isKnown, ...formats });
  });
  const suggestion = made.done ? made.value : nothingSuggested([...all.keys()]);
  if (editing === undefined) return suggestion;
  const byHand = kept.flatMap((target) => editing.byHand(target));
  return { ...suggestion, ...formats, unchanged: [...suggestion.unchanged, ...byHand] };
}

async function describedEditing(...given: Parameters<typeof import('./described-editing').describedEditing>) {
  const { describedEditing: editing } = await import('./described-editing');
  return editing(...given);
}

/** Steps of work that the suggestion of a run may take: about a second. */
const mostForSuggestion = 100_000_000;

function nothingSuggested(files: readonly string[]): Suggestion {
  const reason = `no change is suggested: the policies are ${tooComplex}`;
  return { files: [], needsDecision: [], unchanged: files.map((file) => ({ file, line: 1, reason })) };
}
