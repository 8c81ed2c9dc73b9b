import type { LivePolicy } from '../evidence/evidence';
import type { ActionSet } from '../policy/action-set';
import type { Catalogue } from '../policy/catalogue';
import { jsonFormat } from '../policy/formats/json/format';
import { grantsOf } from '../policy/grants';
import { type Policy, type PolicyId, policyKey } from '../policy/model';

/** A live policy that parsed, with the actions that it grants by itself. */
export interface ParsedLive {
  readonly policy: LivePolicy;
  readonly document: Policy;
  readonly actions: ActionSet;
}

/** A live policy and a compared file that it was deployed from. */
export interface DeployedCopy {
  /** The compared policy. */
  readonly of: PolicyId;
  readonly policy: ParsedLive;
}

/** The live policies of one principal, apart: what the compared files stand for, and everything else. */
export interface SplitPolicies {
  /** In the order of the files; a policy that holds several files stands here once for each. */
  readonly copies: readonly DeployedCopy[];
  /** In the order in which they were given. */
  readonly others: readonly ParsedLive[];
}

/** How much of what either of two policies grants both of them have to grant, when their names say nothing. */
const alikeFrom = 0.6;

/** Parses live policies; undefined when one of them does not parse, since half of them would prove nothing. */
export function parseLive(policies: readonly LivePolicy[], catalogue: Catalogue): ParsedLive[] | undefined {
  const parsed = policies.flatMap((policy): ParsedLive[] => {
    const [document] = jsonFormat.read([{ path: policy.name, text: policy.text }]).policies;
    if (document === undefined) return [];
    return [{ policy, document, actions: grantsOf([document], catalogue).actions }];
  });
  return parsed.length < policies.length ? undefined : parsed;
}

/**
 * Decides which of a principal's live policies are deployed copies of the compared files. AWS does not say where a
 * policy came from, so this is a rule of ours, on the careful side:
 * - only inline and customer policies are copies; AWS's own and those of a group never are;
 * - a file has one live policy, a live policy has one file, or else all compared files together;
 * - a pair with the same name comes first, then one whose names differ by a word like `prod` or `policy` only (see
 *   nameLikeness), then one whose actions are alike: of those that either grants, both grant six in ten;
 * - among pairs of the same rank the most alike comes first;
 * - at last, where one file and one policy are left, the policy is the file's if it holds all that the file grants and
 *   is not more than four times as wide: a change that cuts a file down leaves its copy wider, whatever that is called.
 * `base` holds earlier versions of the files by the same paths: what is deployed is often still like those.
 */
export function deployedCopies(
  policies: readonly Policy[],
  live: readonly ParsedLive[],
  catalogue: Catalogue,
  base: readonly Policy[] = [],
): SplitPolicies {
  const own = live.filter(({ policy }) => policy.kind === 'inline' || policy.kind === 'customer');
  const files = comparedFiles(policies, base, catalogue);
  const pairs = own.flatMap((policy) => {
    const name = policyNameOf(policy.policy.name);
    return files.flatMap((file) => pairOf(file, policy, name) ?? []);
  });
  const alike = withoutOverlap(pairs.sort(byRank));
  const chosen = [...alike, ...narrowed(files, own, alike)];
  const taken = new Set(chosen.map(({ policy }) => policy));
  return {
    copies: policies.flatMap(({ id }) =>
      chosen
        .filter(({ file }) => file.keys.includes(policyKey(id)))
        .map(({ policy }): DeployedCopy => ({ of: id, policy })),
    ),
    others: live.filter((policy) => !taken.has(policy)),
  };
}

/** A compared file, or all of them together, with what its versions grant. */
interface ComparedFile {
  readonly keys: readonly string[];
  readonly name?: PolicyName;
  readonly versions: readonly ActionSet[];
}

function comparedFiles(
  policies: readonly Policy[],
  base: readonly Policy[],
  catalogue: Catalogue,
): ComparedFile[] {
  const versionsOf = (...versions: readonly (readonly Policy[])[]) =>
    versions.map((version) => grantsOf(version, catalogue).actions);
  const single = policies.map((policy): ComparedFile => {
    const key = policyKey(policy.id);
    const earlier = base.filter(({ id }) => policyKey(id) === key);
    return { keys: [key], name: policyNameOf(nameOf(policy.id)), versions: versionsOf([policy], earlier) };
  });
  if (policies.length < 2) return single;
  return [...single, { keys: policies.map(({ id }) => policyKey(id)), versions: versionsOf(policies, base) }];
}

/** What a policy is called: its address, of one like `aws_iam_policy.ci` the last part, else its file. */
function nameOf({ file, address }: PolicyId): string {
  if (address === undefined) return fileName(file);
  return /(?:^|\.)aws_\w+\.([^.]+)$/.exec(address)?.[1] ?? address;
}

