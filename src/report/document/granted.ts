import { grouped, type Window } from '../../base/time';
import type { ActionFinding } from '../../drift/findings';
import { isWildcard } from '../../drift/pattern-counts';
import type { AccessLevel } from '../../policy/catalogue';
import type { EscalationPath } from '../../reference/privilege-escalation';
import { boundsText } from '../escalation';
import {
  groupBy,
  isAdded,
  isAddedByName,
  isAddedUnjudged,
  isAddedWide,
  isOverGranted,
  overGrantedByPattern,
  type PatternGroup,
  serviceOf,
  type Which,
} from '../groups';
import type { JudgedTarget } from '../judged';
import { plural } from '../lines';
import { lastUse } from '../words';
import {
  type Budget,
  code,
  type Fold,
  type Item,
  joined,
  names,
  prose,
  type Section,
  type Text,
  t,
} from './model';
import { onStatement } from './resources';

/** What the change adds: what is provably too much, what a wildcard brings without evidence, and what it names. */
export function addedSections(target: JudgedTarget, budget: Budget): Section[] {
  const { stage } = target;
  const noEvidence = stage?.kind === 'new-role' || stage?.kind === 'not-gathered';
  const titles = { 'new-role': 'Granted to the new role', 'not-gathered': 'Adds' } as const;
  const byName: Which = noEvidence ? (one) => isAdded(one) && !isOverGranted(one) : isAddedByName;
  const named = noEvidence ? titles[stage.kind] : 'Adds: too new to judge';
  // An import brings what is named and over-granted, too.
  const hasNamed = target.drift.findings.some((one) => isAddedWide(one) && one.named === true);
  const adds = hasNamed ? 'Adds' : 'Adds by wildcard';
  const wide = { name: 'over-granted actions added', priority: 88 } as const;
  const unread = { name: 'actions added by wildcards', priority: 87 } as const;
  return [
    ...listSection({ ...wide, target, which: isAddedWide, title: `${adds}: no recorded use` }, budget),
    ...(noEvidence
      ? []
      : listSection(
          { ...unread, target, which: isAddedUnjudged, title: 'Adds by wildcard: use unknown' },
          budget,
        )),
    ...listSection({ target, which: byName, name: 'actions added', priority: 84, title: named }, budget),
  ];
}

/** Over-granted actions that the change does not add; folded where a change is under review. */
export function overGrantedSections(target: JudgedTarget, budget: Budget): Section[] {
  const { drift, change } = target;
  const known = change !== undefined && drift.findings.some(({ introduced }) => introduced === 'existing');
  const which: Which = (one) => isOverGranted(one) && !isAddedWide(one);
  const list = { target, which, name: 'over-granted actions', priority: 80 };
  return known
    ? listSection(
        { ...list, title: 'Existing drift, not from this pull request', folded: 'existing' },
        budget,
      )
    : listSection({ ...list, title: 'Over-granted' }, budget);
}

interface GrantedList {
  readonly target: JudgedTarget;
  readonly which: Which;
  readonly name: string;
  readonly priority: number;
  readonly title: string;
  readonly folded?: Fold;
}

/** The riskiest patterns an entry each; of a list too long to be read, the rest by service. */
function listSection(list: GrantedList, budget: Budget): Section[] {
  const { target, which, name, priority, title, folded } = list;
  const findings = target.drift.findings.filter(which);
  const groups = overGrantedByPattern(target.drift, which);
  if (groups.length === 0) return [];
  const limit = folded === undefined ? budget.items : budget.folded;
  const shown = groups.slice(0, limit);
  const rest = groups.slice(limit).flatMap((group) => group.findings);
  const known = findings.filter(({ inBaseline }) => inBaseline).length;
  const count = `${grouped(findings.length)}${known > 0 ? `, ${grouped(known)} of them in the baseline` : ''}`;
  const items = shown.map((group) => patternItem(group, target, budget));
  return [
    {
      name,
      priority,
      title: { level: 2, text: t`${title} (${count})` },
      blocks: [{ kind: 'list', items: [...items, ...restItems(rest, groups.length - shown.length, budget)] }],
      ...(folded === undefined ? {} : { folded }),
    },
  ];
}

function restItems(rest: readonly ActionFinding[], patterns: number, budget: Budget): Item[] {
  if (rest.length === 0) return [];
  const services = [...groupBy(rest, ({ action }) => serviceOf(action))]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([service, members]) => `${service} (${grouped(members.length)})`);
  const text = t`and ${plural(patterns, 'more pattern')} with ${plural(rest.length, 'action')} in ${budget.rest}: ${names(services, budget.names)}`;
  return [{ text }];
}

