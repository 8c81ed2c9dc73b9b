import type { Duration, Instant } from '../base/time';
import type { TargetConfig } from '../config/config';
import { agesOf, type GrantedSince } from '../drift/ages';
import type { Baseline } from '../drift/baseline';
import type { DriftInput } from '../drift/drift-input';
import { namedActions } from '../drift/unused';
import type { UnknownBase } from '../drift/verdict';
import type { GrantSet } from '../policy/grants';
import { meaningOf, type PolicyDocument } from '../policy/model';
import type { JudgedTarget } from '../report/judged';
import type { Unread } from '../repository/base-files';

/** The policies of a target before the change under review, or why nobody knows them. */
export type ParsedBase =
  | {
      readonly kind: 'read';
      readonly commit: string;
      readonly documents: readonly PolicyDocument[];
      /** Paths of those that are no part of the commit. */
      readonly uncommitted: readonly string[];
    }
  | Unread;

/** When what is granted was first granted by a commit, newest first, or why nobody knows. */
export type GrantHistory =
  | { readonly kind: 'read'; readonly since: readonly GrantedSince[]; readonly complete: boolean }
  | { readonly kind: 'unread'; readonly message: string };

/** What is known of the change under review; all of it is absent where there is none. */
export interface Review {
  readonly base?: ParsedBase;
  readonly history?: GrantHistory;
  readonly baseline?: Baseline;
  /** Evidence that the change itself brings. */
  readonly unproven?: readonly string[];
  /** Why there can be no evidence at all. */
  readonly withoutEvidence?: string;
}

/** Where somebody else could know the base, what a change adds by name may be among what is called over-granted. */
export function unknownBase(base: ParsedBase | undefined, grace: Duration): UnknownBase | undefined {
  if (base === undefined) return undefined;
  if (base.kind === 'unread') {
    const lasting = base.lasting === true;
    return { message: base.message, mayHideNew: !lasting && grace > 0, lasting };
  }
  const [first] = base.uncommitted;
  if (first === undefined) return undefined;
  return { message: `${first} is not committed`, mayHideNew: false, lasting: true };
}

/** Whether the evidence is none that the change brings, or counts all the same. */
export function isTrusted({ trustEvidence }: TargetConfig, { unproven = [] }: Review): boolean {
  return trustEvidence || unproven.length === 0;
}

/** What is to be said of a base that is not known, or not all of it. */
export function baseRemark(base: ParsedBase | undefined): string[] {
  if (base === undefined) return [];
  if (base.kind === 'unread') return [`what this change adds and removes is not known: ${base.message}`];
  return base.uncommitted.map((path) => `${path} is not committed: nothing of it is taken to be new`);
}

/** Since when what is named is granted, as the comparison takes it. */
export function agesIn(history: GrantHistory | undefined, head: GrantSet, now: Instant) {
  if (history === undefined) return {};
  if (history.kind === 'unread') return { agesUnread: history.message };
  return { ages: agesOf(namedActions(head), history.since, history.complete, now) };
}

/** The files that are compared; those that the change takes away where it leaves none. */
export function pathsOf(documents: readonly PolicyDocument[], base: ParsedBase | undefined): string[] {
  const named = documents.length > 0 || base?.kind !== 'read' ? documents : base.documents;
  return named.map(({ path }) => path);
}

/** What the change does, as the reports take it. */
export function comparison(
  documents: readonly PolicyDocument[],
  { commit, documents: before }: Extract<ParsedBase, { readonly kind: 'read' }>,
  input: DriftInput,
): Pick<JudgedTarget, 'change' | 'comparedWith'> {
  const now = new Set(documents.map(({ path }) => path));
  const gone = before.flatMap(({ path }) => (now.has(path) ? [] : [path]));
  return { change: changeOf(documents, before, input), comparedWith: { commit, deleted: gone } };
}

/** Whether the change does anything to what is granted; order and layout of the files do nothing. */
function changeOf(
  head: readonly PolicyDocument[],
  before: readonly PolicyDocument[],
  { head: granted, base }: DriftInput,
): NonNullable<JudgedTarget['change']> {
  if (before.length === 0) return 'new';
  if (meaningOf(head) === meaningOf(before)) return 'none';
  return base?.actions.equals(granted.actions) === true ? 'same-actions' : 'some';
}
