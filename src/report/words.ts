import { grouped } from '../drift/verdict';
import type { JudgedTarget } from './judged';

/** One line that decides: "IAM drift in payments-api: 1 missing (limit 0), 4 over-granted (limit 2)". */
export function headline({ name, judgement, drift }: JudgedTarget): string {
  const { overGranted, missing } = drift.counts;
  const limits = judgement.reasons.filter(({ code }) => code === 'missing' || code === 'over-granted');
  if (judgement.verdict === 'fail')
    return `IAM drift in ${name}: ${limits.map(({ message }) => message).join(', ')}`;
  const found =
    overGranted + missing === 0
      ? 'no drift proven'
      : `${grouped(missing)} missing, ${grouped(overGranted)} over-granted`;
  if (judgement.verdict === 'inconclusive')
    return `Inconclusive for ${name}: ${found}, and the evidence has gaps`;
  return overGranted + missing === 0
    ? `No IAM drift in ${name}`
    : `IAM drift in ${name} within the limits: ${found}`;
}
