import type { Suggestion } from '../../suggest/model';
import { showsByService } from '../groups';
import type { JudgedTarget } from '../judged';
import { effectSections } from './change';
import { doubtSections, evidenceSections } from './evidence';
import { generatedSections } from './generated';
import { addedSections, overGrantedSections } from './granted';
import { headingText, introduction } from './headline';
import { missingSections } from './missing';
import type { Budget, Section } from './model';
import { nextSteps } from './next-steps';
import { chartSections, wideRoleSections } from './services';
import { suggestionSections } from './suggestion';
import { noteSections, uncountedSections, usedSections } from './undetermined';

/** The rank of a target among those shown in detail, the worst first. */
export interface Rank {
  readonly index: number;
  readonly of: number;
}

/** Everything about one target, in the order a reviewer needs it; `settings` stand below what there is to decide. */
export function targetSections(
  target: JudgedTarget,
  suggestion: Suggestion,
  budget: Budget,
  settings: readonly Section[] = [],
  rank?: Rank,
): Section[] {
  const head: Section = {
    name: 'targets',
    priority: 0,
    title: { level: 1, verdict: target.judgement.verdict, text: headingText(target) },
    blocks: introduction(target),
  };
  const body = [
    ...doubtSections(target, budget),
    ...missingSections(target, budget),
    ...addedSections(target, budget),
    ...effectSections(target, budget),
    ...(showsByService(target.drift)
      ? wideRoleSections(target.drift, budget)
      : overGrantedSections(target, budget).filter(({ folded }) => folded === undefined)),
    ...nextSteps(target, suggestion, budget),
    ...settings,
    ...suggestionSections(target, suggestion, budget),
    ...generatedSections(target, budget),
    ...(showsByService(target.drift)
      ? []
      : overGrantedSections(target, budget).filter(({ folded }) => folded !== undefined)),
    ...uncountedSections(target, budget),
    ...usedSections(target, budget),
    ...noteSections(target, budget),
    ...chartSections(target, budget),
    ...evidenceSections(target),
  ];
  const { first, below } = prioritiesOf(target, rank);
  const begin = { ...head, priority: first };
  return [begin, ...body.map((section) => ({ ...section, priority: below(section.priority), under: begin }))];
}

/** Sections of a higher priority say what to decide; the others serve to look it up or to fix it. */
const decisive = 76;

interface Priorities {
  readonly first: number;
  /** Of a section below the head, by its priority in a report on one target; always less than that of the head. */
  below(priority: number): number;
}

/**
 * Of many targets, those that pass are omitted first, then what only serves to fix or to look up; what there is to
 * decide stays whole for as many targets as fit, the worst first.
 */
function prioritiesOf({ judgement }: JudgedTarget, rank: Rank | undefined): Priorities {
  if (judgement.verdict === 'pass' && rank !== undefined)
    return { first: 59, below: (priority) => Math.min(priority, 58) };
  if (rank === undefined) return { first: 99, below: (priority) => Math.min(priority, 98) };
  const step = 30 / rank.of;
  const lowest = 62 + step * (rank.of - rank.index - 1);
  const below = (priority: number) =>
    priority < decisive ? Math.min(priority, 61) : lowest + (step * Math.min(priority, 98)) / 100;
  return { first: lowest + step, below };
}
