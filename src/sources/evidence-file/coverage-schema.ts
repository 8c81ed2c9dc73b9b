import { z } from 'zod';

import { byName, count, gaps, names, time, window } from './schema-values';

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
    stoppedAt: z.exactOptional(time).describe('when it stopped recording'),
    deliveryError: z.exactOptional(z.string()).describe('why it cannot deliver its logs, as AWS reports it'),
  }),
]);
const trails = z.array(trail).readonly();

const logCoverage = z.strictObject({
  source: z.enum(['cloudtrail-logs', 'athena']),
  query: z
    .exactOptional(z.strictObject({ id: z.string(), scannedBytes: count.describe('0: an earlier result') }))
    .describe('the query of Athena that counted them'),
  requestedRegions: z.exactOptional(names).describe('requested Regions; absent: all'),
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

const generationCoverage = z.strictObject({
  source: z.literal('policy-generation'),
  principal: z.string(),
  window: window.describe('the requested period'),
  covered: z.array(window).readonly().describe('periods that completed jobs covered'),
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

const lastAccessedCoverage = z.strictObject({
  source: z.literal('last-accessed'),
  principal: z.string(),
  window: window.describe('the requested period'),
  trackingPeriod: window.describe('the period that the report covers'),
  gaps,
  services: z.array(accessedService).readonly(),
});

const unusedAccessCoverage = z.strictObject({
  source: z.literal('unused-access'),
  principal: z.string(),
  window: window.describe('the requested period'),
  trackingPeriod: window.describe('the tracking period of the analyzer'),
  gaps,
  analyzer: z.string().describe('ARN; empty when none was found'),
  actions: names.describe('actions that findings name'),
  unusedRole: z.exactOptional(z.strictObject({ last: z.exactOptional(time) })),
});

/** What one source could have shown. */
export const coverage = z.discriminatedUnion('source', [
  logCoverage,
  generationCoverage,
  lastAccessedCoverage,
  unusedAccessCoverage,
]);
