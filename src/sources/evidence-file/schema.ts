import { z } from 'zod';
import { sorted } from '../../base/order';
import { isoTime, parseTime } from '../../base/time';
import { type KnownPrincipal, sourceNames } from '../../evidence/evidence';
import { accessLevels } from '../../policy/catalogue';

/** A moment: ISO 8601 in the file, milliseconds in the program. The format is what `walk.ts` knows it by. */
const time = z
  .codec(
    z
      .string()
      .refine((text) => parseTime(text) !== undefined, 'not an ISO 8601 time in UTC')
      .describe('ISO 8601, UTC'),
    z.number(),
    // The refinement has let real times through only.
    { decode: (text) => parseTime(text) ?? Number.NaN, encode: isoTime },
  )
  .meta({ format: 'date-time' });

const window = z.strictObject({ start: time, end: time });
const count = z.int().min(0);
const names = z.array(z.string()).readonly();
const gaps = z.array(z.strictObject({ location: z.string(), message: z.string() })).readonly();

/** A map: an object in the file, its keys in code-unit order in the program. */
function byName<T extends z.ZodType>(value: T) {
  return z.codec(
    z.record(z.string(), value),
    z.custom<ReadonlyMap<string, z.output<T>>>((given) => given instanceof Map),
    {
      decode: (object) => sorted(new Map(Object.entries(object))),
      encode: (map) => Object.fromEntries(map),
    },
  );
}

const recorded = z.strictObject({ excludedServices: names.describe('services that the trail excludes') });

const trail = z.union([
  z.strictObject({
    arn: z.string(),
    readError: z.string().describe('why its settings could not be read'),
    retryable: z.exactOptional(z.literal(true)).describe('a later run may succeed'),
  }),
  z.strictObject({
    arn: z.string(),
    multiRegion: z.boolean(),
    readEvents: z.exactOptional(recorded).describe('absent: it records no call that only reads'),
    writeEvents: z.exactOptional(recorded).describe('absent: it records no other call'),
    recordingSince: z.exactOptional(time).describe('since when it records without a break'),
    stoppedAt: z.exactOptional(time).describe('since when it does not record any more'),
    deliveryError: z.exactOptional(z.string()).describe('why it cannot deliver its logs, as AWS reports it'),
  }),
]);
const trails = z.array(trail).readonly();

const logView = z.strictObject({
  source: z.enum(['cloudtrail-logs', 'athena']),
  query: z
    .exactOptional(z.strictObject({ id: z.string(), scannedBytes: count.describe('0: an earlier result') }))
    .describe('the query of Athena that counted them'),
  requestedRegions: z.exactOptional(names).describe('regions asked for; absent: all'),
  window,
  span: z.exactOptional(window).describe('first to last event of any principal'),
  gaps,
  files: count,
  events: count,
  accounts: names,
  regions: names,
  daysWithoutEvents: names,
  hasReadEvents: z.boolean(),
  hasWriteEvents: z.boolean(),
  excludableServicesSeen: names,
  managementEventActions: names,
  mappedActions: names,
  trails: z.exactOptional(trails).describe('the trails that wrote the logs'),
  eventsByPrincipal: byName(count).describe('number of events by principal'),
});

const generationView = z.strictObject({
  source: z.literal('policy-generation'),
  principal: z.string(),
  window: window.describe('the time asked for'),
  covered: z.array(window).readonly().describe('times that finished jobs looked at'),
  gaps,
  jobs: names,
  regions: z.union([z.literal('all'), names]),
  trails,
  actions: count.describe('actions found'),
  services: names.describe('services that the service-level template names'),
});

const accessedService = z.strictObject({
  service: z.string(),
  last: z.exactOptional(time).describe('absent: not used in the tracking period'),
  trackedActions: z.exactOptional(names).describe('the actions listed, used or not; absent: no list'),
});

const lastAccessedView = z.strictObject({
  source: z.literal('last-accessed'),
  principal: z.string(),
  window: window.describe('the time asked for'),
  trackingPeriod: window.describe('the time the report tells of'),
  gaps,
  services: z.array(accessedService).readonly(),
});

const unusedAccessView = z.strictObject({
  source: z.literal('unused-access'),
  principal: z.string(),
  window: window.describe('the time asked for'),
  trackingPeriod: window.describe('the tracking period of the analyzer'),
  gaps,
  analyzer: z.string().describe('ARN; empty when none was found'),
  actions: names.describe('actions that findings name'),
  unusedRole: z.exactOptional(z.strictObject({ last: z.exactOptional(time) })),
});

/** What one source could have shown. */
const view = z.discriminatedUnion('source', [logView, generationView, lastAccessedView, unusedAccessView]);

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
  policyArn: z.exactOptional(z.string()),
  authorizationId: z.exactOptional(z.string()),
  count: z.exactOptional(count),
  last: z.exactOptional(time),
});

const use = z.strictObject({
  allowed: z.exactOptional(tally),
  denied: z.exactOptional(tally),
  attempted: z.exactOptional(tally).describe('calls of which the source cannot say how they ended'),
  resources: seenResources,
  denialReasons: z.exactOptional(z.array(denialReason).readonly()).describe('why calls were denied'),
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
    readErrors: z.exactOptional(names).describe('what could not be read'),
    remarks: z.exactOptional(names).describe('what else is to be said of asking about it'),
  })
  .describe('what AWS said of the role itself');

const requestNeed = z.strictObject({
  event: z.string(),
  last: time,
  resources: z.exactOptional(seenResources),
});

const knownPrincipal = z.codec(
  z.strictObject({
    uses: byName(use).describe('by action'),
    mayNeed: byName(z.strictObject({ event: z.string(), last: time })).describe('by action'),
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

/** How many principals an evidence file lists. */
const mostPrincipals = 10_000;

const seenPrincipals = z.strictObject({
  principals: z
    .array(z.strictObject({ arn: z.string(), first: time, last: time }))
    .max(mostPrincipals)
    .readonly(),
  complete: z.boolean().describe('whether the list holds every principal that the sources saw'),
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
  coverage: z.array(view).readonly().describe('what each source records, and what it cannot'),
  principals: byName(knownPrincipal).describe('by ARN'),
  serviceReference: z
    .exactOptional(byName(z.array(referenceAction).readonly()))
    .describe('AWS’s service reference, by service'),
  remarks: z.exactOptional(names).describe('what is to be said of the gathering itself'),
  retention: z
    .exactOptional(byName(count))
    .describe('set where it is the union of several runs: milliseconds for which uses count, by principal'),
  matchedRoles: z
    .exactOptional(byName(z.strictObject({ roles: names, error: z.exactOptional(z.string()) })))
    .describe('roles that match a `*` in principal-arn, by account, path and beginning of the name'),
  history: z.exactOptional(z.array(runRecord).readonly()).describe('what earlier runs found, oldest first'),
  provenance: z.exactOptional(z.array(origin).readonly()).describe('what this evidence was made of'),
  principalsSeen: z
    .exactOptional(seenPrincipals)
    .describe('all principals that logs showed, asked for or not'),
  interrupted: z.exactOptional(z.literal(true)).describe('asked to end before everything was read'),
});
