import type { Config, EvidenceRequest, TargetConfig } from './config/config';
import type { Knowledge } from './drift/drift-input';
import type { GatheredEvidence } from './drift/evidence';
import { mergeGathered } from './drift/merge-evidence';
import type { Instant } from './drift/time';
import { worst } from './drift/verdict';
import type { PrincipalArn } from './iam/arn';
import { parsePolicy } from './iam/policy-document';
import type { Problem } from './iam/problem';
import type { InputProblem } from './input-error';
import { judgeTarget, type ParsedFile, type TargetResult } from './judge-target';
import type { PolicyFiles } from './policy-files/workspace';
import type { JudgedRun } from './report/judged';

/** What the gate asks of the outside. world.ts fills it; tests fill it with values. */
export interface World {
  readonly now: Instant;
  readonly knowledge: Knowledge;
  /** Reads a target's policy files, and says what is wrong with those it cannot read. */
  readPolicies(target: TargetConfig): Promise<PolicyFiles>;
  /** Gathers evidence of several principals in one pass; throws InputError. */
  readEvidence(request: EvidenceRequest, principals: readonly PrincipalArn[]): Promise<GatheredEvidence>;
  /** What wrong input is thrown as: every problem of every file at once. */
  refuse(problems: readonly InputProblem[]): Error;
}

/** A judged run and the evidence it stands on. */
export interface GateResult {
  readonly run: JudgedRun;
  readonly evidence: GatheredEvidence;
  readonly targets: readonly TargetResult[];
}

/** The whole pipeline: policies and evidence in, verdict out. Policies come first: a broken one costs no log scan. */
export async function runGate(config: Config, world: World): Promise<GateResult> {
  const policies = await parsePolicies(config.targets, world);
  const groups = groupByRequest(config.targets);
  const targets = new Map<TargetConfig, TargetResult>();
  const gathered: GatheredEvidence[] = [];
  for (const group of groups) {
    const evidence = await world.readEvidence(group.request, group.principals);
    gathered.push(evidence);
    for (const target of group.targets) {
      targets.set(target, judgeTarget(target, policies.get(target) ?? [], evidence, world));
    }
  }
  const results = config.targets.flatMap((target) => targets.get(target) ?? []);
  const judged = results.map((result) => result.judged);
  const verdict = worst(judged.map(({ judgement }) => judgement.verdict));
  return {
    run: { verdict, targets: judged },
    evidence: mergeGathered(gathered),
    targets: results,
  };
}

async function parsePolicies(targets: readonly TargetConfig[], world: World) {
  const files = new Map<TargetConfig, readonly ParsedFile[]>();
  const errors: InputProblem[] = [];
  for (const target of targets) {
    const { texts, problems: unread } = await world.readPolicies(target);
    const parsed = texts.map(({ text, path }) => parsePolicy(text, path));
    const broken = parsed.flatMap(({ problems }) => problems.filter(isError).map(inputProblem));
    errors.push(...unread, ...broken);
    files.set(
      target,
      parsed.flatMap(({ document, problems }) =>
        document === undefined ? [] : [{ document, warnings: problems }],
      ),
    );
  }
  if (errors.length > 0) throw world.refuse(errors);
  return files;
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

function inputProblem({ path, line, column, message, remedy }: Problem): InputProblem {
  return { place: `${path}:${line}:${column}`, message, remedy };
}

interface EvidenceGroup {
  readonly request: EvidenceRequest;
  readonly targets: TargetConfig[];
  readonly principals: readonly PrincipalArn[];
}

/** Targets that ask for the same evidence share one pass over it. */
function groupByRequest(targets: readonly TargetConfig[]): EvidenceGroup[] {
  const groups = new Map<string, TargetConfig[]>();
  for (const target of targets) {
    const key = JSON.stringify(target.evidence);
    groups.set(key, [...(groups.get(key) ?? []), target]);
  }
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    const principals = new Map(members.flatMap((target) => target.principals.map((one) => [one.arn, one])));
    return first === undefined
      ? []
      : [{ request: first.evidence, targets: members, principals: [...principals.values()] }];
  });
}
