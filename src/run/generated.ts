import type { Generation } from '../generate/generate';
import { generatedNames } from '../generate/names';
import type { JudgedRun, JudgedTarget } from '../report/judged';
import type { TargetResult } from './judge';
import type { RunResult } from './run';

/** One target with the policies that its recorded activity needs, and the names of their files. */
export interface GeneratedTarget {
  readonly target: TargetResult;
  readonly generation: Generation;
  /** From the report directory, one for each policy. */
  readonly paths: readonly string[];
}

/** Generates the policies of every target of a run; a role that the change removes needs none. */
export async function generateAll({ targets, knowledge }: RunResult): Promise<readonly GeneratedTarget[]> {
  const { generatePolicy } = await import('../generate/generate');
  const kept = targets.filter(({ judged: { stage } }) => stage?.kind !== 'removed-role');
  const made = kept.map((target) => ({ target, generation: generatePolicy(target.input, knowledge) }));
  const names = generatedNames(
    made.map(({ target: { judged }, generation: { policies } }) => ({
      name: judged.name,
      policies: policies.length,
    })),
  );
  return made.map((one, index) => ({ ...one, paths: names[index] ?? [] }));
}

/** Files of as many policies of a target are removed where an earlier run needed them. */
const mostPolicies = 10;

/** The names that the files of a run's targets may have in the directory of an earlier run. */
export function outdatedNames({ targets }: RunResult): readonly string[] {
  return generatedNames(targets.map(({ judged: { name } }) => ({ name, policies: mostPolicies }))).flat();
}

/** A run whose targets have the generated policies, for its reports. */
export async function withGenerated(result: RunResult): Promise<JudgedRun> {
  const [all, { diffOf }] = await Promise.all([generateAll(result), import('../generate/diff')]);
  const byTarget = new Map(all.map((one): [JudgedTarget, GeneratedTarget] => [one.target.judged, one]));
  const targets = result.run.targets.map((target): JudgedTarget => {
    const { generation, paths, target: own } = byTarget.get(target) ?? {};
    const [path] = paths ?? [];
    if (generation === undefined || own === undefined || path === undefined) return target;
    const { policies } = generation;
    if (policies.length === 0) return target;
    return {
      ...target,
      generated: { path, paths: paths ?? [], policies, diff: diffOf(own.policies, path, policies) },
    };
  });
  return { ...result.run, targets };
}
