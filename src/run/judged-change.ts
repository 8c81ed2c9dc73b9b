import type { InputProblem } from '../base/input-error';
import type { CommentMode, Config } from '../config/config';
import type { RawInputs } from '../config/inputs';
import type { Surroundings } from '../config/load-config';
import type { VouchedConfig } from '../config/places';
import { settingsChangesOf } from '../config/settings-changes';
import type { RunFolders } from '../files/folders';
import type { UncheckedPolicy } from '../policy/unchecked';
import type { Brought } from '../repository/brought';
import type { Against, Checkout } from '../repository/checkout';
import { pathIn } from '../repository/paths';
import type { CommitId, Repository } from '../repository/repository';
import { loadEarlier, newConfig } from './base-config';
import { evidenceAt, rejectDeleted } from './input-checks';
import { type Scope, scopeOf } from './scope';
import { uncheckedPolicies } from './unchecked-policies';
import { checkOf, inForce, vouchedFor } from './vouching';

/** What a run is asked to judge, and what it is compared with. */
export interface ChangeRequest {
  readonly inputs: RawInputs;
  readonly problems: readonly InputProblem[];
  readonly folders: RunFolders;
  readonly surroundings: Surroundings;
  /** Absent where there is no change to judge. */
  readonly against?: Against | undefined;
  /** GitHub, for what the clone lacks. */
  readonly remote?: Repository | undefined;
  /** The commit that is checked out, where git does not tell. */
  readonly assumed?: CommitId | undefined;
  /** The path of the workflow that runs this, in the repository. */
  readonly workflow?: string | undefined;
  /** Whether the configuration of the base is in force, whatever the inputs say. */
  readonly distrusted?: boolean;
  /** Whether nothing of another checkout in a folder of this one may be read. */
  readonly confined?: boolean;
  /** Whether nothing but base-ref can name a base: at a terminal there is no pull request. */
  readonly needsRef?: boolean;
  /** Called before anything of the checkout is read; throws where that must not be. */
  verify?(checkout: Checkout | undefined): Promise<void>;
}

/** A configuration, and the change that it is to judge. */
export interface OpenedChange {
  readonly config: Config;
  readonly change: Change;
  /** When the pull request gets a comment: a change does not silence the comment on itself. */
  readonly comment: CommentMode;
}

/** What a run knows of the change it is about; all of it is absent where it is about none. */
export interface Change {
  readonly checkout?: Checkout | undefined;
  readonly brought?: Brought | undefined;
  /** The configuration of the base, where it is known: its targets may name their files otherwise. */
  readonly before?: Config | undefined;
  /** The base has a configuration that cannot be read: which files its targets had is not known. */
  readonly configUnread?: true;
  /** Places of evidence that only the change names, and the configuration without them. */
  readonly vouched?: VouchedConfig;
  /** What the change does to the settings it is checked with, a sentence part each. */
  readonly settingsChanges?: readonly string[];
  /** Policies that the change touches and that are not compared. */
  readonly unchecked?: readonly UncheckedPolicy[];
  /** Evidence files that the change brings, by path as given: what they say at the base. */
  readonly evidenceAtBase?: ReadonlyMap<string, string>;
  /** The targets that it touches; absent where all are judged. */
  readonly scope?: Scope | undefined;
  /** Whether nothing of another checkout in a folder of this one may be read. */
  readonly confined?: boolean;
}

/** A configuration as it was read, and where. */
export interface ReadConfig {
  readonly config: Config;
  readonly configPath: string;
  readonly checkout: Checkout;
  readonly brought: Brought;
  /** Whether the base's configuration is in force. */
  readonly fromBase: boolean;
}

/** What the change does to its own evaluation, and which targets it touches. */
export async function judgedChange(
  request: ChangeRequest,
  { config, configPath, checkout, brought, fromBase }: ReadConfig,
): Promise<OpenedChange> {
  const { inputs, workflow, surroundings } = request;
  // With {role} in a path, the files of the base decide which targets it had.
  const followsFiles = config.targets.some(({ entry }) => entry !== undefined);
  const isTouched = !fromBase && (followsFiles || (await brought.brings(configPath)));
  const earlier = isTouched ? await loadEarlier(request, checkout) : undefined;
  const files = fromBase && followsFiles ? await loadEarlier(request, checkout) : undefined;
  const [before, known] = [earlier?.problem ?? earlier?.config, earlier?.config ?? files?.config];
  // Inputs that make a check of their own ran it before there was a config file.
  const isNewConfig = earlier?.problem === newConfig && known === undefined;
  const located = pathIn(checkout.root, surroundings.resolve(configPath));
  const check = await checkOf({ checkout, brought, workflow, isNewConfig, configPath: located });
  const isNew = check === 'installs';
  const vouched = await vouchedFor({ config, inputs, workflow, brought, before, isNew });
  await rejectDeleted(vouched.config, checkout, surroundings);
  const evidenceAtBase = await evidenceAt(vouched.config, checkout, brought, surroundings);
  const settingsChanges = await settingsChangesOf({
    ...{ config, judged: vouched, configPath, before, fromBase, workflow, brought },
    replaced: new Set(evidenceAtBase.keys()),
    compared: earlier?.compared,
  });
  const configs = known === undefined ? [config] : [known, config];
  const unchecked = await uncheckedPolicies({ configs, checkout, brought, resolve: surroundings.resolve });
  const isUnread = earlier?.problem !== undefined && earlier.problem !== newConfig;
  const isUnknown = typeof checkout.base !== 'string' || isUnread;
  const scope = isUnknown ? undefined : await scopeOf({ config, before: known ?? config, check, brought });
  const change = {
    ...{ checkout, brought, before: known, settingsChanges, unchecked, evidenceAtBase, vouched },
    ...(isUnread && known === undefined ? { configUnread: true as const } : {}),
    scope: scope && inForce(scope, vouched.config),
  };
  return { config: vouched.config, change, comment: earlier?.comment ?? config.comment };
}
