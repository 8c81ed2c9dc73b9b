import { clip } from '../../base/text';
import { grouped, type Window } from '../../base/time';
import type { ActionFinding } from '../../drift/findings';
import { isWildcard } from '../../drift/pattern-counts';
import type { AccessLevel } from '../../policy/catalogue';
import { valuesOf } from '../../policy/model';
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
  type Which,
} from '../groups';
import type { JudgedTarget } from '../judged';
import { plural } from '../lines';
import { lastUse } from '../words';
import { type Links, lineLink, resourceNames, type Section, type Space } from './section';
import { byServiceTable } from './services';
import { code, details, prose, row, table } from './syntax';

/** Risk at a glance; the word beside it says the same. */
export const levelSigns: Readonly<Record<AccessLevel, string>> = {
  'Permissions management': '🔴',
  Write: '🟠',
  Tagging: '🟡',
  Read: '⚪',
  List: '⚪',
};

/** One word for each, for a narrow column. */
export const levelWords: Readonly<Record<AccessLevel, string>> = {
  'Permissions management': 'Permissions',
  Write: 'Write',
  Tagging: 'Tagging',
  Read: 'Read',
  List: 'List',
};

/** What the change under review adds: provably too much, and by name, too new to judge. */
export function addedSections(target: JudgedTarget, space: Space, links: Links | undefined): Section[] {
  const { stage } = target;
  const isNew = stage?.kind === 'new-role';
  const added = stage?.kind === 'not-gathered' ? 'Added by this pull request' : undefined;
  const byName = added ?? (isNew ? 'Granted to the new role' : 'New in this pull request, too new to judge');
  const wide = 'Adds by wildcard: no recorded use';
  const unread = 'Adds by wildcard: use not known';
  const which = byStage(stage);
  return [
    ...sectionOf({
      target,
      space,
      links,
      which: isAddedWide,
      name: 'over-granted actions added',
      title: wide,
      worth: 88,
    }),
    ...(which !== isAddedByName
      ? []
      : sectionOf({
          target,
          space,
          links,
          which: isAddedUnjudged,
          name: 'actions added',
          title: unread,
          worth: 87,
        })),
    ...sectionOf({ target, space, links, which, name: 'actions added by name', title: byName, worth: 84 }),
  ];
}

/** What is listed apart from over-granted actions: without evidence, all that is added. */
function byStage(stage: JudgedTarget['stage']): Which {
  if (stage?.kind !== 'new-role' && stage?.kind !== 'not-gathered') return isAddedByName;
  return (finding) => isAdded(finding) && finding.state !== 'over-granted';
}

/** Over-granted actions by the pattern that grants them, riskiest first; what was there before stands apart. */
export function overGrantedSections(target: JudgedTarget, space: Space, links: Links | undefined): Section[] {
  const known =
    target.change !== undefined && target.drift.findings.some(({ introduced }) => introduced === 'existing');
  const title = known ? 'Over-granted: already there before this pull request' : 'Over-granted';
  const which: Which = (one) => isOverGranted(one) && !isAddedWide(one);
  return sectionOf({
    target,
    space,
    links,
    which,
    name: 'over-granted actions',
    title,
    worth: 80,
    folded: known,
  });
}

interface TableRequest {
  readonly target: JudgedTarget;
  readonly space: Space;
  readonly links: Links | undefined;
  readonly which: Which;
  readonly name: string;
  readonly title: string;
  readonly worth: number;
  readonly folded?: boolean;
}

function sectionOf(request: TableRequest): Section[] {
  const { target, space, which, name, title, worth, folded = false } = request;
  const findings = target.drift.findings.filter(which);
  const groups = overGrantedByPattern(target.drift, which);
  if (groups.length === 0) return [];
  // A list too long to be read has its riskiest patterns, and the rest by service.
  const shown = groups.length > space.rows ? groups.slice(0, Math.ceil(space.rows / 2)) : groups;
  const rest = groups.slice(shown.length).flatMap((group) => group.findings);
  const judged = findings.some(({ state }) => state === 'over-granted');
  const head = ['Action', 'On', 'Access', ...(judged ? ['Used'] : []), 'Line'];
  const rows = shown.map((group) => patternRow(group, request, judged));
  const named = shown.filter(isWide).slice(0, 10);
  const known = findings.filter(({ inBaseline }) => inBaseline).length;
  const count = `${grouped(findings.length)}${known > 0 ? `, ${grouped(known)} of them in the baseline` : ''}`;
  const body = [
    table(head, rows),
    ...(rest.length === 0 ? [] : [byServiceTable(rest, space)]),
    ...escalationLines(findings, space),
    ...((judged || which === isAddedUnjudged) && named.length > 0
      ? [named.map((one) => namesOf(one, target.window)).join('\n')]
      : []),
  ].join('\n\n');
  const text = folded ? details(`${title} (${count})`, body) : `#### ${title} (${count})\n\n${body}`;
  return [{ name, worth, text }];
}

