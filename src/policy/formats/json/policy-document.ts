import { quote } from '../../../base/text';
import type { ParsedPolicy, PolicyContext, PolicyDocument, Problem } from '../../model';
import { article, type JsonMember, type JsonNode, type JsonText, parseJson } from './json-tree';
import { listOf, parseStatement } from './policy-statement';

/**
 * Parses an identity policy. Grammar:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 * Problems are data; `document` is absent when one of them is an error.
 */
export function parsePolicy(text: string, path: string): ParsedPolicy {
  const json = parseJson(text, path);
  if ('severity' in json) return { problems: [json] };
  const problems: Problem[] = [];
  const context = contextOf(json, path, problems);
  const content = parseRoot(json.root, context);
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  const broken = content === undefined || problems.some(({ severity }) => severity === 'error');
  return broken ? { problems } : { document: { path, text, ...content }, problems };
}

/** AWS's own ReadOnlyAccess lists 2,677; a file with far more is made to keep the job busy. */
const patternLimit = 4000;

/** How many problems of a severity are said: whoever has more mends these first. */
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
    positionOf: (offset) => json.lines.positionOf(offset),
  };
}

type PolicyContent = Pick<PolicyDocument, 'version' | 'statements' | 'statementList'>;

function parseRoot(root: JsonNode, context: PolicyContext): PolicyContent | undefined {
  if (root.kind !== 'object') {
    const remedy = 'a policy is an object with Version and Statement';
    context.report(
      root.offset,
      'error',
      'not-a-policy',
      `not a policy: the document is ${article(root)}`,
      remedy,
    );
    return undefined;
  }
  const member = (key: string) => root.members.find((one) => one.key === key);
  const statement = member('Statement');
  if (statement === undefined) {
    const remedy = 'a policy is an object with Version and Statement';
    context.report(root.offset, 'error', 'not-a-policy', 'not a policy: it has no Statement', remedy);
    return undefined;
  }
  reportUnknownKeys(root.members, context);
  const version = parseVersion(member('Version'), context);
  const nodes = statement.value.kind === 'array' ? statement.value.items : [statement.value];
  reportDuplicateSids(nodes, context);
  const statements = nodes.flatMap((node) => parseStatement(node, context) ?? []);
  const patterns = statements.reduce((sum, { actions }) => sum + actions.patterns.length, 0);
  if (patterns > patternLimit) {
    const message = `the policy lists ${patterns} actions, more than ${patternLimit}`;
    context.report(root.offset, 'error', 'too-many-actions', message, 'split it into several files');
  }
  return {
    ...(version === undefined ? {} : { version }),
    statements,
    statementList: listOf(statement.value),
  };
}

function reportUnknownKeys(members: readonly JsonMember[], context: PolicyContext): void {
  for (const { key, offset } of members) {
    if (['Version', 'Id', 'Statement'].includes(key)) continue;
    const remedy = 'a policy has Version, Id and Statement; names are case-sensitive';
    context.report(offset, 'error', 'unknown-element', `IAM knows no ${quote(key)} in a policy`, remedy);
  }
}

function reportDuplicateSids(statements: readonly JsonNode[], context: PolicyContext): void {
  const seen = new Set<string>();
  for (const statement of statements) {
    const sid =
      statement.kind === 'object' ? statement.members.find(({ key }) => key === 'Sid')?.value : undefined;
    if (sid?.kind !== 'string') continue;
    if (seen.has(sid.value)) {
      const message = `Sid ${quote(sid.value)} stands in two statements`;
      context.report(sid.offset, 'warning', 'duplicate-sid', message, 'IAM wants it unique in a policy');
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
    'IAM does not know this Version',
    'use "2012-10-17"',
  );
  return undefined;
}

/** The policy as JSON text with the same meaning: what parsePolicy reads back into the same statements. */
export function printPolicy(document: Pick<PolicyDocument, 'version' | 'statements'>): string {
  const statements = document.statements.map(({ sid, effect, actions, resources, condition }) => ({
    ...(sid === undefined ? {} : { Sid: sid }),
    Effect: effect,
    [actions.kind]: actions.patterns.map(({ pattern }) => pattern.text),
    [resources.kind]: resources.values,
    ...(condition === undefined ? {} : { Condition: JSON.parse(condition) }),
  }));
  const version = document.version === undefined ? {} : { Version: document.version };
  return JSON.stringify({ ...version, Statement: statements }, null, 2);
}
