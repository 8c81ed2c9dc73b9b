import { z } from 'zod';

/** What generated policies say was used; actions as AWS writes them. */
export interface Generated {
  readonly actions: readonly string[];
  /** Services that were used, with no word on which actions. */
  readonly services: readonly string[];
}

const texts = z.union([z.string(), z.array(z.string())]);
const statement = z.object({ Effect: z.literal('Allow'), Action: texts.optional() });
const policy = z.object({ Statement: z.union([statement, z.array(statement)]) });

/**
 * Reads the text of one generated policy; undefined when it is none. The same action may stand in several statements,
 * and alone as a text. A wildcard or a statement without actions comes from the service-level template: it tells that
 * a service was used, and no action of it.
 * Source: https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_GetGeneratedPolicy.html
 */
export function readGeneratedPolicy(text: string): Generated | undefined {
  const parsed = policy.safeParse(parseJson(text));
  if (!parsed.success) return undefined;
  const names = [parsed.data.Statement].flat().flatMap(({ Action = [] }) => Action);
  return {
    actions: names.filter((name) => /^[\w-]+:\w+$/.test(name)),
    services: names.flatMap((name) => /^([\w-]+):\w*[*?]/.exec(name)?.[1] ?? []),
  };
}

/** All that several documents say, each name once, in code-unit order. */
export function unite(parts: readonly Generated[]): Generated {
  const distinct = (of: keyof Generated) => [...new Set(parts.flatMap((part) => part[of]))].sort();
  return { actions: distinct('actions'), services: distinct('services') };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
