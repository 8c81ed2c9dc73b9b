import type { PolicyFormat } from '../policy/format';
import { policyFormats } from '../policy/formats/formats';
import { isTemplateFile, type TemplateReading, templateFormat } from '../policy/formats/template-edits';
import type { InventoryOptions, JudgedFile } from '../policy/inventory-reader';
import { type Policy, policyKey, type SourceFile } from '../policy/model';
import type { Unchanged } from '../suggest/model';
import type { TargetResult } from './judge';

/** How the policies of files that describe principals are edited, as far as their formats are. */
interface DescribedEditing {
  readonly formats: readonly PolicyFormat[];
  /** Whether the policies of a file are edited in it. */
  isEdited(path: string): boolean;
  /** A policy as the proof of its edits reads it: targets may read a template with different parameters. */
  asEdited(policy: Policy): Policy;
  /** Whether nothing of a policy can be edited where it stands. */
  isByHand(policy: Policy): boolean;
  /** What is over-granted by policies that people have to edit, by its lines. */
  byHand(target: TargetResult): readonly Unchanged[];
}

/** What becomes of the policies of described files in a suggestion: `described` are the paths of these. */
export function describedEditing(
  files: readonly SourceFile[],
  targets: readonly TargetResult[],
  described: ReadonlySet<string>,
): DescribedEditing {
  const templates = files.filter(isTemplateFile);
  const judged = targets.flatMap((target) => target.described ?? []);
  const readings = new Map(templates.flatMap(({ path }) => readingOf(path, judged)));
  const plain = new Set(files.flatMap(({ path }) => (described.has(path) ? [] : [path])));
  const isByHand = ({ id, statements }: Policy) => {
    if (plain.has(id.file)) return false;
    const items = statements.flatMap(({ actions }) => actions.items);
    const isOpen = items.some(({ origin }) => origin.kind === 'text' && origin.editable === true);
    return !(readings.has(id.file) && isOpen);
  };
  const format = templateFormat(readings);
  const edited = format.read(templates.filter(({ path }) => readings.has(path))).policies;
  const byKey = new Map(edited.map((policy) => [policyKey(policy.id), policy]));
  return {
    formats: [format, ...policyFormats],
    asEdited: (policy) => byKey.get(policyKey(policy.id)) ?? policy,
    isEdited: (path) => readings.has(path) || !described.has(path),
    isByHand,
    byHand: (target) => linesOf(target, target.policies.filter(isByHand)),
  };
}

/** How the targets that share a template read it together. */
function readingOf(
  path: string,
  judged: readonly JudgedFile[],
): readonly (readonly [string, TemplateReading])[] {
  const own = judged.filter((one) => one.path === path);
  const options = new Map(own.map((one) => [optionsKey(one.options), one.options]));
  const principals = new Set(own.flatMap((one) => one.principals));
  return own.length === 0 ? [] : [[path, { options: [...options.values()], judged: principals }]];
}

function optionsKey({ parameters = new Map(), account, region, stack }: InventoryOptions): string {
  return JSON.stringify([[...parameters].sort(), account, region, stack]);
}

function linesOf({ judged, input }: TargetResult, policies: readonly Policy[]): readonly Unchanged[] {
  const names = judged.drift.findings.filter(({ state }) => state === 'over-granted');
  const { catalogue } = input.head.actions;
  return policies.flatMap((policy): readonly Unchanged[] => {
    const grants = input.head.grants.filter(({ at }) => policyKey(at.policy) === policyKey(policy.id));
    const over = (of: typeof grants) => {
      return names.flatMap(({ action }) => {
        const id = catalogue.idOf(action);
        return id !== undefined && of.some(({ actions }) => actions.has(id)) ? [action] : [];
      });
    };
    const places = new Map(grants.map(({ at: { file, line } }) => [`${file}:${line}`, { file, line }]));
    return [...places.values()].flatMap((at) => {
      const here = grants.filter((one) => one.at.file === at.file && one.at.line === at.line);
      const actions = over(here);
      const count = new Set(here.flatMap((one) => [...one.actions])).size;
      const isAll = actions.length === count;
      return actions.length === 0 ? [] : [{ ...at, reason: reasonOf(policy, actions, isAll) }];
    });
  });
}

function reasonOf(policy: Policy, actions: readonly string[], isAll: boolean): string {
  const [first = '', ...others] = actions;
  const which = others.length === 0 ? first : `${first} and ${others.length} more`;
  const { construct, template, statements } = policy;
  if (construct !== undefined) {
    const source = construct.source;
    const near = source === undefined ? '' : ` (${source.file}:${source.line})`;
    return `the AWS CDK generates this file; remove ${which} in the construct ${construct.path}${near}`;
  }
  if (template !== undefined) {
    return isAll
      ? `no action of the policy template ${template} is in use: remove it`
      : `the policy template ${template} also allows ${which}: replace it by a statement with the actions that are used or undetermined`;
  }
  const [origin] = statements.flatMap(({ actions: { items } }) => items.map((item) => item.origin));
  const why = origin?.kind === 'text' ? origin.why : undefined;
  return why === undefined
    ? `files of this format are not edited; remove ${which} by hand`
    : `${which} is not removed: ${why}`;
}
