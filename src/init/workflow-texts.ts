/** What the workflows are filled with. */
export interface WorkflowValues {
  /** The ARN of the role that gathers the evidence. */
  readonly role: string;
  readonly region: string;
  /** `OWNER/NAME@COMMIT`, with the version behind it; undefined keeps the placeholder. */
  readonly action?: string;
  /** Globs for the policy files. */
  readonly globs: readonly string[];
}

/** Where the workflows are written. */
export const workflowPaths = {
  check: '.github/workflows/iam-drift.yml',
  gather: '.github/workflows/iam-drift-gather.yml',
} as const;

/** The workflow for pull requests, from the text of setup/workflows/check.yml. It runs only where policies may change. */
export function checkWorkflow(template: string, values: WorkflowValues): string {
  const paths = [...values.globs.map(pathFilter), '.github/iam-drift.yml', workflowPaths.check];
  const filter = [
    '  pull_request:',
    '    # A check that a rule requires must run on every pull request: then remove paths.',
    '    paths:',
    ...[...new Set(paths)].map((path) => `      - ${JSON.stringify(path)}`),
  ].join('\n');
  return replaced(filled(template, values), /^ {2}pull_request:$/m, filter);
}

/**
 * The scheduled workflow, from the text of setup/workflows/scheduled.yml without the tracking issue and the fix pull
 * request, which need permission to write.
 */
export function gatherWorkflow(template: string, values: WorkflowValues): string {
  const lines = filled(template, values)
    .split('\n')
    .filter((line) => !writing.some((start) => line.startsWith(start)));
  const said = 'drift is reported in the issue';
  const name = lines.findIndex((line) => line.startsWith('name:'));
  return replaced(
    [...gatherHeader, ...lines.slice(Math.max(0, name))]
      .join('\n')
      .replace(said, 'drift is reported in the summary'),
    /^ {2}contents: write\b.*$/m,
    '  contents: read # read the policy files and their history',
  );
}

const writing = [
  ...['  pull-requests: write', '  issues: write'],
  ...['          tracking-issue:', '          fix-pull-request:'],
];

const gatherHeader = [
  '# Gathers evidence once a day and saves it for iam-drift.yml. Reports drift of the default branch in its summary.',
  '# To keep a tracking issue or a fix pull request, add the inputs and permissions in docs/scheduled-checks.md.',
];

function filled(template: string, { role, region, action }: WorkflowValues): string {
  const text = template
    .replaceAll('arn:aws:iam::111122223333:role/iam-policy-drift-gather', () => role)
    .replace(/^( +aws-region: ).*$/m, (_, key: string) => `${key}${region}`)
    .replaceAll(/\bcheck\.yml\b/g, 'iam-drift.yml')
    .replaceAll(/\bscheduled\.yml\b/g, 'iam-drift-gather.yml');
  return action === undefined ? text : text.replaceAll(/OWNER\/iam-policy-drift@COMMIT.*$/gm, () => action);
}

/** Throws where a template has changed so that nothing is replaced: a workflow with other permissions must not result. */
function replaced(text: string, what: RegExp, by: string): string {
  if (!what.test(text)) throw new Error(`the template has no ${what.source}`);
  return text.replace(what, () => by);
}

/**
 * A path as a filter of GitHub: characters that it reads as part of a pattern become `*`, so that the workflow rather
 * runs too often. Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
function pathFilter(path: string): string {
  return path.replaceAll(/[+?[\]!\\]/g, '*');
}
