import type { IAMClient } from '@aws-sdk/client-iam';
import { compare } from '../drift/merge-evidence';
import type { LivePolicy, PrincipalFacts } from '../drift/principal-facts';
import type { PrincipalArn } from '../iam/arn';
import { LivePolicies } from './policy-documents';
import { groupHolder, groupsOf, roleHolder, userHolder } from './policy-holders';
import { PrincipalReader } from './principal-reader';
import { readSelf } from './principal-self';
import type { AwsSession } from './session';

/**
 * Reads what IAM knows of a role or user: since when it is there, all policies that grant it something (those of a
 * user's groups included, as `group/policy`) and its permissions boundary, each with the document of its default
 * version. What AWS does not answer is said in `unread`, each missing permission once; no failure of AWS is thrown.
 * A principal that is not there, or stands under another path or in another account, has nothing but `unread`.
 */
export async function readPrincipalFacts(
  session: AwsSession,
  principal: PrincipalArn,
): Promise<PrincipalFacts> {
  const reader = new PrincipalReader(session);
  const self = await readSelf(session, reader, principal);
  if ('problem' in self) return { ...(self.absent ? { absent: true } : {}), unread: [self.problem] };
  const live = new LivePolicies(session.iam, reader);
  const [policies, boundary] = await Promise.all([
    policiesOf(session, principal, reader, live),
    self.boundary && live.managed(self.boundary),
  ]);
  const { created } = self;
  const { unread } = reader;
  return {
    ...(created === undefined ? {} : { created }),
    policies: policies?.sort(byKindAndName) ?? 'unreadable',
    ...(boundary === undefined ? {} : { boundary }),
    ...(unread.length === 0 ? {} : { unread }),
  };
}

/** Undefined when some policy could not be read. */
async function policiesOf(
  { iam }: AwsSession,
  { kind, name }: PrincipalArn,
  reader: PrincipalReader,
  live: LivePolicies,
): Promise<LivePolicy[] | undefined> {
  if (kind === 'role') return live.of(roleHolder(iam, name));
  const groups = reader.list(groupsOf(iam, name));
  const [own, shared] = await Promise.all([
    live.of(userHolder(iam, name)),
    groups.then((names) => sharedBy(iam, names, live)),
  ]);
  return own && shared && [...own, ...shared];
}

/** What reaches a user through groups; one that could not be read hides what the user may do. */
async function sharedBy(
  iam: IAMClient,
  groups: readonly string[] | undefined,
  live: LivePolicies,
): Promise<LivePolicy[] | undefined> {
  if (groups === undefined) return undefined;
  const parts = await Promise.all(
    groups.map(async (group) => {
      const policies = await live.of(groupHolder(iam, group));
      return policies?.map(
        ({ name, text }): LivePolicy => ({ name: `${group}/${name}`, kind: 'group', text }),
      );
    }),
  );
  return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
}

function byKindAndName(a: LivePolicy, b: LivePolicy): number {
  return compare(a.kind, b.kind) || compare(a.name, b.name) || compare(a.text, b.text);
}
