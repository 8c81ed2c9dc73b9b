import type { UncheckedPolicy } from '../../src/policy/unchecked';
import type { CompactEvidence } from './evidence';

/** A policy: its text, or the actions that it allows on every resource. */
export type PolicyInShort = string | readonly string[];

/** Policies by path. */
export type PoliciesInShort = Readonly<Record<string, PolicyInShort>>;

/** What stands for the roles that a target's prefixes were found to mean. */
export interface FoundRoles {
  readonly roles: readonly string[];
  readonly former?: readonly string[];
  readonly absent?: true;
  readonly unlisted?: string;
  readonly problem?: string;
}

/** One whole run as data: config, policies and evidence; the result is in expected/. */
export interface NetCase {
  /** Its name, and that of its file in expected/. */
  readonly scenario: string;
  /** Inputs of the action, put over `usualInputs`; an empty text takes one of these away. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The text of the config file; with targets in it there are no usual inputs. */
  readonly config?: string;
  /** Absent: `policy.json`, which allows ec2:RunInstances. */
  readonly policies?: PoliciesInShort;
  /** Paths of files beyond the cap. */
  readonly tooLarge?: readonly string[];
  /** The files before the change under review; a text says why they are unknown. Absent where no change is reviewed. */
  readonly base?: PoliciesInShort | string;
  /** The config file before the change; absent: the same. An empty text stands for none. */
  readonly configBefore?: string;
  /** Further paths that the change brings, besides policy files. */
  readonly brings?: readonly string[];
  /** What the change does to the workflow that runs the check; absent: nothing. */
  readonly check?: 'changes' | 'installs';
  /** Paths that no commit has. */
  readonly uncommitted?: readonly string[];
  /** What the files said since some days, newest first, or why they are unknown; absent: the same for years. */
  readonly history?: readonly PastFiles[] | string;
  /** Whether git knows that the first version of the files was brought whole; absent: it does not tell. */
  readonly isImport?: boolean;
  /** Whether the history ends before the first commit. */
  readonly historyEnds?: true;
  /** Evidence of `evidence.json`, or what a run that gathers would find. */
  readonly evidence?: CompactEvidence;
  /** The evidence of the last run, for `previous-evidence`. */
  readonly previous?: CompactEvidence;
  readonly baseline?: Readonly<
    Record<string, { overGranted: readonly string[]; missing: readonly string[] }>
  >;
  /** By target. */
  readonly found?: Readonly<Record<string, FoundRoles>>;
  /** By target: what of its evidence the change brings. */
  readonly unproven?: Readonly<Record<string, readonly string[]>>;
  readonly settingsChanges?: readonly string[];
  readonly unchecked?: readonly UncheckedPolicy[];
  readonly notice?: string;
  /** Why there can be no evidence: the run gets no secrets. */
  readonly withoutEvidence?: string;
  /** Whether the environment names AWS credentials. */
  readonly credentials?: true;
}

export interface PastFiles {
  readonly day: string;
  readonly files: PoliciesInShort;
}

/** Policies in short as texts, by path. */
export function textsOf(policies: PoliciesInShort): ReadonlyMap<string, string> {
  return new Map(Object.entries(policies).map(([path, policy]) => [path, textOf(policy)]));
}

function textOf(policy: PolicyInShort): string {
  if (typeof policy === 'string') return policy;
  return policyText([{ Effect: 'Allow', Action: policy, Resource: '*' }]);
}

/** A policy of some statements, as people write it. */
export function policyText(statements: readonly object[]): string {
  return `${JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2)}\n`;
}