function patternRow(group: PatternGroup, { target, links }: TableRequest, judged: boolean): string {
  const { pattern, accessLevel, file, line, on, findings } = group;
  const opens = findings.some(({ escalation }) => escalation !== undefined);
  return row(
    `${levelSigns[accessLevel]}\u00a0${code(clip(pattern, 100))}${wasText(group)}`,
    onResources(on),
    `${levelWords[accessLevel]}${opens ? ', **escalation**' : ''}`,
    ...(judged ? [grantsAndUses(group, target.window)] : []),
    lineLink(file, line, links, target.policyFiles.length > 1),
  );
}

/** "(was `s3:Get*`)" */
function wasText({ adds, findings }: PatternGroup): string {
  const was = findings.some(({ introduced }) => introduced === 'added') ? (adds?.was ?? []) : [];
  const more = was.length > 2 ? ` and ${grouped(was.length - 2)} more` : '';
  const texts = was.slice(0, 2).map((pattern) => code(clip(pattern, 60)));
  return texts.length === 0 ? '' : ` (was ${texts.join(', ')}${more})`;
}

function isWide({ pattern, grants }: PatternGroup): boolean {
  return grants > 1 || isWildcard(pattern);
}

function grantsAndUses(group: PatternGroup, window: Window): string {
  const [only] = group.findings;
  if (!isWide(group) && only !== undefined) return lastUse(only, window);
  return `${grouped(group.used)} of ${grouped(group.grants)}`;
}

function onResources(on: PatternGroup['on']): string {
  const names = resourceNames({ resources: valuesOf(on), allResources: true });
  return on.kind === 'all-but' ? `all but ${names}` : names;
}

/** "- `s3:*` adds 112 actions, 97 of them write or permissions management: `s3:PutBucketAcl`, …" */
function namesOf(group: PatternGroup, window: Window): string {
  const { adds, pattern, findings } = group;
  if (adds === undefined || findings[0]?.introduced !== 'added') return unusedNames(group, window);
  const risky = adds.risky > 0 ? `, ${grouped(adds.risky)} of them write or permissions management` : '';
  const names = findings.slice(0, 8).map(({ action }) => code(action));
  const rest = findings.length > 8 ? ` and ${grouped(findings.length - 8)} more` : '';
  const added = plural(adds.actions, 'action');
  return `- ${code(clip(pattern, 100))} adds ${added}${risky}: ${names.join(', ')}${rest}.`;
}

/** "- Not used of `s3:*BucketPolicy`: `s3:DeleteBucketPolicy`, `s3:PutBucketPolicy`." */
function unusedNames({ pattern, findings }: PatternGroup, window: Window): string {
  const names = findings.slice(0, 8).map((finding) => {
    const ago = lastUse(finding, window);
    return ago === 'never' ? code(finding.action) : `${code(finding.action)} (${ago})`;
  });
  const rest = findings.length > 8 ? ` and ${grouped(findings.length - 8)} more` : '';
  return `- Not used of ${code(clip(pattern, 100))}: ${names.join(', ')}${rest}.`;
}

/** "- Escalation: `iam:PassRole` with `lambda:CreateFunction` runs code as any role it may pass." */
function escalationLines(findings: readonly ActionFinding[], { rows }: Space): string[] {
  const paths = groupBy(
    findings.filter(({ escalation }) => escalation !== undefined),
    ({ escalation }) => escalation?.name ?? '',
  );
  const limit = Math.min(rows, 5);
  const lines = [...paths.values()].slice(0, limit).map((members) => {
    const path = members[0]?.escalation;
    const [first = '', ...others] = path?.actions ?? [];
    const partners = others.length === 0 ? '' : ` with ${others.map((one) => code(one)).join(' and ')}`;
    const bounds = path === undefined ? '' : boundsText(path, (text) => code(clip(text, 100)));
    return `- Escalation: ${code(first)}${partners} ${prose(clip(path?.gain ?? '', 200))}${bounds}.`;
  });
  const more =
    paths.size > limit ? [`- … and ${grouped(paths.size - limit)} more privilege escalation paths`] : [];
  return lines.length === 0 ? [] : [[...lines, ...more].join('\n')];
}
