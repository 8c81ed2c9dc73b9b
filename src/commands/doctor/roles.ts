import type { TargetConfig } from '../../config/config';
import { type Check, fine, unknown, wrong } from './check';

/** What the prefixes of a target stand for, once its roles were looked for. */
export function roleChecks({ name, prefixes, principals, problem, unlisted }: TargetConfig): Check[] {
  if (prefixes.length === 0) return [];
  const [what, wanted] = [`target ${name}`, prefixes.join(', ')];
  const faulty = problem ?? unlisted;
  if (faulty !== undefined) return [wrong(what, faulty)];
  if (principals.length === 0) return [unknown(what, `no role’s name begins with ${wanted}`)];
  return [fine(what, `${wanted} stands for ${principals.map((one) => one.name).join(', ')}`)];
}
