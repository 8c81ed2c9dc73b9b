import {
  type AccessAnalyzerClient,
  type AnalyzerSummary,
  ApplyArchiveRuleCommand,
  type ArchiveRuleSummary,
  CreateArchiveRuleCommand,
  ListAnalyzersCommand,
  ListArchiveRulesCommand,
  ListFindingsCommand,
  ListFindingsV2Command,
  type Criterion as SdkCriterion,
  UpdateArchiveRuleCommand,
} from '@aws-sdk/client-accessanalyzer';
import { allPages, type Conditions, call, type Page } from '../aws/call';
import type { AnalyzerKind, Criterion, Filter } from '../config/archive-rules';

/** An analyzer: rules are kept under its name, and applied by its ARN. */
export interface Analyzer {
  readonly name: string;
  readonly arn: string;
  readonly kind: AnalyzerKind;
  /** As AWS says it: `ACTIVE`, `CREATING`, `DISABLED`, `FAILED`. */
  readonly status: string;
}

/** A rule as it is in AWS. */
export interface LiveRule {
  readonly name: string;
  readonly filter: Filter;
}

/** What findings are about: ARNs of resources and, of access from outside, of principals. */
export type Subjects = readonly string[];

/**
 * Access Analyzer in one region of one account. Each method throws AwsFailure.
 * Source: https://docs.aws.amazon.com/access-analyzer/latest/APIReference/
 */
export class ArchiveRuleApi {
  readonly #client: AccessAnalyzerClient;
  readonly #conditions: () => Conditions;

  /** `conditions` gives a new deadline each time it is asked. */
  constructor(client: AccessAnalyzerClient, conditions: () => Conditions) {
    this.#client = client;
    this.#conditions = conditions;
  }

  /** All analyzers of kinds that have archive rules, by name. */
  async analyzers(): Promise<Analyzer[]> {
    const all = await this.#list('ListAnalyzers', (nextToken, options) =>
      this.#client
        .send(new ListAnalyzersCommand(nextToken), options)
        .then(({ analyzers: items, nextToken: next }) => ({ items, next })),
    );
    return all.flatMap((one) => analyzerOf(one) ?? []).sort((a, b) => (a.arn < b.arn ? -1 : 1));
  }

  async rules({ name }: Analyzer): Promise<LiveRule[]> {
    const all = await this.#list('ListArchiveRules', (nextToken, options) =>
      this.#client
        .send(new ListArchiveRulesCommand({ analyzerName: name, ...nextToken }), options)
        .then(({ archiveRules: items, nextToken: next }) => ({ items, next })),
    );
    return all.map(liveRule);
  }

  /** The resources of the active findings that a filter lets through, one for each finding. */
  async activeFindings({ arn }: Analyzer, filter: Filter): Promise<Subjects> {
    const active = { ...sdkFilter(filter), status: { eq: ['ACTIVE'] } };
    const all = await this.#findings(arn, active);
    return all.map(({ resource }) => resource ?? '');
  }

  /** Whether an analyzer has more active findings than so many. */
  async hasMoreActive({ arn }: Analyzer, count: number): Promise<boolean> {
    let seen = 0;
    await allPages('access-analyzer:ListFindings', async (token) => {
      const page = await this.#findingsPage(arn, { status: { eq: ['ACTIVE'] } }, token);
      seen += page.items.length;
      return seen > count ? { items: [] } : { items: [], next: page.next };
    });
    return seen > count;
  }

  /** Whether a filter lets any finding through, whatever became of it. */
  async hasFindings({ arn }: Analyzer, filter: Filter): Promise<boolean> {
    const found = await allPages('access-analyzer:ListFindings', async (token) => {
      const page = await this.#findingsPage(arn, sdkFilter(filter), token);
      // One is enough; a page may be empty with others behind it.
      return page.items.length > 0 ? { items: [true] } : { items: [], next: page.next };
    });
    return found.length > 0;
  }

  /**
   * What the findings that a filter lets through are about, whatever became of them: resources, and for access from
   * outside principals too. Only the older list of findings tells those, and it knows no other kind.
   */
  async subjects({ arn, kind }: Analyzer, filter: Filter): Promise<Subjects> {
    const wanted = sdkFilter(filter);
    if (kind !== 'external-access')
      return distinct((await this.#findings(arn, wanted)).map(({ resource }) => resource ?? ''));
    const all = await this.#list('ListFindings', (nextToken, options) =>
      this.#client
        .send(new ListFindingsCommand({ analyzerArn: arn, filter: wanted, ...nextToken }), options)
        .then(({ findings: items, nextToken: next }) => ({ items, next })),
    );
    return distinct(all.flatMap(({ resource, principal }) => [resource ?? '', principal?.AWS ?? '']));
  }

  create({ name }: Analyzer, rule: LiveRule): Promise<true> {
    const input = { analyzerName: name, ruleName: rule.name, filter: sdkFilter(rule.filter) };
    return this.#write('CreateArchiveRule', (options) =>
      this.#client.send(new CreateArchiveRuleCommand(input), options),
    );
  }

  update({ name }: Analyzer, rule: LiveRule): Promise<true> {
    const input = { analyzerName: name, ruleName: rule.name, filter: sdkFilter(rule.filter) };
    return this.#write('UpdateArchiveRule', (options) =>
      this.#client.send(new UpdateArchiveRuleCommand(input), options),
    );
  }

  /** Archives the findings that are there already; making or changing a rule leaves them alone. */
  apply({ arn }: Analyzer, ruleName: string): Promise<true> {
    return this.#write('ApplyArchiveRule', (options) =>
      this.#client.send(new ApplyArchiveRuleCommand({ analyzerArn: arn, ruleName }), options),
    );
  }

  #findings(analyzerArn: string, filter: Record<string, SdkCriterion>) {
    return allPages('access-analyzer:ListFindings', (token) =>
      this.#findingsPage(analyzerArn, filter, token),
    );
  }

  /** The permission is that of the older list, ListFindings. */
  #findingsPage(analyzerArn: string, filter: Record<string, SdkCriterion>, token: string | undefined) {
    const input = { analyzerArn, filter, ...(token === undefined ? {} : { nextToken: token }) };
    return this.#page('ListFindings', (options) =>
      this.#client
        .send(new ListFindingsV2Command(input), options)
        .then(({ findings: items, nextToken: next }) => ({ items, next })),
    );
  }

  #list<Item>(
    operation: string,
    send: (token: { nextToken?: string }, options: Options) => Promise<Answer<Item>>,
  ): Promise<Item[]> {
    return allPages(`access-analyzer:${operation}`, (token) =>
      this.#page(operation, (options) => send(token === undefined ? {} : { nextToken: token }, options)),
    );
  }

  #page<Item>(operation: string, send: (options: Options) => Promise<Answer<Item>>): Promise<Page<Item>> {
    const read = ({ items, next }: Answer<Item>) => (items === undefined ? undefined : { items, next });
    return call({ action: `access-analyzer:${operation}`, send, read }, this.#conditions());
  }

  #write(operation: string, send: (options: Options) => Promise<unknown>): Promise<true> {
    return call({ action: `access-analyzer:${operation}`, send, read: () => true }, this.#conditions());
  }
}

