import type { SharedSource } from '../source';

/** CloudTrail log files, in folders and in buckets of S3. */
export const cloudtrailLogs: SharedSource = {
  scope: 'shared',
  name: 'cloudtrail-logs',
  asksAws: false,
  wants: ({ logs, file }) =>
    logs && {
      probe: async (access) => (await import('./probe')).probeBuckets(logs.buckets, access),
      prepare: async (run) =>
        (await import('./gather')).prepareLogs({ logs, optional: file !== undefined }, run),
    },
};
