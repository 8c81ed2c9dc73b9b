import type { Config, TargetConfig } from '../config/config';
import type { Brought } from './brought';
import { changedSettings } from './settings';

/** What goalposts are found from. */
export interface GoalpostsRequest {
  readonly config: Config;
  readonly configPath: string;
  /** The configuration of the base; a text says why there is none. Absent where the base's own is in force. */
  readonly before?: Config | string | undefined;
  /** Whether the base's configuration is in force. */
  readonly fromBase: boolean;
  /** The path of the workflow that runs this, in the repository. */
  readonly workflow?: string | undefined;
  readonly brought: Brought;
}

/** What a change does to its own judgement, a sentence part each. Whoever reads its result should know it first. */
export async function goalpostsOf(request: GoalpostsRequest): Promise<readonly string[]> {
  const { config, configPath, before, fromBase, workflow, brought } = request;
  const evidence = await Promise.all(config.targets.map((target) => broughtEvidence(target, brought)));
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
  const changed = changedSettings(before, config);
  return (changed.length === 0 ? ['changed here'] : changed).map((text) => `${configPath}: ${text}`);
}

/** What of a target's evidence the change brings itself: somebody's word, not evidence. */
export async function broughtEvidence(target: TargetConfig, brought: Brought): Promise<readonly string[]> {
  const { file, memory, logs, reference } = target.evidence;
  const places: (readonly [string, string])[] = [
    ...(file === undefined ? [] : [['evidence-file', file.path] as const]),
    ...(memory === undefined ? [] : [['previous-evidence', memory.path] as const]),
    ...(logs?.paths ?? []).map((path) => ['cloudtrail-logs', path] as const),
    ...(logs?.cache === undefined ? [] : [['log-cache', logs.cache] as const]),
    ...(reference.kind === 'folder' ? [['service-reference', reference.path] as const] : []),
  ];
  const found: string[] = [];
  for (const [input, path] of places)
    if (await brought.brings(path)) found.push(`${input} ${path} comes with this change`);
  return found;
}
