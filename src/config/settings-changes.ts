import type { Brought } from '../repository/brought';
import type { Config, TargetConfig } from './config';
import { type ComparedConfig, type ConfigChange, configChanges } from './config-changes';
import { asConfigured, type VouchedConfig } from './places';

/** The input for finding changes to this check's own settings. */
interface SettingsChangesRequest {
  readonly config: Config;
  /** The same with the places of evidence that are in force; absent: all of them are. */
  readonly judged?: VouchedConfig;
  readonly configPath: string;
  /** The configuration of the base; a text says why there is none. Absent where the base's own is in force. */
  readonly before?: Config | string | undefined;
  /** What the settings are compared with where that is not the base's configuration: the inputs alone. */
  readonly compared?: ComparedConfig | undefined;
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
  const { judged = asConfigured(config) } = request;
  const evidence = await Promise.all(
    judged.config.targets.map((target) => broughtEvidence(target, brought, replaced)),
  );
  const baselines = [...new Set(config.targets.flatMap(({ baseline }) => baseline ?? []))];
  const moved = await Promise.all(
    baselines.map(async (path) =>
      (await brought.brings(path)) ? [`baseline ${path}: changed by this change`] : [],
    ),
  );
  const settings = settingChanges(judged.config, configPath, before, request.compared);
  const decisive = settings.filter(({ concern }) => concern !== 'other');
  return [
    ...decisive.map(({ text }) => text),
    ...(fromBase && (await brought.brings(configPath))
      ? [`${configPath}: changed by this change, and not in effect (config-from: base)`]
      : []),
    ...(workflow !== undefined && (await brought.brings(workflow))
      ? [`${workflow}: this change modifies the workflow that runs the check`]
      : []),
    ...judged.replaced.map((text) => `${configPath}: ${text}`),
    ...new Set([...evidence.flat(), ...[...judged.unproven.values()].flat()]),
    ...[...replaced].map(
      (path) => `evidence-file ${path}: changed by this change; the evidence of the base is used`,
    ),
    ...moved.flat(),
    ...settings.filter(({ concern }) => concern === 'other').map(({ text }) => text),
  ];
}

function settingChanges(
  config: Config,
  configPath: string,
  before: Config | string | undefined,
  compared: ComparedConfig | undefined,
): readonly ConfigChange[] {
  const why = typeof before === 'string' ? [{ concern: 'limit' as const, text: before }] : [];
  const earlier = typeof before === 'string' ? compared : before;
  // Values decide: comments, order and layout of the file change nothing.
  const changes = [...why, ...(earlier === undefined ? [] : configChanges(earlier, config))];
  return changes.map((one) => ({ ...one, text: `${configPath}: ${one.text}` }));
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
    if (await brought.brings(path)) found.push(`${input} ${path} is added or modified by this change`);
  return found;
}
