import type { ActionFinding } from '../../drift/findings';
import { accessLevels } from '../../policy/catalogue';
import type { Proposal } from '../../suggest/proposals';
import type { JudgedTarget } from '../judged';
import { plural } from '../lines';
import { code, prose } from './syntax';

/** A review comment at lines of a file, without its marker. */
export interface ReviewDraft {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  /** GitHub-flavoured Markdown that ends in a suggestion block. */
  readonly text: string;
}

/** A comment of GitHub holds 65,536 characters; the marker comes on top. */
const longest = 64_000;
/** How many actions a comment names. */
const named = 3;

/**
 * Review comments for the parts of a suggestion, riskiest first, then by place. A part that would not fit a comment is
 * left out, and so is one that holds invisible characters: a reviewer who accepts a suggestion has to see all of it.
 */
export function renderReview(
  proposals: readonly Proposal[],
  targets: readonly JudgedTarget[],
): readonly ReviewDraft[] {
  return proposals
    .filter(({ replacement }) => replacement.every(isVisible))
    .map((proposal) => ({ proposal, findings: findingsOf(proposal, targets) }))
    .sort((a, b) => riskOf(a.findings) - riskOf(b.findings) || byLocation(a.proposal, b.proposal))
    .map(({ proposal: { path, startLine, endLine, replacement }, findings }) => {
      const text = `${sentence(findings)}\n\n${suggestionBlock(replacement)}`;
      return { path, startLine, endLine, text };
    })
    .filter(({ text }) => text.length <= longest);
}

function isVisible(line: string): boolean {
  return !/[^\P{Cc}\t]|[\p{Cf}\p{Zl}\p{Zp}]/u.test(line);
}

/** What a part is about, once an action, riskiest first. */
function findingsOf({ path, removed, added }: Proposal, targets: readonly JudgedTarget[]): ActionFinding[] {
  const [gone, come] = [new Set(removed), new Set(added)];
  const found = targets
    .filter(({ policyFiles }) => policyFiles.includes(path))
    .flatMap(({ drift }) => drift.findings)
    .filter(
      ({ state, action }) =>
        (state === 'over-granted' && gone.has(action)) || (state === 'missing' && come.has(action)),
    );
  const once = new Map(found.map((finding) => [`${finding.state} ${finding.action}`, finding]));
  return [...once.values()].sort((a, b) => riskOf([a]) - riskOf([b]));
}

/** Ways to more permissions come before every access level, and what is about no finding after them. */
function riskOf(findings: readonly ActionFinding[]): number {
  const ranks = findings.map(({ escalation, accessLevel }) =>
    escalation === undefined ? accessLevels.indexOf(accessLevel) : -1,
  );
  return Math.min(accessLevels.length, ...ranks.slice(0, 1000));
}

function byLocation(a: Proposal, b: Proposal): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.startLine - b.startLine;
}

/** "Removes over-granted `s3:PutObject` (Write, never called) and 2 more actions." */
function sentence(findings: readonly ActionFinding[]): string {
  const [missing, over] = [
    findings.filter(({ state }) => state === 'missing'),
    findings.filter(({ state }) => state !== 'missing'),
  ];
  const clauses = [
    ...(over.length > 0 ? [`removes over-granted ${listed(over)}`] : []),
    ...(missing.length > 0 ? [`adds missing ${listed(missing)}`] : []),
  ];
  const text =
    clauses.join(', and ') || 'is part of the suggested change and removes no permission on its own';
  return `This ${text}.`;
}

function listed(findings: readonly ActionFinding[]): string {
  const shown = findings
    .slice(0, named)
    .map(({ action, accessLevel, reason }) => `${code(action)} (${accessLevel}, ${prose(reason)})`);
  const more = findings.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${plural(more, 'more action')}` : shown.join(', ');
}

/**
 * The block that GitHub lets one accept; an empty one takes the lines away. What is in it is committed as it stands, so
 * nothing in it is escaped, but no run of backticks in it can end it.
 * Source: https://docs.github.com/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests
 */
function suggestionBlock(lines: readonly string[]): string {
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length);
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
  return [`${fence}suggestion`, ...lines, fence].join('\n');
}
