/**
 * How many generation jobs AWS does for an account in a day, by region.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-quotas.html
 */
export function jobsADay(region: string): number {
  return narrowRegions.has(region) ? 5 : 50;
}

const narrowRegions: ReadonlySet<string> = new Set([
  'af-south-1',
  'ap-east-1',
  'ap-southeast-3',
  'eu-south-1',
  'me-south-1',
]);
