import type { Config } from '../config/config';
import { policyCap, standardInputPath } from '../repository/workspace';

/** Where a policy may be read from that is no file. */
interface StandardInput {
  readInput(): AsyncIterable<Uint8Array>;
}

/**
 * Reads standard input where a target has the policy file `-`; undefined where none has. What is larger than a policy may
 * be is not read to its end, and the size says so.
 */
export async function readStandardInput(
  { targets }: Pick<Config, 'targets'>,
  { readInput }: StandardInput,
): Promise<Uint8Array | undefined> {
  if (!targets.some(({ policyFiles }) => policyFiles.includes(standardInputPath))) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of readInput()) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > policyCap) break;
  }
  return Buffer.concat(chunks);
}
