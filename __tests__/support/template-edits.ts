import type { ActionFinding } from '../../src/drift/findings';
import { type TemplateReading, templateFormat } from '../../src/policy/formats/cloudformation/edit/format';
import { cloudformationReader } from '../../src/policy/formats/cloudformation/format';
import { policyFormats } from '../../src/policy/formats/formats';
import { grantsOf } from '../../src/policy/grants';
import type { InventoryOptions } from '../../src/policy/inventory-reader';
import type { Policy } from '../../src/policy/model';
import type { Suggestion, SuggestTarget } from '../../src/suggest/model';
import { suggest } from '../../src/suggest/suggest';
import { catalogue } from './knowledge';

/** What a run would have found of the principals of a template. */
export interface TemplateJudgement {
  /** Over-granted; the rest of what is granted is in use. */
  readonly unused?: readonly string[];
  /** In use and not granted, with what it was seen on. */
  readonly missing?: Readonly<Record<string, readonly string[]>>;
  /** The template before the change, which removed these actions. */
  readonly base?: { readonly text: string; readonly removed: readonly string[] };
  /** The addresses of the principals that are judged, each by a target; absent: all. */
  readonly judged?: readonly string[];
  readonly options?: InventoryOptions;
  readonly path?: string;
}

/** What is suggested for a template. */
export function suggestFor(text: string, judgement: TemplateJudgement): Suggestion {
  const { options = {}, path = 'template.yaml', base } = judgement;
  const principals = (of: string) => {
    const entry = { path, text: of };
    return cloudformationReader.read({ entry, others: new Map() }, options).principals;
  };
  const all = principals(text);
  const wanted = judgement.judged ?? all.map(({ id }) => id.address ?? '');
  const before = new Map(
    (base === undefined ? [] : principals(base.text)).map((one) => [one.id.address, one.policies]),
  );
  const targets = all
    .filter(({ id }) => wanted.includes(id.address ?? ''))
    .map(({ id, policies }) => targetOf(id.address ?? '', policies, judgement, before.get(id.address)));
  const reading: TemplateReading = { options: [options], judged: new Set(wanted) };
  const formats = [templateFormat(new Map([[path, reading]])), ...policyFormats];
  return suggest(targets, [{ path, text }], { catalogue, formats });
}

function targetOf(
  name: string,
  policies: readonly Policy[],
  { unused = [], missing = {}, base }: TemplateJudgement,
  before: readonly Policy[] = [],
): SuggestTarget {
  const grants = grantsOf(policies, catalogue);
  const finding = (
    action: string,
    state: ActionFinding['state'],
    more: Partial<ActionFinding>,
  ): ActionFinding => {
    const id = catalogue.idOf(action);
    if (id === undefined) throw new Error(`${action} is no action`);
    const fixed = { kind: 'action', reason: 'said', resources: [] } as const;
    return { ...fixed, action, state, accessLevel: catalogue.levelOf(id), ...more };
  };
  const granted = unused.filter((action) => grants.actions.has(catalogue.idOf(action) ?? -1));
  const seen = { allResources: true, currentlyDenied: false } as const;
  const findings = [
    ...granted.map((action) =>
      finding(action, 'over-granted', { provenBy: ['last-accessed'], conclusive: true }),
    ),
    ...Object.entries(missing).map(([action, resources]) =>
      finding(action, 'missing', { resources, ...seen }),
    ),
    ...(base?.removed ?? []).map((action) =>
      finding(action, 'missing', { introduced: 'removed', resources: [], ...seen }),
    ),
  ];
  const known = base === undefined ? {} : { base: { policies: before, grants: grantsOf(before, catalogue) } };
  return { name, policies, grants, findings, ...known };
}

/** A text of lines, some of which are marked: those behind `-|` are there before only, those behind `+|` after only. */
export function beforeAndAfter(marked: string): { readonly before: string; readonly after: string } {
  const lines = marked.split('\n');
  const without = (mark: string, other: string) => {
    return lines
      .filter((line) => !line.startsWith(mark))
      .map((line) => (line.startsWith(other) ? line.slice(other.length) : line))
      .join('\n');
  };
  return { before: without('+|', '-|'), after: without('-|', '+|') };
}
