/** Why something is undetermined, and what would settle it: a finding without its reason is not a finding. */
export interface Cause {
  readonly code: CauseCode;
  readonly text: string;
  readonly reveal: string;
}

const causes = {
  'permission-only': ['CloudTrail has no event for it', 'nothing that AWS records; ask its owner'],
  'no-evidence': ['the evidence says nothing of the principal', 'evidence that was gathered for it'],
  'not-logged': [
    'management events do not show it',
    'a use in the logs (in data events, if the trail has them); absence proves nothing',
  ],
  'last-accessed-only': ['CloudTrail logs do not prove it unused', 'action last accessed'],
  'newer-than-rules': ['AWS added it after the rules of $1', 'AWS’s service reference'],
  'no-rule': [
    'this version has no visibility rule for its service',
    'a use in the logs, or action last accessed',
  ],
  'no-reads': ['the logs hold no read event', 'a trail that records read events'],
  'no-writes': ['the logs hold nothing but read events', 'a trail that records write events'],
  'no-service': ['the logs hold no $1 event, the trail may leave them out', 'a trail that includes $1'],
  'no-global-region': ['$1 is recorded in $2, of which the logs hold nothing', 'the logs of $2'],
  incomplete: ['the evidence is incomplete', 'a run that reads every file'],
  'no-event': ['the logs hold no event of the principal', 'logs of the account and time it works in'],
  'old-evidence': ['the evidence ends on $1, longer ago than max-evidence-age', 'evidence gathered anew'],
  'short-lookback': ['the evidence looks back $1, less than unused-after ($2)', 'a longer lookback'],
  'short-span': ['the evidence spans less than min-observation ($1)', 'logs of a longer time'],
  'may-need': ['may be needed by $1, which is in use', 'its owner, or a test without it outside production'],
  counterpart: ['counterpart of $1, which is in use', 'its owner, or a test without it outside production'],
  'used-by-other-target': ['used by $1, which shares the text', 'a policy of its own for each target'],
  'kept-by-other-target': [
    'not proven unused for $1, which shares the text',
    'evidence for that target, or a policy of its own for each',
  ],
  'no-object-reads': [
    'the logs hold no object reads, whose answer for a missing key depends on it',
    'S3 data events',
  ],
  'tag-on-create': [
    'tagging inside a create call leaves no event',
    'its owner, or a test without it outside production',
  ],
  'unknown-event': [
    '$1 was called, and which action that needs is not known',
    'a newer version of this tool',
  ],
  'no-use': ['$1 saw nothing of the principal', 'a source that sees it; ask whether it is still needed'],
  'young-role': ['the principal is $1 days old, less than min-observation', 'waiting until it is older'],
  'not-tracked': ['action last accessed does not track it', 'a use in the logs; absence proves nothing'],
  'not-reported': ['the last accessed report does not list $1', 'a use in the logs, where they show it'],
  'never-reports': ['$1 is not known to report to last accessed', 'a use in the logs, where they show it'],
  'no-finding': ['no unused-access finding names it', 'action last accessed, or a trail'],
  'ends-early': ['the evidence ends on $1, before the time in question does', 'evidence up to its end'],
  outlived: [
    'last used on $1, longer ago than evidence-retention',
    'a use before $2; without one it is called over-granted',
  ],
  'unknown-age': [
    'how old the principal is could not be read',
    'iam:GetRole or iam:GetUser for the gathering role',
  ],
  'some-regions': ['policy generation looked at $1 only', 'policy generation over all regions'],
  'only-regions': ['the logs of $1 only were counted', 'the logs of all regions'],
  'one-region': ['the trail records $1 only', 'a trail of all regions'],
  'trail-stopped': ['the trail records nothing since $1', 'a trail that records'],
  'trail-young': ['the trail records only since $1', 'waiting until it has recorded long enough'],
  'trail-fault': ['the trail cannot deliver its logs', 'a trail whose bucket takes them'],
  'trail-no-reads': ['the trail leaves out read calls', 'a trail that records read calls'],
  'trail-no-writes': ['the trail records nothing but read calls', 'a trail that records write calls'],
  'trail-no-service': ['the trail leaves out $1', 'a trail that includes $1'],
  added: ['this change adds it by name', 'waiting until it is older than new-grant-grace'],
  'new-role': ['the role is new', 'evidence gathered once it works'],
  'new-grant': ['granted $1 days ago', 'waiting until new-grant-grace is over'],
} as const satisfies Record<string, readonly [string, string]>;

export type CauseCode = keyof typeof causes;

/** The causes that need no filling in, made once: a wide policy asks for them thousands of times. */
const whole = new Map<CauseCode, Cause>();

/** The cause of a code, its `$1` and `$2` filled in. */
export function cause(code: CauseCode, first = '', second = ''): Cause {
  const known = first === '' ? whole.get(code) : undefined;
  if (known !== undefined) return known;
  const fill = (text: string) => text.replaceAll('$1', () => first).replaceAll('$2', () => second);
  const [text, reveal] = causes[code];
  const made = { code, text: fill(text), reveal: fill(reveal) };
  if (first === '') whole.set(code, made);
  return made;
}
