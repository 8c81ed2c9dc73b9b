import { z } from 'zod';
import { sourceNames } from '../../drift/evidence';
import { isoTime, parseTime } from '../../drift/time';

const time = z
  .string()
  .refine((text) => parseTime(text) !== undefined, 'not an ISO 8601 time in UTC')
  .describe('ISO 8601, UTC');
const window = z.strictObject({ start: time, end: time });
const count = z.int().min(0);
const names = z.array(z.string());
const tally = z.strictObject({ count: count.optional(), first: time.optional(), last: time.optional() });
const policyText = z.strictObject({ path: z.string(), text: z.string() });

const use = z.strictObject({
  allowed: tally.optional(),
  denied: tally.optional(),
  attempted: tally.optional().describe('calls of which the source cannot say how they ended'),
  resources: names,
  allResources: z.boolean().describe('whether resources holds every resource of every call'),
  sources: z.array(z.enum(sourceNames)),
});

const unknownEvent = z.strictObject({
  eventSource: z.string(),
  eventName: z.string(),
  service: z.string().optional(),
  candidates: names.optional().describe('actions it may have needed; which of them is not known'),
  count,
});

const principal = z.strictObject({
  uses: z.record(z.string(), use).describe('by action'),
  mayNeed: z.record(z.string(), z.strictObject({ event: z.string(), last: time })).describe('by action'),
  unknownEvents: z.array(unknownEvent),
  facts: z
    .strictObject({
      created: time.optional(),
      otherPolicies: z.union([z.literal('unreadable'), z.array(policyText)]).optional(),
      deployedPolicies: z.array(policyText).optional(),
    })
    .optional()
    .describe('what AWS said of the role itself'),
});

const logView = z.strictObject({
  source: z.literal('cloudtrail-logs'),
  window,
  span: window.optional().describe('first to last event of any principal'),
  gaps: z.array(z.strictObject({ place: z.string(), message: z.string() })),
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
  records: z.record(z.string(), count).describe('number of records by principal'),
});

/** The evidence file, version 1: all principals of a run and what each source could have shown. */
export const evidenceSchema = z.strictObject({
  schemaVersion: z.literal(1),
  hash: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .describe('SHA-256 of the JSON of everything else, in this order, without white space'),
  catalogue: z.string().describe('date of the action catalogue it was gathered with'),
  views: z.array(logView),
  principals: z.record(z.string(), principal).describe('by ARN'),
});

export type EvidenceDocument = z.infer<typeof evidenceSchema>;
export type PrincipalDocument = z.infer<typeof principal>;
export type ViewDocument = z.infer<typeof logView>;
export type TallyDocument = z.infer<typeof tally>;

/** A time of the document; the schema has already made sure that it is one. */
export function readTime(text: string): number {
  const instant = parseTime(text);
  if (instant === undefined) throw new TypeError('not a time');
  return instant;
}

/** A moment as the document has it. */
export const writeTime = isoTime;
