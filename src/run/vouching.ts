import type { Config } from '../config/config';
import type { RawInputs } from '../config/inputs';
import type { Surroundings } from '../config/load-config';
import { asConfigured, type VouchedConfig, vouchedConfig } from '../config/places';
import type { Brought } from '../repository/brought';
import type { Checkout } from '../repository/checkout';
import { undefinedOnFailure } from '../repository/repository';
import type { Scope, ScopeRequest } from './scope';

/** What runs the check, and where it is looked for at the base. */
interface CheckRequest {
  readonly checkout: Checkout;
  readonly brought: Brought;
  /** The path of the workflow that runs this, in the repository. */
  readonly workflow: string | undefined;
  /** Whether the change brings the config file. */
  readonly isNewConfig: boolean;
  /** The path of the config file in the repository; undefined where it lies outside. */
  readonly configPath: string | undefined;
}

/** What the change does to what runs this check. The inputs of a workflow at the base are not known. */
export async function checkOf({
  checkout: { repository, base },
  brought,
  workflow,
  isNewConfig,
  configPath,
}: CheckRequest): Promise<ScopeRequest['check']> {
  if (typeof base !== 'string') return 'kept';
  const isAtBase = async (path: string) =>
    (await repository.read(base, path).catch(undefinedOnFailure)) !== undefined;
  const changes = workflow !== undefined && (await brought.brings(workflow));
  if (changes && (await isAtBase(workflow))) return 'changes';
  if (isNewConfig) return 'installs';
  if (!changes) return 'kept';
  return configPath !== undefined && (await isAtBase(configPath)) ? 'changes' : 'installs';
}

/** A configuration, and what is known of the one before the change. */
interface VouchingRequest {
  readonly config: Config;
  readonly inputs: RawInputs;
  readonly brought: Brought;
  /** A text says why it is not known; undefined where the change leaves the configuration as it is. */
  readonly before: Config | string | undefined;
  /** Whether the base has no configuration of this check. */
  readonly isNew: boolean;
  /** The path of the workflow that runs this, in the repository. */
  readonly workflow?: string | undefined;
}

/**
 * The configuration with the places of evidence that the base vouches for. Where the change installs the check there is
 * no base that could; a workflow of the base whose inputs make a check of their own installed it before. Where the
 * configuration of the base is not known, only the inputs vouch.
 */
export async function vouchedFor({
  config,
  inputs,
  brought,
  before,
  isNew,
  workflow,
}: VouchingRequest): Promise<VouchedConfig> {
  const isComplete = inputs.has('principal-arn') && inputs.has('policy-file');
  const installs = isNew && (!isComplete || (workflow !== undefined && (await brought.brings(workflow))));
  if (before === undefined || installs) return asConfigured(config);
  return vouchedConfig({ config, before: typeof before === 'string' ? undefined : before, inputs });
}

/** A scope whose targets are as a configuration has them. */
export function inForce(scope: Scope, { targets }: Config): Scope {
  const byName = new Map(targets.map((target) => [target.name, target]));
  const all = scope.targets.map((one) => ({ ...one, target: byName.get(one.target.name) ?? one.target }));
  return { ...scope, targets: all };
}

/** Files that the change takes away, by path as given, are there for the configuration of the base. */
export function hasAlso(earlier: Surroundings, paths: ReadonlySet<string>): Surroundings['exists'] {
  return (path) => paths.has(path) || earlier.exists(path);
}