/** The last part of a path, without what says only that it is a policy in JSON. */
function fileName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/(\.(json|jsonc|template|tmpl|tpl|tftpl|policy|iam))+$/i, '');
}

interface Pair {
  readonly file: ComparedFile;
  readonly policy: ParsedLive;
  readonly name: number;
  readonly actions: number;
}

function pairOf(file: ComparedFile, policy: ParsedLive, policyName: PolicyName): Pair | undefined {
  const name = file.name === undefined ? 0 : nameLikeness(file.name, policyName);
  const actions = Math.max(...file.versions.map((version) => likeness(version, policy.actions)));
  return name > 0 || actions >= alikeFrom ? { file, policy, name, actions } : undefined;
}

/** The share of the actions of either set that both have (Jaccard); two sets without any action are not alike. */
function likeness(a: ActionSet, b: ActionSet): number {
  const { size } = a.union(b);
  return size === 0 ? 0 : a.intersect(b).size / size;
}

/** A live policy this many times as wide as a file is some other policy. */
const widest = 4;

function narrowed(
  files: readonly ComparedFile[],
  own: readonly ParsedLive[],
  chosen: readonly Pair[],
): Pair[] {
  const keys = new Set(chosen.flatMap(({ file }) => file.keys));
  const [file, ...otherFiles] = files.filter(
    (one) => one.keys.length === 1 && !one.keys.some((key) => keys.has(key)),
  );
  const [policy, ...others] = own.filter((one) => chosen.every((pair) => pair.policy !== one));
  if (file === undefined || policy === undefined || otherFiles.length > 0 || others.length > 0) return [];
  const held = file.versions.some(
    (version) =>
      !version.isEmpty &&
      version.minus(policy.actions).isEmpty &&
      policy.actions.size <= widest * version.size,
  );
  return held ? [{ file, policy, name: 0, actions: 0 }] : [];
}

/** The sort is stable: pairs that are alike in all of this stay in the order of the policies, then of the files. */
function byRank(a: Pair, b: Pair): number {
  return b.name - a.name || b.actions - a.actions || a.file.keys.length - b.file.keys.length;
}

function withoutOverlap(pairs: readonly Pair[]): Pair[] {
  const policies = new Set<ParsedLive>();
  const keys = new Set<string>();
  return pairs.filter(({ file, policy }) => {
    if (policies.has(policy) || file.keys.some((key) => keys.has(key))) return false;
    policies.add(policy);
    for (const key of file.keys) keys.add(key);
    return true;
  });
}

/** A name as it is compared: its letters and digits in lower case, whole and without words that say little. */
interface PolicyName {
  readonly whole: string;
  readonly cores: ReadonlySet<string>;
}

/** Words put before or behind the name of a policy: what kind of thing it is, and in which stage it is deployed. */
const affixes: ReadonlySet<string> = new Set([
  ...['policy', 'policies', 'iam', 'role', 'inline', 'managed'],
  ...['prod', 'production', 'staging', 'stage', 'stg', 'dev', 'development', 'test', 'qa', 'uat', 'sandbox'],
]);

/** Takes the name of a live policy, or of a file without its extension. */
function policyNameOf(text: string): PolicyName {
  const words = wordsOf(text);
  return { whole: words.join(''), cores: new Set(coresOf(words)) };
}

/**
 * How surely a name says that one policy is a copy of the other: 2 when they are the same but for case and
 * punctuation; 1 when one is the other with affixes before or behind it, as in `prod-payments-api-policy` and
 * `payments-api`; else 0. Any other word more makes them two policies: `admin` is not `admin-extra`, and
 * `payments-dev` is not `payments-prod`.
 */
function nameLikeness(a: PolicyName, b: PolicyName): 0 | 1 | 2 {
  if (a.whole === '' || b.whole === '') return 0;
  if (a.whole === b.whole) return 2;
  return a.cores.has(b.whole) || b.cores.has(a.whole) ? 1 : 0;
}

/** Words end at punctuation and before a capital letter: `PaymentsApi-policy` has three. */
function wordsOf(text: string): string[] {
  const apart = text.replace(/(\p{Ll}|\p{N})(?=\p{Lu})/gu, '$1 ');
  return apart
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** What is left of a name without some affixes at its ends; nothing of a name that is made of affixes alone. */
function coresOf(words: readonly string[]): string[] {
  const first = words.findIndex((word) => !affixes.has(word));
  const last = words.findLastIndex((word) => !affixes.has(word));
  const starts = Array.from({ length: first + 1 }, (_, index) => index);
  const ends = Array.from({ length: words.length - last }, (_, index) => words.length - index);
  return starts.flatMap((start) => ends.map((end) => words.slice(start, end).join('')));
}