/** "🔴 `s3:*Bucket*` (was `s3:*BucketPolicy`) on `bucket`: 2 of 43 used, 20 write or manage permissions. L9" */
function patternItem(group: PatternGroup, target: JudgedTarget, budget: Budget): Item {
  const { pattern, accessLevel, file, line, on } = group;
  const at = { kind: 'location', file, line, hasMany: target.policyFiles.length > 1 } as const;
  const facts = joined([...evidenceOf(group, target.window), ...escalationWords(group)]);
  const where = onStatement(on);
  const resources = where.length === 0 ? [] : t` on ${where}`;
  const head = t`${code(pattern, 100)}${wasText(group)}${resources}`;
  return {
    sign: accessLevel,
    text: t`${head}${facts.length === 0 ? [] : t`: ${facts}`}. ${at}`,
    below: [
      ...(isWide(group) ? [namesOf(group, target.window, budget)] : []),
      ...escalationLines(group, budget),
    ],
  };
}

/** "(was `s3:Get*`)" */
function wasText({ adds, findings }: PatternGroup): Text {
  const was = findings.some(({ introduced }) => introduced === 'added') ? (adds?.was ?? []) : [];
  return was.length === 0 ? [] : t` (was ${names(was, 2)})`;
}

function isWide({ pattern, grants }: PatternGroup): boolean {
  return grants > 1 || isWildcard(pattern);
}

const levelWords: Readonly<Record<AccessLevel, string>> = {
  'Permissions management': 'permissions management',
  Write: 'write',
  Tagging: 'tagging',
  Read: 'read',
  List: 'list',
};

/** What is known of the actions that a pattern grants. */
function evidenceOf(group: PatternGroup, window: Window): Text[] {
  const { findings, adds, accessLevel, grants } = group;
  const [only] = findings;
  if (!isWide(group) && only !== undefined)
    return [[levelWords[accessLevel]], ...(only.state === 'over-granted' ? [[useOf(only, window)]] : [])];
  if (adds !== undefined && only?.introduced === 'added') {
    const risky = adds.risky > 0 ? [t`${adds.risky} of them write or manage permissions`] : [];
    return [[`adds ${plural(adds.actions, 'action')}`], ...risky];
  }
  const levels = new Set(findings.map((one) => one.accessLevel));
  const risky = findings.filter((one) => one.accessLevel === accessLevel).length;
  const all =
    levels.size === 1 ? levelWords[accessLevel] : `${grouped(risky)} of them ${levelWords[accessLevel]}`;
  return [t`${findings.length} of ${grants} over-granted`, [all]];
}

/** "never called", "last called 81 days ago" */
function useOf(finding: ActionFinding, window: Window): string {
  const ago = lastUse(finding, window);
  return ago === 'never' ? 'never called' : `last called ${ago}`;
}

/** The ways to more permissions that some actions are a part of, each once. */
function pathsOf(findings: readonly ActionFinding[]): readonly EscalationPath[] {
  const paths = findings.flatMap(({ escalation }) =>
    escalation ? [[escalation.name, escalation] as const] : [],
  );
  return [...new Map(paths).values()];
}

/** "privilege escalation, runs code as the role of a function": in the line itself where that is about one action. */
function escalationWords({ pattern, findings }: PatternGroup): Text[] {
  const [path] = pathsOf(findings);
  if (path === undefined) return [];
  const isSimple = path.actions.length === 1 && path.actions[0] === pattern;
  return [isSimple ? t`privilege escalation, ${gainOf(path)}` : ['privilege escalation']];
}

/** "Privilege escalation: `iam:PassRole` with `lambda:CreateFunction` runs code as any role it may pass" */
function escalationLines({ pattern, findings }: PatternGroup, { names: limit }: Budget): Text[] {
  const paths = pathsOf(findings).filter(({ actions }) => actions.length > 1 || actions[0] !== pattern);
  const shown = paths.slice(0, pathLimit).map((path) => {
    const [first = '', ...others] = path.actions;
    const partners = others.length === 0 ? [] : t` with ${names(others, limit)}`;
    return t`Privilege escalation: ${code(first)}${partners} ${gainOf(path)}`;
  });
  const rest = paths.length - shown.length;
  return rest === 0 ? shown : [...shown, [`and ${plural(rest, 'more privilege escalation path')}`]];
}

const pathLimit = 3;

function gainOf(path: EscalationPath): Text {
  const gain = prose(path.gain, 200);
  return path.bounds === undefined ||
    (path.actions.length === 1 && path.bounds.every(({ conditionKeys }) => conditionKeys === undefined))
    ? [gain]
    : t`${gain} ${prose(boundsText(path, (text) => text).trim())}`;
}

/** The actions that a pattern grants and that are in question: of a folded list too, names are what one looks for. */
function namesOf({ findings }: PatternGroup, window: Window, budget: Budget): Text {
  const shown = findings.slice(0, budget.names).map((finding): Text => {
    const ago = finding.state === 'over-granted' ? lastUse(finding, window) : 'never';
    return ago === 'never' ? [code(finding.action)] : t`${code(finding.action)} (${ago})`;
  });
  const rest = findings.length - shown.length;
  return rest === 0 ? joined(shown) : t`${joined(shown)} and ${grouped(rest)} more`;
}
