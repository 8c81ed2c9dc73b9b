/** How often the SDK sent a request, by its answer or its error; 0 when it does not say. */
export function attemptsIn(told: unknown): number {
  const attempts = field(field(told, '$metadata'), 'attempts');
  return typeof attempts === 'number' ? attempts : 0;
}

/**
 * The region that a refusal names as the bucket's own.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
 */
export function homeIn(error: unknown): string | undefined {
  const named = field(field(field(error, '$response'), 'headers'), 'x-amz-bucket-region');
  return typeof named === 'string' && /^[a-z0-9-]{1,32}$/.test(named) ? named : undefined;
}

/**
 * A key as it is: listings write it as forms do, a plus for a space. One that cannot be read stays as it came: a get of
 * it fails, and says so.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
 */
export function plainKey(encoded: string): string {
  try {
    return decodeURIComponent(encoded.replaceAll('+', ' '));
  } catch {
    return encoded;
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
