import type { EvidenceRequest } from '../config/config';
import type { PrincipalArn } from '../policy/arn';
import type { ResolvedTarget } from './target';

/** Targets whose evidence is gathered in one pass. */
export interface EvidenceGroup {
  /** What all of them ask for; the trails are those of all. */
  readonly request: EvidenceRequest;
  readonly principals: readonly PrincipalArn[];
  /** What is asked in each account, or with each role that is taken on. */
  readonly parts: readonly EvidencePart[];
  readonly targets: readonly ResolvedTarget[];
}

/** Principals of whom the same is asked with the same credentials. */
export interface EvidencePart {
  readonly request: EvidenceRequest;
  readonly principals: readonly PrincipalArn[];
}

/** Targets that ask for the same evidence share one pass over it, whatever account each is in. */
export function groupByRequest(targets: readonly ResolvedTarget[]): EvidenceGroup[] {
  return [...grouped(targets, ({ evidence }) => withoutAccount(evidence)).values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const parts = [
      ...grouped(members, ({ evidence, principals }) => [evidence, accountOf(principals)]).values(),
    ];
    const trails = [...new Set(members.flatMap(({ evidence }) => evidence.trails))];
    return [
      {
        request: { ...first.evidence, trails },
        principals: principalsOf(members),
        parts: parts.flatMap((part) => {
          const [one] = part;
          return one === undefined ? [] : [{ request: one.evidence, principals: principalsOf(part) }];
        }),
        targets: members,
      },
    ];
  });
}

function principalsOf(targets: readonly ResolvedTarget[]): readonly PrincipalArn[] {
  return [...new Map(targets.flatMap((target) => target.principals.map((one) => [one.arn, one]))).values()];
}

function grouped(
  targets: readonly ResolvedTarget[],
  keyOf: (target: ResolvedTarget) => unknown,
): ReadonlyMap<string, readonly ResolvedTarget[]> {
  const groups = new Map<string, ResolvedTarget[]>();
  for (const target of targets) {
    const key = JSON.stringify(keyOf(target));
    groups.set(key, [...(groups.get(key) ?? []), target]);
  }
  return groups;
}

/** What differs from account to account is no reason for a second pass over the logs. */
function withoutAccount({ trails: _, assume: __, ...request }: EvidenceRequest): unknown {
  const { generation, unusedAccess, ...shared } = request;
  return [shared, generation && { ...generation, accessRole: '' }, unusedAccess !== undefined];
}

/** Principals of different accounts are asked about side by side. */
function accountOf([first]: readonly PrincipalArn[]): string {
  return first?.account ?? '';
}
