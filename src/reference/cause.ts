/** Why something is undetermined, and what would settle it: a finding without its reason is not a finding. */
export interface Cause {
  readonly code: CauseCode;
  readonly text: string;
  readonly reveal: string;
}

const causes = {
  'permission-only': ['CloudTrail records no event for it', 'ask its owner; no AWS source records it'],
  'no-evidence': ['the evidence does not include the principal', 'gather evidence for it'],
  'not-logged': [
    'CloudTrail management events do not include it',
    'look for a recorded use in the logs (in data events, if the trail records them); absence proves nothing',
  ],
  'last-accessed-only': ['CloudTrail logs cannot prove it unused', 'use the last-accessed source'],
  'newer-than-rules': [
    'AWS added it after the coverage data of $1',
    'use the AWS service reference (service-reference: auto)',
  ],
  'no-rule': [
    'this version has no coverage data for its service',
    'look for a recorded use in the logs, or use the last-accessed source',
  ],
  'no-reads': ['the logs contain no read events', 'use a trail that records read events'],
  'no-writes': ['the logs contain no write events', 'use a trail that records write events'],
  'no-service': [
    'the logs contain no $1 events, and the trail may exclude them',
    'use a trail that includes $1',
  ],
  'no-global-region': ['$1 is recorded in $2, and the logs contain no events of $2', 'add the logs of $2'],
  incomplete: ['the evidence is incomplete', 'fix the gaps in the evidence'],
  'no-event': [
    'the logs contain no event of the principal',
    'add logs of the account and the days in which it is active',
  ],
  'old-evidence': ['the evidence ends on $1 and is older than max-evidence-age', 'gather the evidence again'],
  'short-lookback': ['the evidence looks back $1, less than unused-after ($2)', 'use a longer lookback'],
  'short-span': ['the evidence spans less than min-observation ($1)', 'use logs of a longer period'],
  'may-need': [
    'may be needed by $1, which is in use',
    'ask its owner, or test without it outside production',
  ],
  counterpart: ['counterpart of $1, which is in use', 'ask its owner, or test without it outside production'],
  'used-by-other-target': [
    'used by $1, which shares the policy text',
    'use a separate policy for each target',
  ],
  'kept-by-other-target': [
    'not proven unused for $1, which shares the policy text',
    'gather evidence for that target, or use a separate policy for each',
  ],
  'no-object-reads': [
    'the logs contain no object reads, and the response for a missing key depends on it',
    'record S3 data events',
  ],
  'tag-on-create': [
    'tagging in a create call is not recorded as an event',
    'ask its owner, or test without it outside production',
  ],
  'unknown-event': [
    '$1 was called, and the action that it needs is not known',
    'update to a newer version of this tool',
  ],
  'no-use': [
    '$1 recorded nothing for the principal',
    'use a source that records its activity, or ask whether the role is still needed',
  ],
  'young-role': ['the principal was created $1, less than min-observation', 'wait until it is older'],
  'not-tracked': [
    'action last accessed information does not include it',
    'look for a recorded use in the logs; absence proves nothing',
  ],
  'not-reported': [
    'the last accessed report does not list $1',
    'look for a recorded use in the logs, if they record its service',
  ],
  'never-reports': [
    '$1 is not known to report last accessed information',
    'look for a recorded use in the logs, if they record its service',
  ],
  'no-finding': ['no unused access finding lists it', 'use the last-accessed source, or a trail'],
  'ends-early': [
    'the evidence ends on $1, before the evaluation window ends',
    'gather evidence up to the end of the window',
  ],
  outlived: [
    'last used on $1, before the time that evidence-retention covers',
    'wait until $2; without a recorded use by then, it is over-granted',
  ],
  'unknown-age': [
    'the age of the principal could not be read',
    'allow iam:GetRole or iam:GetUser for the gathering role',
  ],
  'some-regions': ['policy generation covered $1 only', 'set regions: all'],
  'only-regions': ['only the logs of $1 were counted', 'add the logs of all Regions'],
  'one-region': ['the trail records $1 only', 'use a multi-Region trail'],
  'trail-stopped': ['the trail has recorded nothing since $1', 'start logging on the trail'],
  'trail-young': ['the trail has been recording only since $1', 'wait until it has recorded long enough'],
  'trail-fault': ['the trail cannot deliver its logs', 'correct the bucket policy of the trail'],
  'trail-no-reads': ['the trail does not record read events', 'use a trail that records read events'],
  'trail-no-writes': ['the trail records read events only', 'use a trail that records write events'],
  'trail-no-service': ['the trail excludes $1', 'use a trail that includes $1'],
  'may-be-granted': [
    'in use, and $1 may grant it: $2',
    'set the parameter or variable, or give the run AWS credentials to read the policies of the role',
  ],
  'may-be-denied': ['a Deny at $1 may cover it: $2', 'set the parameter or variable that decides it'],
  'attached-policy-unread': [
    'in use, and $1 may grant it, whose text was not read',
    'give the run AWS credentials to read the policies of the role',
  ],
  added: ['this change adds it by name', 'wait until it is older than new-grant-grace'],
  'new-role': ['the role is new', 'gather evidence once the role is active'],
  'new-grant': ['granted $1', 'wait until new-grant-grace has passed'],
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
