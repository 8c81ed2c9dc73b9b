import { grouped, type Window } from '../base/time';
import { type AccessLevel, accessLevels } from '../policy/catalogue';
import { isAddedByName, isRemarkable, overGrantedByPattern, type PatternGroup } from './groups';
import type { JudgedRun, JudgedTarget } from './judged';
import { callsOf, lastUse } from './words';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** A remark, at a line of a policy file where it has one. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly place?: { readonly file: string; readonly line: number };
  readonly title: string;
  readonly message: string;
}

/**
 * Remarks at the lines of the policy files, worst first: errors where the step fails for them, warnings where it only
 * reports, notices where the drift stays within the limits. Targets that share a file share its remarks. The caller
 * cuts the list at GitHub's limits.
 */
export function annotationsOf({ targets }: JudgedRun): Annotation[] {
  const all = [
    ...targets.flatMap(doubtAnnotations),
    ...riskiestFirst(targets.flatMap(missingAnnotations)),
    ...riskiestFirst(targets.flatMap(overGrantedAnnotations)),
  ];
  return [...new Map(all.map((annotation) => [JSON.stringify(annotation), annotation])).values()];
}

type Ranked = readonly [AccessLevel, Annotation];

function riskiestFirst(annotations: readonly Ranked[]): Annotation[] {
  return [...annotations]
    .sort(([a], [b]) => accessLevels.indexOf(a) - accessLevels.indexOf(b))
    .map(([, annotation]) => annotation);
}

function levelOf({ judgement, failsStep }: JudgedTarget): AnnotationLevel {
  if (failsStep) return 'error';
  return judgement.verdict === 'pass' ? 'notice' : 'warning';
}

/** Why a target could not be judged: a step that fails for it must say so. */
function doubtAnnotations(target: JudgedTarget): Annotation[] {
  if (target.judgement.verdict !== 'inconclusive') return [];
  const [first] = target.judgement.reasons;
  const message = `${target.name}: ${first?.message ?? ''}`;
  return [{ level: levelOf(target), title: 'Inconclusive', message }];
}

/** A missing action has no line: it is said at the first one. */
function missingAnnotations(target: JudgedTarget): Ranked[] {
  const [file] = target.policyFiles;
  if (file === undefined) return [];
  return target.drift.findings
    .filter(({ state }) => state === 'missing')
    .map((finding) => {
      const message = `${finding.action} is missing: ${[finding.reason, ...callsOf(finding)].join(', ')}`;
      const place = { file, line: 1 };
      return [finding.accessLevel, { level: levelOf(target), place, title: 'Missing action', message }];
    });
}

function overGrantedAnnotations(target: JudgedTarget): Ranked[] {
  return overGrantedByPattern(target.drift, isRemarkable(target)).map((group) => {
    const { accessLevel, file, line } = group;
    const place = { file, line };
    const title = `${group.findings.every(isAddedByName) ? 'New' : 'Over-granted'}: ${accessLevel}`;
    return [accessLevel, { level: levelOf(target), place, title, message: messageOf(group, target.window) }];
  });
}

function messageOf({ pattern, grants, used, findings }: PatternGroup, window: Window): string {
  const [only] = findings;
  if (grants === 1 && only !== undefined) {
    if (isAddedByName(only)) return `${only.action} is new, of a level that must not be added (fail-on-new)`;
    const ago = lastUse(only, window);
    return `${only.action} was ${ago === 'never' ? 'not seen in use' : `last used ${ago}`}`;
  }
  const names = findings.slice(0, 5).map(({ action }) => action);
  const rest = findings.length > 5 ? ` and ${grouped(findings.length - 5)} more` : '';
  return `${pattern} grants ${grouped(grants)}, ${grouped(used)} seen in use; not seen: ${names.join(', ')}${rest}`;
}
