import type { Fault } from './aws-faults';

/** An operation, how IAM names it, and the source that cannot do without it; for facts of the role or a trail, none. */
export interface Needed {
  readonly on: string;
  readonly action: string;
  readonly source?: 'policy-generation' | 'last-accessed' | 'unused-access';
}

const ofGeneration = (on: string): Needed => ({
  on,
  action: `access-analyzer:${on}`,
  source: 'policy-generation',
});
const ofReport = (on: string): Needed => ({ on, action: `iam:${on}`, source: 'last-accessed' });
/** No action of IAM ends in V2. */
const ofFindings = (on: string): Needed => ({
  on,
  action: `access-analyzer:${on.replace(/V2$/, '')}`,
  source: 'unused-access',
});

export const needed: readonly Needed[] = [
  ofGeneration('StartPolicyGeneration'),
  ofGeneration('GetGeneratedPolicy'),
  ofGeneration('ListPolicyGenerations'),
  ofReport('GenerateServiceLastAccessedDetails'),
  ofReport('GetServiceLastAccessedDetails'),
  ofFindings('GetAnalyzer'),
  ofFindings('ListFindingsV2'),
  ofFindings('GetFindingV2'),
  { on: 'GetRole', action: 'iam:GetRole' },
  { on: 'GetPolicyVersion', action: 'iam:GetPolicyVersion' },
  { on: 'GetTrail', action: 'cloudtrail:GetTrail' },
  { on: 'GetEventSelectors', action: 'cloudtrail:GetEventSelectors' },
];

export type FaultWay = Extract<Fault['does'], string>;

/** What may go by: how it goes wrong, and what is said when it does so for ever. */
export const ways: readonly (readonly [does: FaultWay, said: RegExp])[] = [
  ['throttle', /: AWS asks to slow down, again and again; run it at another time \(AWS: Rate exceeded\)/],
  ['500', /: AWS did not answer properly with status 500, again and again; run it again later/],
  ['reset', /: AWS did not answer properly, again and again; run it again later/],
  ['cut-body', /: AWS did not answer properly.*, again and again; run it again later/],
  ['503-html', /: AWS did not answer properly with status 503, again and again; run it again later/],
  ['200-html', /: AWS (?:did not answer properly|answered without what was asked for)/],
  ['empty-json', /: AWS answered without what was asked for/],
];
