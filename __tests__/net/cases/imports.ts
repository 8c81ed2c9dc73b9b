import type { NetCase } from '../case';
import { logs } from '../evidence';

const api = 'app/payments-api';
const run = { 'ec2:RunInstances': '2026-08-25..2026-11-20 x12' };
const old = { facts: { [api]: { created: '2024-03-01T00:00:00Z' } } };
const seen = { coverages: [logs()], uses: { [api]: run }, ...old };
/** Two by name, one of them in use, and a wildcard with actions that no log shows. */
const exported = { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances', 'sqs:*'] };
const nothing = { day: '2025-01-01', files: {} };

/** Policies that are older than their files. */
export const imports: readonly NetCase[] = [
  {
    scenario: 'a policy exported into git by a pull request is judged, and loses nothing in use',
    policies: exported,
    base: {},
    isImport: true,
    evidence: seen,
  },
  {
    scenario: 'without the whole history an import is protected, wildcards too',
    policies: { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances', 'sqs:Receive*'] },
    base: {},
    history: 'the clone is shallow',
    evidence: seen,
  },
  {
    scenario: 'new files with the content of others are no import, and their wildcard counts',
    policies: exported,
    base: {},
    isImport: false,
    evidence: seen,
  },
  {
    scenario: 'an import of a role whose first call is recent is too new to judge',
    policies: { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances'] },
    base: {},
    isImport: true,
    evidence: { coverages: [logs()], uses: { [api]: { 'ec2:RunInstances': '2026-10-20..2026-11-20 x12' } } },
  },
  {
    scenario: 'an import of a role without a known creation is as old as its first call',
    policies: { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances'] },
    base: {},
    isImport: true,
    inputs: { 'new-grant-grace': '60d' },
    evidence: { coverages: [logs()], uses: { [api]: run } },
  },
  {
    scenario: 'an import of last week is judged today on a schedule',
    policies: exported,
    history: [{ day: '2026-11-15', files: exported }, nothing],
    isImport: true,
    evidence: seen,
  },
  {
    scenario: 'what came last week and is no import is too new on a schedule',
    policies: exported,
    history: [{ day: '2026-11-15', files: exported }, nothing],
    isImport: false,
    evidence: seen,
  },
  {
    scenario: 'what was added by name after an import is too new',
    policies: { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances', 'sqs:PurgeQueue'] },
    history: [
      {
        day: '2026-11-15',
        files: { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances', 'sqs:PurgeQueue'] },
      },
      { day: '2026-11-01', files: { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances'] } },
      nothing,
    ],
    isImport: true,
    evidence: seen,
  },
  {
    scenario: 'a change after an import adds by name, and old drift of the import does not fail it',
    policies: { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances', 'sqs:PurgeQueue'] },
    base: { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances'] },
    history: [
      { day: '2026-11-15', files: { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances'] } },
      nothing,
    ],
    isImport: true,
    evidence: seen,
  },
];
