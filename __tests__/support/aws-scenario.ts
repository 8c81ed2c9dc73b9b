import { type Athena, athenaOf } from './athena';
import type { Clock, Operations } from './aws-asked';
import type { Fault } from './aws-faults';
import { type Analyzer, findingsOf } from './aws-findings';
import { type Generation, generationOf } from './aws-generation';
import { accountOf, gatherer, type Identity } from './aws-identity';
import { type LastAccessed, lastAccessedOf } from './aws-last-accessed';
import { Pager } from './aws-pages';
import type { Principals } from './aws-principal';
import { principalsOf } from './aws-principals';
import type { Reference } from './aws-reference';
import { type AssumableRole, sessionsOf } from './aws-sessions';
import { type Trail, trailsOf } from './aws-trails';
import { type Bucket, bucketsOf } from './s3-buckets';

/** What an AWS of one account holds and does; whatever is left out is not there. */
export interface Scenario extends Principals {
  /** Further accounts by their ids; a session that is in one is answered from it. */
  readonly accounts?: Readonly<Record<string, Omit<Scenario, 'accounts' | 'identities' | 'assumable'>>>;
  /** Who is known; the gatherer by default. */
  readonly identities?: readonly Identity[];
  readonly assumable?: readonly AssumableRole[];
  readonly generation?: Generation;
  readonly lastAccessed?: readonly LastAccessed[];
  readonly analyzers?: readonly Analyzer[];
  readonly trails?: readonly Trail[];
  readonly reference?: Reference;
  readonly buckets?: readonly Bucket[];
  readonly athena?: Athena;
  readonly faults?: readonly Fault[];
  /** No page of any list is longer. */
  readonly perPage?: number;
  /** AWS's clock, if it is not everybody's. */
  readonly now?: Clock;
  /** Called before anything is answered. */
  readonly onRequest?: (operation: string) => void;
}

/** What the operations of a scenario answer; everybody who is known, sessions to come included, is in `identities`. */
export function openScenario(scenario: Scenario): {
  identities: Identity[];
  operationsFor(caller: Identity): Operations;
} {
  const { now = () => new Date(), accounts = {} } = scenario;
  const identities = [...(scenario.identities ?? [gatherer])];
  const sts = sessionsOf(scenario.assumable ?? [], identities, now);
  const home = { ...operationsOf(scenario), ...sts };
  const others = new Map(Object.entries(accounts).map(([id, one]) => [id, { ...operationsOf(one), ...sts }]));
  return { identities, operationsFor: (caller) => others.get(accountOf(caller)) ?? home };
}

function operationsOf(scenario: Scenario): Operations {
  const { now = () => new Date(), perPage } = scenario;
  const pager = new Pager(perPage);
  return {
    ...generationOf(scenario.generation ?? {}, now, pager),
    ...lastAccessedOf(scenario.lastAccessed ?? [], now, pager),
    ...findingsOf(scenario.analyzers ?? [], pager),
    ...principalsOf(scenario, pager),
    ...trailsOf(scenario.trails ?? [], pager),
    ...athenaOf(scenario.athena ?? {}, pager),
    ...bucketsOf(scenario.buckets ?? [], perPage),
  };
}
