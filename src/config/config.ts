import type { Duration, Instant } from '../base/time';
import type { Acceptance } from '../drift/acceptances';
import type { MissingDenied } from '../drift/drift-input';
import type { Limits } from '../drift/limits';
import type { PrincipalArn, RolePattern } from '../policy/arn';
import type { ArchiveRule } from './archive-rules';
import type { DescribedRoles } from './described-roles';
import type { InputName } from './inputs';

/** What the user asked for, checked: every value has its type, every default is applied. */
export interface Config {
  readonly targets: readonly TargetConfig[];
  /** What is in force of everything that the config file can set, to be compared with another configuration. */
  readonly settings: Settings;
  /** Files of targets that this run does not judge, by the target's name: as given. */
  readonly unpicked: ReadonlyMap<string, readonly string[]>;
  /** Where files are written; absent when none are asked for. */
  readonly reportDirectory?: string;
  /** When the pull request gets a comment. Only the action writes one. */
  readonly comment: CommentMode;
  /** Whether what is set up wrong is looked for first. Only the action does. */
  readonly preflight: boolean;
  /** What tells this use of the tool from another one on the same pull request. */
  readonly key: string;
  /** Whether the pull request gets the suggestion at the lines it changed. Only the action writes them. */
  readonly reviewSuggestions: boolean;
  /** The issue that scheduled runs keep; absent where none is wanted. Only the action writes it. */
  readonly trackingIssue?: TrackingIssue;
  /** Whether scheduled runs keep a pull request with the suggestion. Only the action does. */
  readonly fixPullRequest: boolean;
  /** What becomes of `rules`. Only the action asks; the command line has a command of its own. */
  readonly archiveRules: 'off' | 'plan' | 'apply';
  readonly rules: readonly ArchiveRule[];
  /** What `targets-from` found. */
  readonly described: DescribedRoles;
  /** How accounts are reached, as far as the config file says. */
  readonly accounts: readonly AccountConfig[];
  /** Whether account ids are hidden in all that is printed or sent to GitHub. */
  readonly redact: boolean;
}

/** Texts of inputs, as they were given or by default; `account` is the key of a target. */
export type SettingTexts = ReadonlyMap<InputName | 'account', string>;

/** What a configuration says, in texts: of the whole run, of what has no value of its own, of targets and of accounts. */
export interface Settings {
  readonly run: SettingTexts;
  /** What a target without keys of its own would have. */
  readonly shared: SettingTexts;
  /** By name. */
  readonly targets: ReadonlyMap<string, SettingTexts>;
  /** The entries of `accounts:`, by account ID. */
  readonly accounts: ReadonlyMap<string, SettingTexts>;
}

/** `on-drift`: when there is any, when the evidence has gaps, or when a comment of ours has to turn green. */
export type CommentMode = 'always' | 'on-drift' | 'never';

