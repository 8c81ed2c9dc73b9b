import { AwsFailure } from '../aws/aws-failure';
import { soon } from '../aws/call';
import {
  type AwsSession,
  credentialsOf,
  hasCredentials,
  openSession,
  type RoleToAssume,
  readCaller,
} from '../aws/session';
import { atMost } from '../aws/turns';
import type { Context } from '../base/context';
import { InputError } from '../base/input-error';
import { version } from '../base/version';
import type { ArchiveRule } from '../config/archive-rules';
import type { Config } from '../config/config';
import { type Analyzer, ArchiveRuleApi, type LiveRule } from './api';
import type { AnalyzerOutcome, ArchiveOutcome, LocationOutcome, RuleOutcome } from './outcome';
import { type AccountRules, locationsOf, wayInto } from './places';
import { planRegion, planRule, questionsOf } from './plan';
import { type AnalyzerReading, type RegionReading, type RuleReading, readRegion } from './read';

/** What of the configuration archive rules are about. */
type RuleConfig = Pick<Config, 'rules' | 'accounts'>;

/** Access Analyzer throttles by account and region; each place asks one thing after the other. */
const atOnce = 4;

/** One place, read or not. */
interface Place {
  readonly rules: readonly ArchiveRule[];
  readonly planned: LocationOutcome;
  readonly reading?: RegionReading;
  readonly api?: ArchiveRuleApi;
}

/**
 * Compares the rules of the config file with those of every analyzer they are for and, in mode `apply`,
 * writes and applies what differs. Everything is read before anything is written. A location that fails is
 * reported, and the others are processed. Throws InputError without rules, or without any credentials.
 */
export async function runRules(
  mode: ArchiveOutcome['mode'],
  config: RuleConfig,
  surroundings: Context,
): Promise<ArchiveOutcome> {
  if (config.rules.length === 0) throw new InputError([noRules]);
  const session = ownSession(surroundings);
  if (!(await hasCredentials(session))) throw new InputError([noCredentials]);
  const locations = await readLocations(session, config);
  const isComplete = (rule: ArchiveRule) =>
    locations.every(({ rules, planned }) => !rules.includes(rule) || planned.failed === undefined);
  const questions = questionsOf(
    config.rules,
    locations.flatMap(({ reading }) => reading ?? []),
    isComplete,
  );
  const inTurn = atMost(atOnce);
  const outcomes =
    mode === 'plan'
      ? locations.map(({ planned }) => planned)
      : await Promise.all(locations.map((location) => inTurn(() => applyLocation(location))));
  return { mode, locations: outcomes, questions };
}

const noRules = {
  location: 'archive-rules',
  message: 'not found in the config file',
  remedy: 'add archive-rules to .github/iam-drift.yml',
};
const noCredentials = {
  location: 'AWS',
  message: 'no AWS credentials were found',
  remedy: 'sign in to AWS; in a workflow, run aws-actions/configure-aws-credentials before this step',
};

function ownSession({ env, signal, clock }: Context): AwsSession {
  const region = env.AWS_REGION || env.AWS_DEFAULT_REGION || undefined;
  return openSession({ partition: 'aws', region, signal, clock, version });
}

async function readLocations(session: AwsSession, { rules, accounts }: RuleConfig): Promise<Place[]> {
  const caller = await attempt(() => readCaller(session));
  if (typeof caller === 'string')
    return [{ rules, planned: { account: 'of the credentials', analyzers: [], absent: [], failed: caller } }];
  const inTurn = atMost(atOnce);
  const read = async (one: AccountRules): Promise<Place[]> => {
    const way = wayInto(one.account, accounts, caller.account);
    if (way.kind === 'none') return [lost(one, way.problem)];
    const into = way.kind === 'own' ? session : assumed(session, way.role);
    const rejection = way.kind === 'own' ? undefined : await rejectionOf(into);
    if (rejection !== undefined) return [lost(one, rejection)];
    return Promise.all(one.regions.map((region) => inTurn(() => readLocation(into, one.account, region))));
  };
  const all = locationsOf(rules, accounts, caller.account, session.region).map(read);
  return (await Promise.all(all)).flat();
}

function assumed(own: AwsSession, role: RoleToAssume): AwsSession {
  const { partition, region, signal, clock } = own;
  return openSession({ partition, region, signal, clock, version, credentials: credentialsOf(role, own) });
}

/** Asks once whether a role can be taken on, so that not every region says that it cannot. */
async function rejectionOf(session: AwsSession): Promise<string | undefined> {
  const caller = await attempt(() => readCaller(session));
  return typeof caller === 'string' ? caller : undefined;
}

function lost({ account, regions }: AccountRules, failed: string): Place {
  return {
    rules: regions.flatMap(({ rules }) => rules),
    planned: { account, analyzers: [], absent: [], failed },
  };
}

async function readLocation(
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

async function applyLocation({ planned, reading, api }: Place): Promise<LocationOutcome> {
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

/**
 * Applies the plan for one analyzer. A failure is reported with its rule; the others are still processed,
 * unless AWS cannot be reached, or not with these credentials.
 */
async function applyAnalyzer(
  api: ArchiveRuleApi,
  { analyzer, rules }: AnalyzerReading,
  planned: AnalyzerOutcome,
): Promise<AnalyzerOutcome> {
  const outcomes: RuleOutcome[] = [];
  let over: string | undefined;
  for (const reading of rules) {
    const plan = planRule(reading);
    if (plan.step === 'none' || (plan.step === 'same' && plan.active === 0)) outcomes.push(plan);
    else if (over !== undefined) outcomes.push({ ...plan, problem: over });
    else {
      const { outcome, lasting } = await applyRule(api, analyzer, reading, plan);
      outcomes.push(outcome);
      if (lasting) over = outcome.problem;
    }
  }
  return { ...planned, rules: outcomes };
}

interface Applied {
  readonly outcome: RuleOutcome;
  /** Whether the next request would fail for the same reason. */
  readonly lasting?: boolean;
}

async function applyRule(
  api: ArchiveRuleApi,
  analyzer: Analyzer,
  { rule }: RuleReading,
  plan: RuleOutcome,
): Promise<Applied> {
  let wrote = false;
  try {
    if (plan.step !== 'same') {
      await write(api, analyzer, rule, plan);
      wrote = true;
    }
    // Making or changing a rule is about findings to come: those that are there wait for this.
    if (plan.active > 0) await api.apply(analyzer, rule.name);
    return { outcome: { ...plan, wrote, applied: plan.active > 0 } };
  } catch (error) {
    if (!(error instanceof AwsFailure)) throw error;
    const lasting = !['denied', 'not-found', 'rejected', 'quota', 'conflict'].includes(error.kind);
    return { outcome: { ...plan, wrote, applied: false, problem: error.message }, lasting };
  }
}

/** The rule may have been created in the meantime: then it is updated. */
async function write(
  api: ArchiveRuleApi,
  analyzer: Analyzer,
  rule: LiveRule,
  { step }: RuleOutcome,
): Promise<void> {
  if (step === 'update') {
    await api.update(analyzer, rule);
    return;
  }
  try {
    await api.create(analyzer, rule);
  } catch (error) {
    if (!(error instanceof AwsFailure) || error.kind !== 'conflict') throw error;
    await api.update(analyzer, rule);
  }
}
