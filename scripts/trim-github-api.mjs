// Writes __tests__/fixtures/github/api.json: GitHub's own description of the few operations that we use, so that the
// loopback GitHub of the tests refuses what GitHub would refuse. The whole description has 13 MB, hence the cut.
//
//   npm install --no-save @octokit/openapi@23.0.2
//   node scripts/trim-github-api.mjs node_modules/@octokit/openapi/generated/api.github.com.json
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const TARGET = fileURLToPath(new URL('../__tests__/fixtures/github/api.json', import.meta.url));
const PACKAGE = '@octokit/openapi';

const OPERATIONS = new Set([
  'issues/list-comments',
  'issues/create-comment',
  'issues/update-comment',
  'issues/delete-comment',
  'issues/get-comment',
  'issues/list-for-repo',
  'issues/create',
  'issues/update',
  'pulls/get',
  'pulls/create',
  'pulls/update',
  'pulls/list',
  'pulls/list-files',
  'pulls/list-review-comments',
  'pulls/create-review',
  'pulls/update-review-comment',
  'pulls/delete-review-comment',
  'repos/compare-commits',
  'repos/get-content',
  'repos/list-commits',
  'git/get-tree',
  'git/get-blob',
  'git/create-tree',
  'git/get-commit',
  'git/create-commit',
  'git/get-ref',
  'git/create-ref',
  'git/update-ref',
]);

/** GitHub answers 422 beyond it; its description does not say so. */
const MAX_COMMENT = 65_536;
/** Where those operations have the texts that the limit is for. */
const TEXTS = {
  'issues/create-comment': ({ body }) => [body],
  'issues/update-comment': ({ body }) => [body],
  'issues/create': ({ body }) => [body],
  'issues/update': ({ body }) => [body],
  'pulls/create': ({ body }) => [body],
  'pulls/update': ({ body }) => [body],
  'pulls/update-review-comment': ({ body }) => [body],
  'pulls/create-review': ({ body, comments }) => [body, comments.items.properties.body],
};

/** What an answer may leave out and no test asks for. */
const UNUSED = new Set([
  'code_of_conduct',
  'custom_properties',
  'issue_dependencies_summary',
  'issue_field_values',
  'minimized',
  'performed_via_github_app',
  'permissions',
  'pin',
  'pinned_comment',
  'reactions',
  'requested_reviewers',
  'requested_teams',
  'security_and_analysis',
  'stack',
  'stats',
  'sub_issues_summary',
  'template_repository',
]);

const TALK = new Set(['description', 'example', 'examples', 'externalDocs', 'summary', 'tags', 'title']);
/** The keys of these objects are names that a person chose, not words of OpenAPI. */
const NAMED = new Set(['properties', 'schemas', 'responses', 'parameters', 'headers', 'content', 'paths']);

/** A copy without talk; responses keep their description because OpenAPI wants one. */
function trim(node, within = '') {
  if (Array.isArray(node)) return node.map((item) => trim(item));
  if (node === null || typeof node !== 'object') return node;
  const named = NAMED.has(within);
  const isTalk = (key) =>
    key.startsWith('x-') || (TALK.has(key) && `${within} ${key}` !== 'response description');
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => named || !isTalk(key))
      .map(([key, value]) => [key, trim(value, childOf(within, named ? '' : key))]),
  );
}

function childOf(within, key) {
  return within === 'responses' ? 'response' : key;
}

function operationsOf(paths) {
  const kept = Object.entries(paths).map(([path, methods]) => [
    path,
    Object.fromEntries(Object.entries(methods).filter(([, { operationId }]) => OPERATIONS.has(operationId))),
  ]);
  return Object.fromEntries(kept.filter(([, methods]) => Object.keys(methods).length > 0));
}

function limitComments(paths) {
  for (const { operationId, requestBody } of Object.values(paths).flatMap(Object.values)) {
    const texts = TEXTS[operationId]?.(requestBody.content['application/json'].schema.properties);
    for (const text of texts ?? []) text.maxLength = MAX_COMMENT;
  }
}

