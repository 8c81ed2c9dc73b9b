import type { Suggestion } from '../../suggest/model';
import { showsByService } from '../groups';
import type { JudgedTarget } from '../judged';
import { effectSections } from './change';
import { doubtSections, evidenceSections, noteSections } from './evidence';
import { heading, introduction } from './introduction';
import { missingSections } from './missing';
import { firstSteps, nextSteps } from './next-steps';
import { addedSections, overGrantedSections } from './over-granted';
import type { Links, Section, Space } from './section';
import { byServiceSections, serviceSections } from './services';
import { changedFiles, omittedSections, suggestionSections } from './suggestion';

/** The place of a target among those of several that are gone into, the worst first. */
export interface Rank {
  readonly index: number;
  readonly of: number;
}

/** All that is said of one target, in the order a reviewer needs it. */
export function targetSections(
  target: JudgedTarget,
  suggestion: Suggestion,
  space: Space,
  links: Links | undefined,
  rank?: Rank,
): Section[] {
  const text = [heading(target), introduction(target, links)].filter((part) => part !== '').join('\n\n');
  const body = showsByService(target.drift)
    ? byServiceTarget(target, suggestion, space, links)
    : narrowTarget(target, suggestion, space, links);
  const { head, below } = worths(target, rank);
  const begin: Section = { name: 'targets', worth: head, text };
  return [begin, ...body.map((section) => ({ ...section, worth: below(section.worth), below: begin }))];
}

/** Sections that say what to decide are worth more than this, the others serve to look it up or to fix it. */
const decisive = 76;

interface Worths {
  readonly head: number;
  /** Of a section below the head, by what it is worth in a report on one target; always less than the head. */
  below(worth: number): number;
}

/**
 * What the parts of a target are worth. Of several targets, those that pass make room first, then what only serves to
 * fix or to look up; what there is to decide stays whole for as many targets as there is room for, the worst first.
 */
function worths({ judgement }: JudgedTarget, rank: Rank | undefined): Worths {
  if (judgement.verdict === 'pass') return { head: 59, below: (worth) => Math.min(worth, 58) };
  if (rank === undefined) return { head: 99, below: (worth) => Math.min(worth, 98) };
  const step = 30 / rank.of;
  const lowest = 62 + step * (rank.of - rank.index - 1);
  const below = (worth: number) =>
    worth < decisive ? Math.min(worth, 61) : lowest + (step * Math.min(worth, 98)) / 100;
  return { head: lowest + step, below };
}

function narrowTarget(
  target: JudgedTarget,
  suggestion: Suggestion,
  space: Space,
  links: Links | undefined,
): Section[] {
  return [
    ...doubtSections(target, space),
    ...missingSections(target, space),
    ...addedSections(target, space, links),
    ...effectSections(target, space, links),
    ...overGrantedSections(target, space, links),
    ...suggestionSections(target, suggestion, space),
    ...omittedSections(target.drift, space),
    ...serviceSections(target, space),
    ...noteSections(target, space),
    ...evidenceSections(target),
    ...nextSteps(target, suggestion, space),
  ];
}

/** Where the lines are few, what the run stands on is left to the report. */
function byServiceTarget(
  target: JudgedTarget,
  suggestion: Suggestion,
  space: Space,
  links: Links | undefined,
): Section[] {
  const brief = space.byServiceLines !== undefined;
  const unchanged = changedFiles(target, suggestion).length === 0;
  const suggested = brief && unchanged ? [] : suggestionSections(target, suggestion, space);
  return [
    ...doubtSections(target, space),
    ...missingSections(target, { ...space, rows: space.byServiceRows }),
    ...addedSections(target, { ...space, rows: space.byServiceRows }, links),
    ...effectSections(target, { ...space, rows: space.byServiceRows }, links),
    ...byServiceSections(target.drift, space),
    ...suggested,
    ...(brief
      ? []
      : [...serviceSections(target, space), ...noteSections(target, space), ...evidenceSections(target)]),
    ...firstSteps(target, suggestion),
  ];
}
