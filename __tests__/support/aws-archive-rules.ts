import type { Asked, Operations } from './aws-asked';
import { filterOf, findingFields } from './aws-finding-fields';
import { type ActionFinding, type Analyzer, resourceNotFound } from './aws-findings';
import { accountOf } from './aws-identity';
import type { Pager } from './aws-pages';
import { invalid, Rejection } from './aws-refusal';
import { date, type Fields, text, within } from './aws-values';

/** A rule that is there from the beginning. */
export interface ArchiveRule {
  readonly name: string;
  readonly filter: Fields;
}

/** Where an analyzer is, and what it has become. */
interface Kept {
  readonly analyzer: Analyzer;
  readonly rules: Map<string, Fields>;
}

const most = 100;
const made = '2026-09-01T08:00:00Z';

/** Archive rules, as far as they are asked for; `statuses` of findings change when a rule is applied. */
export function archiveRulesOf(
  analyzers: readonly Analyzer[],
  arnOf: (analyzer: Analyzer) => string,
  statuses: Map<ActionFinding, string>,
  pager: Pager,
): Operations {
  const kept = analyzers.map((analyzer): Kept => {
    const rules = (analyzer.rules ?? []).map(({ name, filter }) => [name, filter] as const);
    return { analyzer, rules: new Map(rules) };
  });
  const named = (asked: Asked): Kept => {
    const name = text(asked.params, 'analyzerName');
    const one = kept.find(({ analyzer }) => analyzer.name === name && isHere(analyzer, asked));
    if (one === undefined) throw resourceNotFound(name, 'Analyzer');
    return one;
  };
  return {
    ListArchiveRules: (asked) => {
      const all = [...named(asked).rules];
      const { items, next } = pager.cut('accessanalyzer', 'ListArchiveRules', asked.params, all);
      const times = { createdAt: date(made), updatedAt: date(made) };
      return { archiveRules: items.map(([ruleName, filter]) => ({ ruleName, filter, ...times })), ...next };
    },
    CreateArchiveRule: (asked) => {
      const { analyzer, rules } = named(asked);
      const name = text(asked.params, 'ruleName');
      const details = { resourceId: name, resourceType: 'ArchiveRule' };
      if (rules.has(name)) throw new Rejection('ConflictException', 'The rule exists', { details });
      if (rules.size >= most)
        throw new Rejection('ServiceQuotaExceededException', 'Too many archive rules', { details });
      rules.set(name, ruleFilter(analyzer, asked.params));
      return {};
    },
    UpdateArchiveRule: (asked) => {
      const { analyzer, rules } = named(asked);
      const name = text(asked.params, 'ruleName');
      if (!rules.has(name)) throw resourceNotFound(name, 'ArchiveRule');
      rules.set(name, ruleFilter(analyzer, asked.params));
      return {};
    },
    ApplyArchiveRule: (asked) => {
      const arn = text(asked.params, 'analyzerArn');
      const one = kept.find(({ analyzer }) => arnOf(analyzer) === arn && isHere(analyzer, asked));
      const name = text(asked.params, 'ruleName');
      const filter = one?.rules.get(name);
      if (one === undefined || filter === undefined) throw resourceNotFound(name, 'ArchiveRule');
      const matches = filterOf(one.analyzer, filter);
      for (const finding of one.analyzer.findings ?? []) {
        const status = statuses.get(finding) ?? finding.status ?? 'ACTIVE';
        if (status === 'ACTIVE' && matches(findingFields(finding, status))) statuses.set(finding, 'ARCHIVED');
      }
      return {};
    },
  };
}

/** Analyzers that say no place are in every one. */
export function isHere({ region, account }: Analyzer, { caller, region: at }: Asked): boolean {
  return (region ?? at) === at && (account ?? accountOf(caller)) === accountOf(caller);
}

/** Other keys than those of lists of findings, and other values than texts, AWS takes without a word. */
function ruleFilter(analyzer: Analyzer, params: Fields): Fields {
  const filter = within(params, 'filter');
  const never = Object.keys(filter).find((key) => key === 'status' || key === 'id');
  if (never !== undefined) throw invalid(`The filter key ${never} is not supported in archive rules`);
  filterOf(analyzer, filter);
  return filter;
}