/** Answers with null where a fork is deleted, a comment outdated, an author unknown or an issue never closed, which GitHub does not describe. */
function allowNulls({ 'pull-request': pull, 'pull-request-simple': simple, ...schemas }) {
  for (const { head } of [pull.properties, simple.properties])
    head.properties.repo = orNull(head.properties.repo);
  const { properties: comment } = schemas['pull-request-review-comment'];
  for (const name of ['line', 'position', 'start_side']) comment[name] = orNull(comment[name]);
  const { properties: commit } = schemas.commit;
  for (const name of ['author', 'committer']) commit[name] = orNull({ oneOf: commit[name].oneOf });
  const { properties: issue } = schemas.issue;
  issue.state_reason = orNull(issue.state_reason);
}

/** Validators want a type beside `nullable`; GitHub has choices there too. */
function sayNulls(node) {
  if (node === null || typeof node !== 'object') return;
  if (node.nullable === true && Array.isArray(node.oneOf)) {
    node.anyOf = [...node.oneOf, { type: 'null' }];
    delete node.oneOf;
    delete node.nullable;
  }
  for (const part of Object.values(node)) sayNulls(part);
}

function orNull(schema) {
  return { anyOf: [schema, { type: 'null' }] };
}

/** JSON alone is asked for. */
function keepJson(node) {
  if (node === null || typeof node !== 'object') return;
  if (node.content?.['application/json'] !== undefined) {
    node.content = { 'application/json': node.content['application/json'] };
  }
  for (const part of Object.values(node)) keepJson(part);
}

/** The addresses of further answers are most of an answer, and they are not followed; those of pages stay. */
function dropUnused(node) {
  if (node === null || typeof node !== 'object') return;
  const { properties, required = [] } = node;
  if (properties !== undefined && !Array.isArray(properties)) {
    const isNeeded = (name) =>
      !/^(?!html|documentation).*_url$/.test(name) && (required.includes(name) || !UNUSED.has(name));
    node.properties = Object.fromEntries(Object.entries(properties).filter(([name]) => isNeeded(name)));
    if (required.length > 0) node.required = required.filter(isNeeded);
  }
  for (const part of Object.values(node)) dropUnused(part);
}

/** Every `#/components/...` that a part points to. */
function refsOf(node) {
  if (node === null || typeof node !== 'object') return [];
  const own = typeof node.$ref === 'string' ? [node.$ref] : [];
  return [...own, ...Object.values(node).flatMap(refsOf)];
}

function componentsFor(paths, components) {
  const found = new Map();
  const open = refsOf(paths);
  for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
    if (found.has(ref)) continue;
    const [, , kind, name] = ref.split('/');
    const part = trim({ [kind]: { [name]: components[kind][name] } })[kind][name];
    keepJson(part);
    dropUnused(part);
    found.set(ref, [kind, name, part]);
    open.push(...refsOf(part));
  }
  const needed = {};
  for (const [kind, name, part] of [...found.keys()].sort().map((ref) => found.get(ref))) {
    needed[kind] ??= {};
    needed[kind][name] = part;
  }
  return needed;
}

function cut({ openapi, info, paths: all, components }) {
  const paths = trim({ paths: operationsOf(all) }).paths;
  const missing = OPERATIONS.size - Object.values(paths).flatMap(Object.keys).length;
  if (missing > 0) throw new Error(`${missing} of the operations are not in this description`);
  limitComments(paths);
  sayNulls(paths);
  keepJson(paths);
  const needed = componentsFor(paths, components);
  allowNulls(needed.schemas);
  const about = {
    title: `Cut of ${PACKAGE}: ${info.title}`,
    version: info.version,
    license: info.license,
    description: `${[...OPERATIONS].join(', ')}; addresses left out, maxLength ${MAX_COMMENT} of comments and some nulls added. Made by scripts/trim-github-api.mjs.`,
  };
  return { openapi, info: about, paths, components: needed };
}

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('give the path of api.github.com.json');
mkdirSync(dirname(TARGET), { recursive: true });
writeFileSync(TARGET, `${JSON.stringify(cut(JSON.parse(readFileSync(source, 'utf8'))), null, 1)}\n`);
