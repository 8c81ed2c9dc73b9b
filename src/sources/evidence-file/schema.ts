import { z } from 'zod';
import { type KnownPrincipal, sourceNames } from '../../drift/evidence';
import { accessLevels } from '../../iam/catalogue';
import { byName, count, names, time } from './values';
import { view } from './view-schema';

const tally = z.strictObject({
  count: z.exactOptional(count),
  first: z.exactOptional(time),
  last: z.exactOptional(time),
});

const use = z.strictObject({
  allowed: z.exactOptional(tally),
  denied: z.exactOptional(tally),
  attempted: z.exactOptional(tally).describe('calls of which the source cannot say how they ended'),
  resources: names,
  allResources: z.boolean().describe('whether resources holds every resource of every call'),
  sources: z.array(z.enum(sourceNames)).readonly(),
});

const unknownEvent = z.strictObject({
  eventSource: z.string(),
  eventName: z.string(),
  service: z.exactOptional(z.string()),
  candidates: z.exactOptional(names).describe('actions it may have needed; which of them is not known'),
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
    absent: z.exactOptional(z.literal(true)).describe('IAM knows no such role or user'),
    policies: z.exactOptional(z.union([z.literal('unreadable'), z.array(livePolicy).readonly()])),
    boundary: z.exactOptional(livePolicy),
    findings: z.exactOptional(z.array(activeFinding).readonly()).describe('active findings of analyzers'),
    unread: z.exactOptional(names).describe('what could not be read'),
    remarks: z.exactOptional(names).describe('what else is to be said of asking about it'),
  })
  .describe('what AWS said of the role itself');

const knownPrincipal = z.codec(
  z.strictObject({
    uses: byName(use).describe('by action'),
    mayNeed: byName(z.strictObject({ event: z.string(), last: time })).describe('by action'),
    unknownEvents: z.array(unknownEvent).readonly(),
    facts: z.exactOptional(facts),
  }),
  z.custom<KnownPrincipal>(),
  {
    decode: ({ facts: known, ...evidence }) => ({
      evidence,
      ...(known === undefined ? {} : { facts: known }),
    }),
    encode: ({ evidence: { uses, mayNeed, unknownEvents }, facts: known }) => {
      return { uses, mayNeed, unknownEvents, ...(known === undefined ? {} : { facts: known }) };
    },
  },
);

const referenceAction = z.strictObject({
  name: z.string(),
  level: z.enum(accessLevels),
  logged: z.boolean().describe('flagged for policy generation'),
  tracked: z.boolean().describe('flagged for action last accessed'),
});

const runRecord = z.strictObject({
  end: time,
  targets: byName(
    z.strictObject({
      verdict: z.enum(['pass', 'fail', 'inconclusive']),
      overGranted: count,
      missing: count,
      cannotTell: count,
    }),
  ).describe('by name'),
});

/** The evidence file, version 1: all principals of a run and what each source could have shown. */
export const evidenceSchema = z.strictObject({
  schemaVersion: z.literal(1),
  hash: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .describe('SHA-256 of the JSON of everything else, in this order, without white space'),
  catalogue: z.string().describe('date of the action catalogue it was gathered with'),
  views: z.array(view).readonly(),
  principals: byName(knownPrincipal).describe('by ARN'),
  reference: z
    .exactOptional(byName(z.array(referenceAction).readonly()))
    .describe('AWS’s service reference, by service'),
  remarks: z.exactOptional(names).describe('what is to be said of the gathering itself'),
  retention: z
    .exactOptional(byName(count))
    .describe('set where it is the union of several runs: milliseconds for which uses count, by principal'),
  prefixes: z
    .exactOptional(byName(z.strictObject({ roles: names, failure: z.exactOptional(z.string()) })))
    .describe('roles whose names begin in some way, by account and prefixes'),
  history: z.exactOptional(z.array(runRecord).readonly()).describe('what earlier runs found, oldest first'),
  interrupted: z.exactOptional(z.literal(true)).describe('asked to end before everything was read'),
});
