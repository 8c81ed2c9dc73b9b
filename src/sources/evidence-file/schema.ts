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
const gaps = z.array(z.strictObject({ place: z.string(), message: z.string() })).readonly();

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

const without = z.strictObject({ without: names.describe('services left out') });

const trail = z.union([
  z.strictObject({
    arn: z.string(),
    unread: z.string().describe('why nothing is known of it'),
    lost: z.exactOptional(z.literal(true)).describe('asked again it may tell'),
  }),
  z.strictObject({
    arn: z.string(),
    allRegions: z.boolean(),
    reads: z.exactOptional(without).describe('absent: it records no call that only reads'),
    others: z.exactOptional(without).describe('absent: it records no other call'),
    since: z.exactOptional(time).describe('since when it records without a break'),
    until: z.exactOptional(time).describe('since when it does not record any more'),
    fault: z.exactOptional(z.string()).describe('what keeps it from delivering'),
  }),
]);
const trails = z.array(trail).readonly();

const logView = z.strictObject({
  source: z.enum(['cloudtrail-logs', 'athena']),
  query: z
    .exactOptional(z.strictObject({ id: z.string(), scannedBytes: count.describe('0: an earlier result') }))
    .describe('the query of Athena that counted them'),
  onlyRegions: z.exactOptional(names).describe('regions asked for; absent: all'),
  window,
  span: z.exactOptional(window).describe('first to last event of any principal'),
  gaps,
  files: count,
  events: count,
  accounts: names,
  regions: names,
  daysWithout: names,
  holdsReads: z.boolean(),
  holdsOthers: z.boolean(),
  holdsServices: names,
  managementActions: names,
  mappedActions: names,
  trails: z.exactOptional(trails).describe('the trails that wrote the logs'),
  records: byName(count).describe('number of records by principal'),
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
  tracked: z.exactOptional(names).describe('the actions listed, used or not; absent: no list'),
});

const lastAccessedView = z.strictObject({
  source: z.literal('last-accessed'),
  principal: z.string(),
  window: window.describe('the time asked for'),
  reach: window.describe('the time the report tells of'),
  gaps,
  services: z.array(accessedService).readonly(),
});

const unusedAccessView = z.strictObject({
  source: z.literal('unused-access'),
  principal: z.string(),
  window: window.describe('the time asked for'),
  reach: window.describe('the tracking period of the analyzer'),
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