interface Options {
  readonly abortSignal: AbortSignal;
}

interface Answer<Item> {
  readonly items: readonly Item[] | undefined;
  readonly next: string | undefined;
}

const kinds: ReadonlyMap<string, AnalyzerKind> = new Map([
  ['ACCOUNT', 'external-access'],
  ['ORGANIZATION', 'external-access'],
  ['ACCOUNT_UNUSED_ACCESS', 'unused-access'],
  ['ORGANIZATION_UNUSED_ACCESS', 'unused-access'],
  ['ACCOUNT_INTERNAL_ACCESS', 'internal-access'],
  ['ORGANIZATION_INTERNAL_ACCESS', 'internal-access'],
]);

function analyzerOf({ name, arn, type, status }: AnalyzerSummary): Analyzer | undefined {
  const kind = kinds.get(type ?? '');
  if (name === undefined || arn === undefined || kind === undefined) return undefined;
  return { name, arn, kind, status: status ?? 'of no status' };
}

function liveRule({ ruleName = '', filter = {} }: ArchiveRuleSummary): LiveRule {
  return { name: ruleName, filter: new Map(Object.entries(filter).map(([key, one]) => [key, ours(one)])) };
}

function ours({ eq, neq, contains, exists }: SdkCriterion): Criterion {
  return {
    ...(eq === undefined ? {} : { eq }),
    ...(neq === undefined ? {} : { neq }),
    ...(contains === undefined ? {} : { contains }),
    ...(exists === undefined ? {} : { exists }),
  };
}

function sdkFilter(filter: Filter): Record<string, SdkCriterion> {
  const copied = [...filter].map(([key, { eq, neq, contains, exists }]): [string, SdkCriterion] => [
    key,
    {
      ...(eq === undefined ? {} : { eq: [...eq] }),
      ...(neq === undefined ? {} : { neq: [...neq] }),
      ...(contains === undefined ? {} : { contains: [...contains] }),
      ...(exists === undefined ? {} : { exists }),
    },
  ]);
  return Object.fromEntries(copied);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '');
}
