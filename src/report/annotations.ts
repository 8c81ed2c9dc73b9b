import { accessLevels } from '../policy/catalogue';
import { type Diagnostic, diagnosticsOf, type Remark } from './diagnostics';
import type { JudgedRun } from './judged';

export type AnnotationLevel = Remark['level'];

/** A remark, at a line of a policy file where it has one. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly location?: { readonly file: string; readonly line: number };
  readonly title: string;
  readonly message: string;
}

/**
 * Remarks at the lines of the policy files, worst first: errors where the step fails for them, warnings where it only
 * reports, notices where the drift stays within the limits. Targets that share a file share its remarks. The caller
 * cuts the list at GitHub's limits.
 */
export function annotationsOf(run: JudgedRun): Annotation[] {
  const all = diagnosticsOf(run)
    .flatMap((diagnostic): Ranked[] => {
      const { remark } = diagnostic;
      return remark === undefined ? [] : [[rankOf(diagnostic, remark), annotationOf(diagnostic, remark)]];
    })
    .sort(([a], [b]) => a - b)
    .map(([, annotation]) => annotation);
  return [...new Map(all.map((annotation) => [JSON.stringify(annotation), annotation])).values()];
}

type Ranked = readonly [rank: number, Annotation];

/** Why a target could not be judged first, then what is missing, then what is over-granted; riskiest first. */
function rankOf({ rule }: Diagnostic, { accessLevel }: Remark): number {
  if (rule === 'inconclusive') return 0;
  const risk = accessLevel === undefined ? 0 : accessLevels.indexOf(accessLevel);
  return (rule === 'missing' ? 100 : 200) + risk;
}

function annotationOf(diagnostic: Diagnostic, { level, title, message }: Remark): Annotation {
  if (diagnostic.rule === 'inconclusive') return { level, title, message };
  const { file, line } = diagnostic.location;
  return { level, location: { file, line }, title, message };
}
