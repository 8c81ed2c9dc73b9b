import type { Suggestion } from '../../drift/suggestion/suggestion-model';
import { isMessy } from '../groups';
import type { JudgedTarget } from '../judged';
import { doubtSections, evidenceSections, noteSections } from './evidence';
import { heading, introduction } from './introduction';
import { leftOutSections } from './left-out';
import type { Links } from './links';
import { messySections } from './messy';
import { missingSections } from './missing';
import { firstSteps, nextSteps } from './next-steps';
import { addedSections, overGrantedSections } from './over-granted';
import type { Section, Space } from './section';
import { serviceSections } from './services';
import { changedFiles, suggestionSections } from './suggestion';

/** All that is said of one target, in the order a reviewer needs it. */
export function targetSections(
  target: JudgedTarget,
  suggestion: Suggestion,
  space: Space,
  links: Links | undefined,
): Section[] {
  // Of several targets, those that pass make room before what others suggest.
  const worth = target.judgement.verdict === 'pass' ? 59 : 99;
  const text = `${heading(target)}\n\n${introduction(target, links)}`;
  const body = isMessy(target.drift)
    ? messyTarget(target, suggestion, space, links)
    : narrowTarget(target, suggestion, space, links);
  const begin: Section = { name: 'targets', worth, text };
  return [
    begin,
    ...body.map((section) => ({ ...section, worth: Math.min(section.worth, worth - 1), below: begin })),
  ];
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
    ...overGrantedSections(target, space, links),
    ...suggestionSections(target, suggestion, space),
    ...leftOutSections(target.drift, space),
    ...serviceSections(target, space),
    ...noteSections(target, space),
    ...evidenceSections(target),
    ...nextSteps(target, suggestion),
  ];
}

/** Where the lines are few, what the run stands on is left to the report. */
function messyTarget(
  target: JudgedTarget,
  suggestion: Suggestion,
  space: Space,
  links: Links | undefined,
): Section[] {
  const brief = space.messyLines !== undefined;
  const unchanged = changedFiles(target, suggestion).length === 0;
  const suggested = brief && unchanged ? [] : suggestionSections(target, suggestion, space);
  return [
    ...doubtSections(target, space),
    ...missingSections(target, { ...space, rows: space.messyRows }),
    ...addedSections(target, { ...space, rows: space.messyRows }, links),
    ...messySections(target.drift, space),
    ...suggested,
    ...(brief
      ? []
      : [...serviceSections(target, space), ...noteSections(target, space), ...evidenceSections(target)]),
    ...firstSteps(target, suggestion),
  ];
}
