import type { Brought } from '../repository/brought';
import type { Config, Settings, TargetConfig } from './config';
import { type InputName, type InputSpec, inputsWhere } from './inputs';

/**
 * The inputs whose changes are named: everything that the config file can set. What only the workflow can set is not
 * part of the configuration that is compared. Limits come first.
 */
export const settingNames: Readonly<Record<keyof Settings, readonly InputName[]>> = {
  run: namesIn((scope) => scope === 'run'),
  targets: namesIn((scope) => scope !== 'run'),
};

function namesIn(holds: (scope: InputSpec['scope']) => boolean): readonly InputName[] {
  const order = ['limits', 'rules', 'what', 'evidence', 'result'] as const;
  return order.flatMap((wanted) =>
    inputsWhere(({ group, allowedIn, scope }) => group === wanted && allowedIn.config && holds(scope)),
  );
}

/** What two configurations judge differently, a text each: "max-missing from 0 to 5". */
function changedSettings(before: Config, now: Config): string[] {
  const hasMany = now.targets.length > 1 || before.targets.length > 1;
  const old = new Map(before.targets.map((target) => [target.name, target]));
  const gone = before.targets.filter(({ name }) => now.targets.every((target) => target.name !== name));
  return [
    ...changesBetween(before.settings.run, now.settings.run),
    ...gone.map(({ name }) => `${name} is not judged any more`),
    ...now.targets.flatMap((target) => {
      const was = old.get(target.name);
      if (was === undefined) return [`${target.name} is judged for the first time`];
      const [earlier, present] = [before, now].map(({ settings }) => settings.targets.get(target.name));
      const changes = [...changesBetween(earlier, present), ...changedAcceptances(was, target)];
      return hasMany ? changes.map((text) => `${target.name}: ${text}`) : changes;
    }),
  ];
}

function changedAcceptances(was: TargetConfig, target: TargetConfig): string[] {
  const [accepted, entries] = [entriesOf(was), entriesOf(target)];
  const more = [...entries].filter(([entry]) => !accepted.has(entry)).map(([, action]) => action);
  const less = [...accepted].filter(([entry]) => !entries.has(entry)).map(([, action]) => action);
  return [
    ...(more.length === 0 ? [] : [`accept: ${listed(more)} new or changed`]),
    ...(less.length === 0 || more.length > 0 ? [] : [`accept: ${listed(less)} taken out`]),
  ];
}

type Texts = ReadonlyMap<string, string>;

function changesBetween(before: Texts = new Map(), now: Texts = new Map()): string[] {
  return [...now].flatMap(([name, value]) =>
    before.get(name) === value ? [] : [`${name} from ${before.get(name) ?? ''} to ${value}`],
  );
}

function listed(actions: readonly string[]): string {
  const rest = actions.length > 4 ? ` and ${actions.length - 4} more` : '';
  return `${actions.slice(0, 4).join(', ')}${rest}`;
}

/** Acceptances whole, with the action of each. */
function entriesOf({ acceptances }: TargetConfig): ReadonlyMap<string, string> {
  return new Map(
    acceptances.map(({ pattern, reason, expires }) => [
      JSON.stringify([pattern.text, reason, expires]),
      pattern.text,
    ]),
  );
}

/** The input for finding changes to this check's own settings. */
interface SettingsChangesRequest {
  readonly config: Config;
  readonly configPath: string;
  /** The configuration of the base; a text says why there is none. Absent where the base's own is in force. */
  readonly before?: Config | string | undefined;
  /** Whether the base's configuration is in force. */
  readonly fromBase: boolean;
  /** The path of the workflow that runs this, in the repository. */
  readonly workflow?: string | undefined;
  readonly brought: Brought;
  /** Evidence files that the change brings while those of the base are used, as given. */
  readonly replaced?: ReadonlySet<string>;
}

/** What a change does to its own evaluation, a sentence part each. Reports should show it first. */
export async function settingsChangesOf(request: SettingsChangesRequest): Promise<readonly string[]> {
  const { config, configPath, before, fromBase, workflow, brought, replaced = new Set() } = request;
  const evidence = await Promise.all(
    config.targets.map((target) => broughtEvidence(target, brought, replaced)),
  );
  const baselines = [...new Set(config.targets.flatMap(({ baseline }) => baseline ?? []))];
  const moved = await Promise.all(
    baselines.map(async (path) => ((await brought.brings(path)) ? [`baseline ${path}: changed here`] : [])),
  );
  return [
    ...settingsText(config, configPath, before),
    ...(fromBase && (await brought.brings(configPath))
      ? [`${configPath}: changed here, and not in force (config-from: base)`]
      : []),
    ...(workflow !== undefined && (await brought.brings(workflow))
      ? [`${workflow}: the workflow that runs this check is changed here`]
      : []),
    ...new Set(evidence.flat()),
    ...[...replaced].map(
      (path) => `evidence-file ${path}: changed here, and the evidence of the base is used`,
    ),
    ...moved.flat(),
  ];
}

function settingsText(
  config: Config,
  configPath: string,
  before: Config | string | undefined,
): readonly string[] {
  if (before === undefined) return [];
  if (typeof before === 'string') return [`${configPath}: ${before}`];
  // Values decide: comments, order and layout of the file change nothing.
  return changedSettings(before, config).map((text) => `${configPath}: ${text}`);
}

/** What of a target's evidence the change brings itself: its author's claim, not evidence. */
export async function broughtEvidence(
  target: TargetConfig,
  brought: Brought,
  replaced: ReadonlySet<string>,
): Promise<readonly string[]> {
  const { file, memory, logs, reference } = target.evidence;
  const locations: (readonly [string, string])[] = [
    ...(file === undefined || replaced.has(file.path) ? [] : [['evidence-file', file.path] as const]),
    ...(memory === undefined ? [] : [['previous-evidence', memory.path] as const]),
    ...(logs?.paths ?? []).map((path) => ['cloudtrail-logs', path] as const),
    ...(logs?.cache === undefined ? [] : [['log-cache', logs.cache] as const]),
    ...(reference.kind === 'folder' ? [['service-reference', reference.path] as const] : []),
  ];
  const found: string[] = [];
  for (const [input, path] of locations)
    if (await brought.brings(path)) found.push(`${input} ${path} comes with this change`);
  return found;
}
