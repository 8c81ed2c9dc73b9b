import { credentialsOf, type RoleToAssume } from '../aws/assume-role';
import { AwsFailure } from '../aws/aws-failure';
import { type AwsSession, hasCredentials, openSession, readCaller, soon } from '../aws/session';
import { atMost } from '../aws/turns';
import type { ArchiveRule } from '../config/archive-rules';
import type { Config } from '../config/config';
import type { Surroundings } from '../gather/gatherer';
import { InputError } from '../input-error';
import type { ArchiveOutcome, PlaceOutcome } from '../report/archive-outcome';
import { version } from '../version';
import { ArchiveRuleApi } from './api';
import { applyAnalyzer } from './apply';
import { type AccountRules, placesOf, wayInto } from './places';
import { planRegion, questionsOf } from './plan';
import { type RegionReading, readRegion } from './read';

/** What of the configuration archive rules are about. */
export type RuleConfig = Pick<Config, 'rules' | 'accounts'>;

/** Access Analyzer throttles by account and region; each place asks one thing after the other. */
const atOnce = 4;

/** One place, read or not. */
interface Place {
  readonly rules: readonly ArchiveRule[];
  readonly planned: PlaceOutcome;
  readonly reading?: RegionReading;
  readonly api?: ArchiveRuleApi;
}

/**
 * Compares the rules of the config file with those of every analyzer they are for and, in mode `apply`, writes and
 * applies what differs. Everything is read before anything is written. A place that fails is told, and the others are
 * done. Throws InputError where there are no rules, or no credentials at all.
 */
export async function runRules(
  mode: ArchiveOutcome['mode'],
  config: RuleConfig,
  surroundings: Surroundings,
): Promise<ArchiveOutcome> {
  if (config.rules.length === 0) throw new InputError([noRules]);
  const session = ownSession(surroundings);
  if (!(await hasCredentials(session))) throw new InputError([noCredentials]);
  const places = await readPlaces(session, config);
  const isComplete = (rule: ArchiveRule) =>
    places.every(({ rules, planned }) => !rules.includes(rule) || planned.failed === undefined);
  const questions = questionsOf(
    config.rules,
    places.flatMap(({ reading }) => reading ?? []),
    isComplete,
  );
  const inTurn = atMost(atOnce);
  const outcomes =
    mode === 'plan'
      ? places.map(({ planned }) => planned)
      : await Promise.all(places.map((place) => inTurn(() => applyPlace(place))));
  return { mode, places: outcomes, questions };
}

const noRules = {
  place: 'archive-rules',
  message: 'the config file has none',
  remedy: 'write them under archive-rules in .github/iam-drift.yml',
};
const noCredentials = {
  place: 'AWS',
  message: 'there are no credentials',
  remedy: 'log in to AWS, in a workflow with aws-actions/configure-aws-credentials before this step',
};

function ownSession({ env, signal }: Surroundings): AwsSession {
  const region = env.AWS_REGION || env.AWS_DEFAULT_REGION || undefined;
  return openSession({ partition: 'aws', region, signal, version });
}

async function readPlaces(session: AwsSession, { rules, accounts }: RuleConfig): Promise<Place[]> {
  const caller = await attempt(() => readCaller(session));
  if (typeof caller === 'string')
    return [{ rules, planned: { account: 'of the credentials', analyzers: [], absent: [], failed: caller } }];
  const inTurn = atMost(atOnce);
  const read = async (one: AccountRules): Promise<Place[]> => {
    const way = wayInto(one.account, accounts, caller.account);
    if (way.kind === 'none') return [lost(one, way.problem)];
    const into = way.kind === 'own' ? session : assumed(session, way.role);
    const refusal = way.kind === 'own' ? undefined : await refusalOf(into);
    if (refusal !== undefined) return [lost(one, refusal)];
    return Promise.all(one.regions.map((region) => inTurn(() => readPlace(into, one.account, region))));
  };
  const all = placesOf(rules, accounts, caller.account, session.region).map(read);
  return (await Promise.all(all)).flat();
}

function assumed(own: AwsSession, role: RoleToAssume): AwsSession {
  const { partition, region, signal } = own;
  return openSession({ partition, region, signal, version, credentials: credentialsOf(role, own) });
}

/** Asks once whether a role can be taken on, so that not every region says that it cannot. */
async function refusalOf(session: AwsSession): Promise<string | undefined> {
  const caller = await attempt(() => readCaller(session));
  return typeof caller === 'string' ? caller : undefined;
}

function lost({ account, regions }: AccountRules, failed: string): Place {
  return {
    rules: regions.flatMap(({ rules }) => rules),
    planned: { account, analyzers: [], absent: [], failed },
  };
}

async function readPlace(
  session: AwsSession,
  account: string,
  { region, rules }: AccountRules['regions'][number],
): Promise<Place> {
  const api = new ArchiveRuleApi(await session.accessAnalyzer(region), () => soon(session));
  const reading = await attempt(() => readRegion(api, rules));
  if (typeof reading === 'string')
    return { rules, planned: { account, region, analyzers: [], absent: [], failed: reading } };
  return { rules, api, reading, planned: planRegion(account, region, reading) };
}

async function applyPlace({ planned, reading, api }: Place): Promise<PlaceOutcome> {
  if (reading === undefined || api === undefined) return planned;
  const analyzers = [];
  for (const [index, analyzer] of planned.analyzers.entries()) {
    const one = reading.analyzers[index];
    analyzers.push(one === undefined ? analyzer : await applyAnalyzer(api, one, analyzer));
  }
  return { ...planned, analyzers };
}

/** The value, or what AWS's failure is, in words. */
async function attempt<Value extends object>(work: () => Promise<Value>): Promise<Value | string> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AwsFailure) return error.message;
    throw error;
  }
}
