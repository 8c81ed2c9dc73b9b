import { z } from 'zod';
import { type KnownPrincipal, sourceNames } from '../../evidence/evidence';
import { mostSeen } from '../../evidence/seen-principals';
import { accessLevels } from '../../policy/catalogue';

import { coverage } from './coverage-schema';
import { byName, count, names, time } from './schema-values';

const tally = z.strictObject({
  count: z.exactOptional(count),
  first: z.exactOptional(time),
  last: z.exactOptional(time),
});

const seenResources = z.strictObject({
  sample: names.describe('ARNs, sorted'),
  count: z.exactOptional(count).describe('distinct resources; absent: not counted'),
  complete: z.boolean().describe('whether sample holds every resource of every call'),
});

const denialReason = z.strictObject({
  policyType: z.string().describe('as AWS names it, such as "service control policy"'),
  explicitDeny: z.exactOptional(z.literal(true)).describe('it has a Deny; absent: it lacks an Allow'),
  policyArn: z.exactOptional(z.string()),
  authorizationId: z.exactOptional(z.string()),
  count: z.exactOptional(count),
  last: z.exactOptional(time),
});

const use = z.strictObject({
  allowed: z.exactOptional(tally),
  denied: z.exactOptional(tally),
  attempted: z.exactOptional(tally).describe('calls whose result the source does not record'),
  resources: seenResources,
  patterns: z
    .exactOptional(names)
    .describe('ARN patterns of the resources that policy generation named, with its placeholders'),
  denialReasons: z.exactOptional(z.array(denialReason).readonly()).describe('why calls were denied'),
  denialDays: z.exactOptional(names).describe('the latest days of denials outside the console, at most 3'),
  invokedBy: z
    .exactOptional(names)
    .describe('AWS services that made denied calls on behalf of the principal'),
  sources: z.array(z.enum(sourceNames)).readonly(),
});

const unknownEvent = z.strictObject({
  eventSource: z.string(),
  eventName: z.string(),
  service: z.exactOptional(z.string()),
  candidates: z.exactOptional(names).describe('actions of which it needed one; which one is not known'),
  count,
  last: z.exactOptional(time),
});

const activeFinding = z.strictObject({
  id: z.string(),
  type: z.string(),
  analyzer: z.string(),
  detail: z.exactOptional(z.string()),
});

const livePolicy = z.strictObject({
  name: z.string(),
  kind: z.enum(['inline', 'customer', 'aws', 'group']),
  text: z.string(),
});

const facts = z
  .strictObject({
    created: z.exactOptional(time),
    absent: z.exactOptional(z.literal(true)).describe('the role or user does not exist in IAM'),
    policies: z.exactOptional(z.union([z.literal('unreadable'), z.array(livePolicy).readonly()])),
    boundary: z.exactOptional(livePolicy),
    findings: z.exactOptional(z.array(activeFinding).readonly()).describe('active findings of analyzers'),
    readErrors: z.exactOptional(names).describe('what could not be read'),
    remarks: z.exactOptional(names).describe('further remarks on reading it'),
  })
  .describe('what AWS returned for the role itself');

const requestNeed = z.strictObject({
  event: z.string(),
  last: time,
  resources: z.exactOptional(seenResources),
  likely: z.exactOptional(z.literal(true)).describe('it protects, and proves no use'),
});

const knownPrincipal = z.codec(
  z.strictObject({
    uses: byName(use).describe('by action'),
    mayNeed: byName(
      z.strictObject({ event: z.string(), last: time, resources: z.exactOptional(seenResources) }),
    ).describe('by action'),
    unknownEvents: z.array(unknownEvent).readonly(),
    requestNeeds: z
      .exactOptional(byName(requestNeed))
      .describe('permissions that requests show to be needed, such as iam:PassRole, by action'),
    facts: z.exactOptional(facts),
  }),
  z.custom<KnownPrincipal>(),
  {
    decode: ({ facts: known, ...evidence }) => ({
      evidence,
      ...(known === undefined ? {} : { facts: known }),
    }),
    encode: ({ evidence, facts: known }) => ({
      ...evidence,
      ...(known === undefined ? {} : { facts: known }),
    }),
  },
);

const referenceAction = z.strictObject({
  name: z.string(),
  accessLevel: z.enum(accessLevels),
  policyGeneration: z.boolean().describe('flagged for IAM Access Analyzer policy generation'),
  actionLastAccessed: z.boolean().describe('flagged for action last accessed'),
});

const seenPrincipals = z.strictObject({
  principals: z
    .array(z.strictObject({ arn: z.string(), first: time, last: time }))
    .max(mostSeen)
    .readonly(),
  complete: z
    .boolean()
    .describe(
      'whether the list has every principal of the logs: the logs have no gap, and no principal was omitted',
    ),
});

const origin = z.strictObject({
  source: z.enum(sourceNames),
  location: z.string().describe('a file, bucket, trail, job or query'),
  hash: z.exactOptional(z.string()).describe('of its content, such as sha256:...'),
  gatheredAt: z.exactOptional(time),
});

const runRecord = z.strictObject({
  end: time,
  targets: byName(
    z.strictObject({
      verdict: z.enum(['pass', 'fail', 'inconclusive']),
      overGranted: count,
      missing: count,
      undetermined: count,
    }),
  ).describe('by name'),
});

/** The evidence file, version 2: all principals of a run and what each source could have shown. */
export const evidenceSchema = z.strictObject({
  schemaVersion: z.literal(2),
  hash: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .describe('SHA-256 of the JSON of everything else, in this order, without white space'),
  catalogVersion: z.string().describe('date of the action catalog it was gathered with'),
  coverage: z.array(coverage).readonly().describe('what each source records, and what it cannot'),
  principals: byName(knownPrincipal).describe('by ARN'),
  serviceReference: z
    .exactOptional(byName(z.array(referenceAction).readonly()))
    .describe('the AWS service reference, by service'),
  remarks: z.exactOptional(names).describe('remarks on gathering'),
  retention: z
    .exactOptional(byName(count))
    .describe('set where it is the union of several runs: milliseconds for which uses count, by principal'),
  matchedRoles: z
    .exactOptional(byName(z.strictObject({ roles: names, error: z.exactOptional(z.string()) })))
    .describe('roles that match a `*` in principal-arn, by account, path and beginning of the name'),
  history: z.exactOptional(z.array(runRecord).readonly()).describe('what earlier runs found, oldest first'),
  provenance: z.exactOptional(z.array(origin).readonly()).describe('what this evidence was made of'),
  principalsSeen: z.exactOptional(seenPrincipals).describe('all principals in the logs, queried or not'),
  interrupted: z
    .exactOptional(z.literal(true))
    .describe('the run was interrupted before it had read all evidence'),
});
