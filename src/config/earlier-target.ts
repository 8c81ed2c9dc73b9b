import type { Config, PolicySelector, TargetConfig } from './config';

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

/** Whether a target was made of a role of some files, such as a template, that describe it no longer. */
export function isUndescribed(
  { source, policySelectors }: TargetConfig,
  { described }: Pick<Config, 'described'>,
): boolean {
  const { addresses } = described;
  const isGone = ({ path, address }: PolicySelector) => {
    const inFile = addresses.filter((one) => one.file === path);
    return inFile.length > 0 && !inFile.some((one) => one.address === address);
  };
  return source !== undefined && policySelectors.every(isGone);
}
