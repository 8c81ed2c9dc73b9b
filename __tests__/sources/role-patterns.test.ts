import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { day } from '../../src/base/time';
import type { PrefixAnswer } from '../../src/evidence/evidence';
import { parseRolePattern } from '../../src/policy/arn';
import { KeptFiles } from '../../src/run/gatherer';
import { findRoles } from '../../src/run/roles';
import { printEvidence } from '../../src/sources/evidence-file/write';
import { targetOf } from '../support/aws-views';
import { newFolder } from '../support/bundle';
import { realClock } from '../support/clock';
import { writeText } from '../support/records';

const account = '111122223333';
const arn = (role: string) => `arn:aws:iam::${account}:role/${role}`;
const web: PrefixAnswer = { roles: [arn('web-1'), arn('app/web-2')] };

/** What a target with a pattern finds in an evidence file that answers under some keys. */
async function found(pattern: string, prefixes: Readonly<Record<string, PrefixAnswer>>) {
  const folder = newFolder();
  const kept = { coverage: [], principals: new Map(), matchedRoles: new Map(Object.entries(prefixes)) };
  writeText(folder, 'evidence.json', printEvidence({ evidence: kept }, '2026-09-26'));
  const parsed = parseRolePattern(arn(pattern));
  if (typeof parsed === 'string') throw new Error(parsed);
  const file = { path: join(folder, 'evidence.json'), maxAge: 14 * day };
  const target = targetOf({
    principals: [],
    target: {
      rolePatterns: [parsed],
      evidence: { lastAccessed: 'no', trails: [], reference: { kind: 'off' }, file },
    },
  });
  const surroundings = { env: {}, clock: realClock, signal: AbortSignal.abort(), report: () => undefined };
  const folders = { root: folder, folder };
  const [result] = await findRoles([target], { kept: new KeptFiles(folders), surroundings });
  return {
    roles: result?.principals.map((one) => one.arn),
    problem: result?.problem,
    unlisted: result?.unlisted,
  };
}

const fails = { roles: [], error: 'iam:ListRoles: access denied' };

describe('an evidence file answers which roles match', () => {
  test.each<[string, string, Readonly<Record<string, PrefixAnswer>>, readonly string[]]>([
    ['under its own key', 'app/web-*', { [`${account} /app/web-`]: web }, [arn('app/web-2')]],
    [
      'written with the account by an earlier version',
      'app/web-*',
      { [`${account} web-`]: web },
      ['app/web-2'].map(arn),
    ],
    ['written without it', 'app/web-*', { 'web-': web }, [arn('app/web-2')]],
    [
      'its own key first',
      'web-*',
      { 'web-': web, [`${account} web-`]: { roles: [arn('web-9')] } },
      [arn('web-9')],
    ],
  ])('%s', async (_, pattern, prefixes, roles) => {
    expect(await found(pattern, prefixes)).toEqual({ roles, problem: undefined, unlisted: undefined });
  });

  test('also why they could not be listed', async () => {
    expect(await found('web-*', { 'web-': fails })).toMatchObject({ unlisted: fails.error });
  });

  test.each<[string, Readonly<Record<string, PrefixAnswer>>]>([
    ['nothing', {}],
    ['another pattern', { [`${account} api-`]: web }],
    ['roles of another account', { 'web-': { roles: ['arn:aws:iam::444455556666:role/web-1'] } }],
    ['no roles, of an unknown account', { 'web-': { roles: [] } }],
  ])('but not where it holds %s', async (_, prefixes) => {
    expect(await found('web-*', prefixes)).toMatchObject({
      roles: [],
      unlisted: expect.stringContaining(`does not list which roles match ${arn('web-*')}`),
    });
  });

  test('and roles that differ by more than a suffix are a problem', async () => {
    const both = { roles: [arn('web-import'), arn('web-export')] };
    expect(await found('web-*', { [`${account} web-`]: both })).toMatchObject({
      problem: expect.stringMatching(
        /^principal-arn \S+web-\* matches roles that differ by more than a random suffix: web-export, web-import;/,
      ),
    });
  });
});
