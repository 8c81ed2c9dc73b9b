import type { Config } from '../config/config';
import { redaction } from '../output/redact';

/**
 * The keys of what is kept on a pull request: the one that is written, then the one that it has where account
 * ids are (or are not) hidden. A key may hold the ARN of the principal, and the setting may change.
 */
export function keysOf({ key, redact }: Config): readonly string[] {
  const hidden = redaction.key(key);
  return redact ? [hidden, key] : [key, hidden];
}
