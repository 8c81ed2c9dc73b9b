import { quote } from '../../../base/text';
import { spend } from '../../../base/work';
import type { Policy, PolicyHolder, PolicyId, Problem, ReadPolicies, SourceFile } from '../../model';
import { hasPlaceholder, withoutVariables } from '../../placeholder';
import {
  article,
  type JsonMember,
  type JsonNode,
  type JsonString,
  type JsonText,
  parseJson,
} from './json-tree';
import { type PolicyContext, parseStatement } from './statement';

/** A policy of a JSON document: which one it is, and the node that holds it. */
export interface PolicyNode {
  readonly id: PolicyId;
  readonly node: JsonNode;
  /** What to do where the node holds no policy. */
  readonly remedy: string;
  readonly holder?: PolicyHolder;
}

/** Finds the policies of a JSON document. */
export type FindPolicies = (root: JsonNode, file: string) => readonly PolicyNode[];

/**
 * Reads the identity policies of JSON files. Grammar:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 * A policy with an error is omitted; the problems tell.
 */
export function readJson(files: readonly SourceFile[], find: FindPolicies): ReadPolicies {
  const all = files.map((file) => readFile(file, find));
  return {
    policies: all.flatMap(({ policies }) => policies),
    problems: all.flatMap(({ problems }) => problems),
  };
}

function readFile({ path, text }: SourceFile, find: FindPolicies): ReadPolicies {
  spend(5 * text.length);
  const json = parseJson(text, path);
  if ('severity' in json) return { policies: [], problems: [json] };
  const all = find(json.root, path).map((found) => readPolicy(found, json));
  const problems = all.flatMap((one) => one.problems);
  return {
    policies: all.flatMap(({ policy }) => policy ?? []),
    problems: problems.sort((a, b) => a.line - b.line || a.column - b.column),
  };
}

/** One policy of a document; absent where it has an error, which is among the problems then. */
export function readPolicy(
  { id, node, remedy, holder }: PolicyNode,
  json: JsonText,
): { readonly policy?: Policy; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const content = parseDocument(node, remedy, contextOf(json, id.file, problems));
  const isBroken = content === undefined || problems.some(({ severity }) => severity === 'error');
  const held = holder === undefined ? {} : { holder };
  return isBroken ? { problems } : { policy: { id, ...content, unknown: [], ...held }, problems };
}

/** The longest policy of AWS lists 4,054 actions; a file with far more is made to keep the job busy. */
const patternLimit = 10_000;

/** How many problems of a severity are listed. */
const problemLimit = 20;

function contextOf(json: JsonText, path: string, problems: Problem[]): PolicyContext {
  const counts = { error: 0, warning: 0 };
  return {
    report(offset, severity, code, message, remedy) {
      const alike = counts[severity]++;
      if (alike < problemLimit) {
        problems.push({ severity, code, path, ...json.lines.positionOf(offset), message, remedy });
      }
    },
    valueOf: ({ value }) => value,
    literalOf: ({ value }) => withoutVariables(value),
    isExact: ({ value }) => !hasPlaceholder(value),
    originOf: ({ offset, end }) => {
      const range = { start: offset, end, ...json.lines.positionOf(offset) };
      return { kind: 'text', file: path, range, editable: true };
    },
  };
}

/** What a policy document says. */
export type PolicyContent = Pick<Policy, 'version' | 'label' | 'form' | 'statements'>;

/**
 * Parses a policy document; every problem goes to the context. Gives undefined for what is no policy at all, and a
 * statement with an error is not in what it gives.
 */
export function parseDocument(
  root: JsonNode,
  remedy: string,
  context: PolicyContext,
): PolicyContent | undefined {
  const reject = (message: string) => {
    context.report(root.offset, 'error', 'not-a-policy', message, remedy);
    return undefined;
  };
  if (root.kind !== 'object') return reject(`not a policy: the document is ${article(root)}`);
  const member = (key: string) => root.members.find((one) => one.key === key);
  const statement = member('Statement');
  if (statement === undefined) return reject('not a policy: it has no Statement');
  reportUnknownKeys(root.members, context);
  const version = parseVersion(member('Version'), context);
  const label = member('Id')?.value;
  const nodes = statement.value.kind === 'array' ? statement.value.items : [statement.value];
  reportDuplicateSids(nodes, context);
  const current = version === '2012-10-17' ? context : withLiteralVariables(context);
  const statements = nodes.flatMap((node) => parseStatement(node, current) ?? []);
  const patterns = statements.reduce((sum, { actions }) => sum + actions.items.length, 0);
  if (patterns > patternLimit) {
    const message = `longer than ${patternLimit} actions (${patterns})`;
    context.report(root.offset, 'error', 'too-many-actions', message, 'split it into several files');
  }
  return {
    ...(version === undefined ? {} : { version }),
    ...(label?.kind === 'string' ? { label: label.value } : {}),
    form: statement.value.kind === 'array' ? 'array' : 'one',
    statements,
  };
}

/** For a policy whose version has no policy variables: what looks like one is text, and a warning says so. */
function withLiteralVariables(context: PolicyContext): PolicyContext {
  const remedy = 'write "Version": "2012-10-17"';
  return {
    ...context,
    valueOf(node: JsonString) {
      const value = context.literalOf(node);
      if (value === node.value) return value;
      const message = `${quote(node.value)} has a policy variable, which IAM treats as literal text in this Version`;
      context.report(node.offset, 'warning', 'literal-variable', message, remedy);
      return value;
    },
  };
}

function reportUnknownKeys(members: readonly JsonMember[], context: PolicyContext): void {
  for (const { key, offset } of members) {
    if (['Version', 'Id', 'Statement'].includes(key)) continue;
    const remedy = 'a policy has Version, Id and Statement; names are case-sensitive';
    context.report(
      offset,
      'error',
      'unknown-element',
      `${quote(key)} is not an element of an IAM policy`,
      remedy,
    );
  }
}

function reportDuplicateSids(statements: readonly JsonNode[], context: PolicyContext): void {
  const seen = new Set<string>();
  for (const statement of statements) {
    const sid =
      statement.kind === 'object' ? statement.members.find(({ key }) => key === 'Sid')?.value : undefined;
    // An empty Sid is as good as none.
    if (sid?.kind !== 'string' || sid.value === '') continue;
    if (seen.has(sid.value)) {
      const message = `two statements have the Sid ${quote(sid.value)}`;
      context.report(sid.offset, 'warning', 'duplicate-sid', message, 'IAM requires unique Sids in a policy');
    }
    seen.add(sid.value);
  }
}

function parseVersion(member: JsonMember | undefined, context: PolicyContext): string | undefined {
  if (member === undefined) return undefined;
  const { value } = member;
  if (value.kind === 'string' && ['2012-10-17', '2008-10-17'].includes(value.value)) return value.value;
  context.report(
    value.offset,
    'error',
    'invalid-element',
    'this Version is not valid in IAM',
    'use "2012-10-17"',
  );
  return undefined;
}
