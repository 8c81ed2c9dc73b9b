import type { Config, TargetConfig } from './config';

/**
 * A target as another configuration has it, by its name or by one of its principals; undefined for one that is not
 * judged there.
 */
export function earlierTarget(
  target: TargetConfig,
  before: Pick<Config, 'targets'>,
): TargetConfig | undefined {
  const arns = new Set(target.principals.map(({ arn }) => arn));
  return (
    before.targets.find(({ name }) => name === target.name) ??
    before.targets.find(({ principals }) => principals.some(({ arn }) => arns.has(arn)))
  );
}
