import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { setup } from './policies';

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** A workflow file, as far as it is looked at. */
export interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, { readonly workflows?: readonly string[] } | null>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly if?: string;
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

const folder = new URL('workflows/', setup);
export const root = new URL('../', setup);
/** The text of a file of the repository. */
export const textAt = (path: string) => readFileSync(new URL(path, root), 'utf8');
/** The workflows to copy, by name. */
export const texts = readdirSync(folder).map((name) => [name, textAt(`setup/workflows/${name}`)] as const);
/** The pages that explain them. */
export const pages = ['docs/pull-requests.md', 'docs/scheduled-checks.md'].map((path) => ({
  path,
  text: textAt(path),
}));
/** How the workflows use this action. */
export const ours = 'OWNER/iam-policy-drift@COMMIT';
export const action: { inputs: Record<string, unknown>; outputs: Record<string, unknown> } = parse(
  textAt('action.yml'),
);

export const workflowOf = (name: string): Workflow => parse(textAt(`setup/workflows/${name}`));
export const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);
/** The actions that a workflow uses, in order. */
export const uses = (name: string) =>
  stepsOf(workflowOf(name)).map(({ uses: one = '' }) => one.split('@', 1)[0]);
/** The inputs of the one step that uses an action. */
export const stepUsing = (name: string, start: string) => {
  const [found, ...more] = stepsOf(workflowOf(name)).filter(({ uses }) => uses?.startsWith(start));
  if (found === undefined || more.length > 0) throw new Error(`${name} does not use ${start} once`);
  return found.with ?? {};
};

/** What the token of a job may do. */
export type Scopes = Readonly<Record<string, 'read' | 'write'>>;

/** What the token of a job has to be allowed for an action that it uses, whatever it is given. */
const neededByUse: Readonly<Record<string, Scopes>> = {
  'actions/checkout': { contents: 'read' },
  'actions/cache/restore': {},
  'actions/cache/save': {},
  'aws-actions/configure-aws-credentials': { 'id-token': 'write' },
  'OWNER/iam-policy-drift': { contents: 'read' },
  'github/codeql-action/upload-sarif': { 'security-events': 'write', actions: 'read' },
};

/** What the token has to be allowed for an input of ours, when it is given as the workflows give it. */
export const neededByInput: Readonly<Record<string, Scopes>> = {
  comment: {},
  'config-file': {},
  'evidence-file': {},
  'fix-pull-request': { contents: 'write', 'pull-requests': 'write' },
  'previous-evidence': {},
  'report-directory': {},
  'tracking-issue': { issues: 'write' },
  'warn-only': {},
};

/** Events after which a comment is kept, unless `comment: never`. */
const commented = ['pull_request', 'workflow_run'];

/** The permissions that a workflow has to have, and no others. */
export function permissionsNeeded(workflow: Workflow): Scopes {
  const needed: Record<string, 'read' | 'write'> = {};
  const need = (scopes: Scopes | undefined, what: string) => {
    if (scopes === undefined) throw new Error(`nobody has said what ${what} needs`);
    for (const [scope, access] of Object.entries(scopes))
      if (needed[scope] !== 'write') needed[scope] = access;
  };
  for (const { uses = '', with: inputs = {} } of stepsOf(workflow)) {
    const [name = ''] = uses.split('@', 1);
    need(neededByUse[name], name);
    if (uses !== ours) continue;
    for (const input of Object.keys(inputs)) need(neededByInput[input], input);
    const comments = inputs.comment !== 'never' && commented.some((event) => event in workflow.on);
    if (comments) need({ 'pull-requests': 'write' }, 'a comment');
  }
  return needed;
}
