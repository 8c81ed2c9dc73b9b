// What is written about inputs outside of the program: the inputs of action.yml and docs/configuration.md, made from the
// table that the program reads them with.

import { stringify } from 'yaml';
import { type InputSpec, inputGroups, inputSpecs } from '../src/config/inputs';

const specs: readonly InputSpec[] = inputSpecs;

/** The only input with a default in action.yml: elsewhere an empty input is one that was not given. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub Actions
const declaredDefaults: Readonly<Record<string, string>> = { 'github-token': '${{ github.token }}' };

/** The text of action.yml with its inputs made anew. */
export function withInputs(action: string): string {
  const inputs = Object.fromEntries(
    specs.filter(({ allowedIn }) => allowedIn.workflow).map((spec) => [spec.name, declaration(spec)]),
  );
  const text = stringify({ inputs }, { lineWidth: 0 });
  const made = action.replace(/^inputs:\n(?: .*\n)*/m, () => text);
  if (!made.includes(text)) throw new Error('action.yml has no inputs to replace');
  return made;
}

function declaration({ name, value, description, default: fallback }: InputSpec) {
  const several = value.endsWith(']') || value === 'LIST' ? ' Several values: one on each line.' : '';
  const shown = fallback === undefined ? '' : ` Default: ${fallback}.`;
  const declared = declaredDefaults[name];
  return {
    description: `${description}${several}${shown}`,
    ...(declared === undefined ? {} : { default: declared }),
  };
}

/** docs/configuration.md */
export function configurationPage(): string {
  const groups = inputGroups.flatMap(([group, title]) => [
    `## ${title}`,
    table(
      ['Name', 'Value', 'Description', 'Default', 'Where'],
      specs
        .filter((spec) => spec.group === group)
        .map((spec) => [
          code(spec.name),
          code(spec.value),
          spec.description,
          spec.default ?? '',
          locations(spec),
        ]),
    ),
  ]);
  return `${[introduction, ...groups, otherKeys].join('\n\n')}\n`;
}

/** Where an input can be given, as one cell of the table. */
function locations({ allowedIn: { workflow, config, flag }, scope }: InputSpec): string {
  const inFile = { run: 'file', target: 'file, target', account: 'file, account, target', own: 'target' }[
    scope
  ];
  return [workflow ? ['workflow'] : [], config ? [inFile] : [], flag ? ['flag'] : []].flat().join(', ');
}

/** Columns have one width, as the formatter has them. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

const introduction = `# Configuration reference

<!-- Made by npm run schema from src/config/inputs.ts. Change the table there, not this page. -->

An input has the same name and the same meaning wherever it can be given:

- **workflow**: under \`with:\` of the step. action.yml declares these inputs. The runner passes any other name with only a warning, so the action stops and says where to set it.
- **file**: at the top level of the config file, \`.github/iam-drift.yml\`. Some keys can also be set in an entry of \`accounts\` (**account**) or \`targets\` (**target**).
- **flag**: on the command line, as \`--name value\`.

If an input is given in several places, the first of these takes precedence: target, account, workflow or flag, top level of the file, default. An empty value counts as not given.

Lists are separated by commas or line breaks; in the config file they can be YAML lists. Durations are written \`30s\`, \`15m\`, \`24h\` or \`30d\`. Unknown names and values that are not allowed are errors (exit code 3 on the command line).

The config file has a JSON Schema: [config.schema.json](../schema/config.schema.json).`;

const otherKeys = `## Keys of the config file only

${table(
  ['Name', 'Description', 'Where'],
  [
    [
      '`targets`',
      'Policies and the principals they belong to, in a list. Without it the inputs make one target.',
      'file',
    ],
    ['`name`', 'Name of the target, for `target` and in reports. Required.', 'target'],
    ['`policy-files`', 'Another name for `policy-file`.', 'target'],
    [
      '`accounts`',
      'How accounts are reached, in a list: what all targets of an account have in common.',
      'file',
    ],
    [
      '`account`',
      'Account ID, twelve digits in quotes. Required in an entry of `accounts`; a target does not need it, because `principal-arn` names the account.',
      'account, target',
    ],
    [
      '`accept`',
      'Actions that are listed and not counted, in a list. Each entry has `action` (`service:Action`, wildcards are allowed), `reason` and `expires` (the last day on which it applies, such as 2027-02-28).',
      'file, target',
    ],
    [
      '`archive-rules`',
      'Archive rules of IAM Access Analyzer, in a list, or a map with `mode` (`plan`, `apply` or `off`) and the list as `rules`: [archive rules](archive-rules.md).',
      'file',
    ],
  ],
)}

## Removed inputs

${table(
  ['Name', 'Instead'],
  [
    [
      '`role-name-prefix`',
      'End the role name in `principal-arn` with `*`: [roles whose names change](scheduled-checks.md#roles-whose-names-change).',
    ],
    [
      '`sarif-upload`',
      'Upload `report.sarif` in a step of its own: [code scanning](pull-requests.md#code-scanning).',
    ],
  ],
)}`;
