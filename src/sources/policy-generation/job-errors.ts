import type { AwsFailure } from '../../aws/aws-failure';
import type { Job } from './job';

/** What AWS says when a job would read too much, be one too many, or be one too many today; `other` for anything else. */
export type Refusal = 'too-much' | 'busy' | 'today' | 'other';

/**
 * Which quota a message is about: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-quotas.html names
 * log files, data size and time range of one generation, generations at a time, and generations a day.
 */
export function refusalOf(message: string): Refusal {
  if (/\bper day\b|\bdaily\b/i.test(message)) return 'today';
  if (/concurrent|in progress|already running/i.test(message)) return 'busy';
  return /\b(files?|size|bytes|GB|time range)\b/i.test(message) ? 'too-much' : 'other';
}

/** Why a job did not end well, for people, with what to do. */
export function jobFailure({ error }: Job): string {
  const { code = '', message = '' } = error ?? {};
  const remedy = remedies.get(code) ?? 'run it again; if it fails again, ask AWS support about this job';
  return `the job failed with ${code === '' ? 'no word why' : code}${said(message)}: ${remedy}`;
}

/** By jobError.code: https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_JobError.html */
const remedies: ReadonlyMap<string, string> = new Map([
  [
    'AUTHORIZATION_ERROR',
    'let the access role read the trail’s bucket (bucket policy, the KMS key of the logs, and its own permissions); setup/ has all three. Trails of AWS Control Tower and regions that are not opted in do not work',
  ],
  [
    'RESOURCE_NOT_FOUND_ERROR',
    'check that the trail, its bucket, the access role and the principal still exist and are spelt as in AWS',
  ],
  ['SERVICE_QUOTA_EXCEEDED_ERROR', 'name fewer regions, or shorten lookback'],
  ['SERVICE_ERROR', 'AWS had a fault of its own: run it again later'],
]);

/** Why a job could not be started, for people, with what to do. */
export function startFailure({ kind, message, said: text }: AwsFailure): string {
  if (kind === 'denied' && /PassRole/.test(text))
    return `${message}: the caller must be allowed iam:PassRole on the access role`;
  if (kind === 'quota' && refusalOf(text) === 'today')
    return `${message}: AWS allows 50 generations a day (5 in some regions); read last accessed, or wait until tomorrow`;
  if (kind === 'quota')
    return `${message}: see the quotas of IAM Access Analyzer; name fewer regions, or shorten lookback`;
  if (kind === 'refused' || kind === 'not-found')
    return `${message}: check that the principal, the trail and the access role exist and are spelt as in AWS`;
  return message;
}

function said(message: string): string {
  return message === '' ? '' : ` (AWS says: ${message.slice(0, 300)})`;
}