/** What a new tracking issue gets. */
export interface TrackingIssue {
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

/** How an account is reached: an entry of `accounts:`. */
export interface AccountConfig {
  /** Twelve digits. */
  readonly account: string;
  readonly assume?: AssumeRole;
}

/** A role that is taken on before an account is asked. */
export interface AssumeRole {
  readonly arn: string;
  readonly sessionName: string;
  readonly externalId?: string;
}

/** One policy and the principals it belongs to. */
export interface TargetConfig {
  readonly name: string;
  /** It is a target of the config file, not made of the inputs. */
  readonly isNamed?: true;
  /** The name of the entry of the config file that makes a target of each file (`{role}`); absent for any other. */
  readonly entry?: string;
  /** The entry of `targets-from` that makes it, by the key that names its file; absent for any other. */
  readonly source?: { readonly kind: string; readonly path: string };
  readonly principals: readonly PrincipalArn[];
  /** Further roles, by the beginning of their names; all of one account. */
  readonly rolePatterns: readonly RolePattern[];
  /** Paths or globs, as given, without selectors; the file of the parameters is among them. */
  readonly policyFiles: readonly string[];
  /** Roles or policies that are named within a file. */
  readonly policySelectors: readonly PolicySelector[];
  /** The name of the stack, of a template. */
  readonly stack?: string;
  /** The path of the values of a template's parameters, as given. */
  readonly parameters?: string;
  /** The paths of files with variables of Terraform, as given, those that take precedence last. */
  readonly variableFiles?: readonly string[];
  /** The root modules of Terraform or OpenTofu among the policy files. */
  readonly rootModules?: readonly RootModule[];
  readonly evidence: EvidenceRequest;
  /** Absent: as long as the evidence looks back. */
  readonly unusedAfter?: Duration;
  readonly minObservation: Duration;
  /** Absent: as long as an action may rest. */
  readonly newGrantGrace?: Duration;
  /** Why the role may stay unused. */
  readonly unusedOk?: string;
  readonly missingDenied: MissingDenied;
  /** Whether the policy files hold all policies of the role. */
  readonly policiesComplete: boolean;
  readonly limits: Limits;
  readonly acceptances: readonly Acceptance[];
  /** The path of the baseline, as given. */
  readonly baseline?: string;
  /** Whether evidence counts that the change under review brings itself. */
  readonly trustEvidence: boolean;
  readonly outcome: Outcome;
}

/** A role or a policy in a file that has several: `template.yaml#WorkerRole`. */
export interface PolicySelector {
  /** As given. */
  readonly path: string;
  readonly address: string;
}

/** A root module of Terraform or OpenTofu whose files are policy files. */
export interface RootModule {
  /** Its folder, as in the repository. */
  readonly root: string;
  /** As given. */
  readonly given: string;
  /** The files of it and of the modules that it calls, and what functions such as `file` name: paths and globs, as policy files have them. */
  readonly paths: readonly string[];
  /** The same, as in the repository. */
  readonly files: readonly string[];
  /** The files with variables, as in the repository. */
  readonly variableFiles: readonly string[];
}

/** Which verdicts fail the step. */
export interface Outcome {
  readonly warnOnly: boolean;
  readonly failOnInconclusive: boolean;
  /** The same of a policy beyond a cap: false only where `fail-on-inconclusive: false` was given. */
  readonly failOnUnreadPolicy: boolean;
}

/** Where evidence comes from. At least one of the sources is there. */
export interface EvidenceRequest {
  readonly logs?: LogLocations;
  readonly file?: { readonly path: string; readonly maxAge: Duration };
  /** The evidence file of the last run, as given, to which this one adds, and how long a use is remembered. */
  readonly memory?: { readonly path: string; readonly retention: Duration };
  /** The path of a file that a run without secrets was to have, and that is not there. */
  readonly lostFile?: string;
  readonly generation?: GenerationRequest;
  readonly athena?: AthenaRequest;
  /** `auto`: taken because there are credentials, not because it was named. */
  readonly lastAccessed: 'no' | 'auto' | 'asked';
  /** The analyzer's ARN; without one the account's own analyzer is looked for. */
  readonly unusedAccess?: { readonly analyzer?: string };
  /** ARNs of the trails behind policy generation and logs. */
  readonly trails: readonly string[];
  /** The role to take on before the principals are asked about; logs in S3 and Athena are read without it. */
  readonly assume?: AssumeRole;
  /** Whether analyzers are asked for the active findings on the principals. */
  readonly activeFindings?: true;
  readonly reference: ReferenceChoice;
  readonly lookback?: Duration;
  readonly windowEnd?: Instant;
}

/** Where CloudTrail's log files are. */
export interface LogLocations {
  /** On disk, as given. */
  readonly paths: readonly string[];
  readonly buckets: readonly BucketLocation[];
  /** Where fetched files are kept, as given; absent: in the cache of the user who runs it. */
  readonly cache?: string;
}

/** A place in a bucket. */
export interface BucketLocation {
  readonly bucket: string;
  /** Ends with a slash, or names an object; empty for the whole bucket. */
  readonly prefix: string;
}

/** What policy generation is asked for. */
export interface GenerationRequest {
  readonly accessRole: string;
  readonly regions: 'all' | readonly string[];
  /** A finished job this young is read instead of starting another. */
  readonly maxJobAge: Duration;
  readonly timeout: Duration;
  /** Whether jobs that this run started are cancelled when it ends early. */
  readonly cancelOnAbort: boolean;
}

/** What Athena is asked for. */
export interface AthenaRequest {
  readonly database: string;
  readonly table: string;
  readonly workgroup: string;
  /** `s3://bucket/prefix/`; absent: where the workgroup says. */
  readonly output?: string;
  /** A query that reads more is not started, or stopped. */
  readonly maxScanBytes: number;
  readonly regions: 'all' | readonly string[];
  /** A result this young is read instead of asking again. */
  readonly maxJobAge: Duration;
  readonly timeout: Duration;
}

/** Where AWS's service reference is read; `auto`: at AWS, whenever AWS is asked for evidence. */
export type ReferenceChoice =
  | { readonly kind: 'auto' | 'off' }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'folder'; readonly path: string };

/** As far back as any source tells: action last accessed information. */
export const longestLookback: Duration = 400 * 24 * 60 * 60 * 1000;

/** The lookback of sources that gather, when none is given. */
export const defaultLookback: Duration = 90 * 24 * 60 * 60 * 1000;

/** Whether there is anything to read or to ask. */
export function hasSource({
  logs,
  file,
  generation,
  athena,
  lastAccessed,
  unusedAccess,
}: EvidenceRequest): boolean {
  const given = [logs, file, generation, athena, unusedAccess].some((one) => one !== undefined);
  return given || lastAccessed !== 'no';
}

/** Whether some of the evidence is on disk, which needs no credentials. */
export function hasOnDisk({ logs, file }: EvidenceRequest): boolean {
  return file !== undefined || (logs !== undefined && logs.paths.length > 0);
}
