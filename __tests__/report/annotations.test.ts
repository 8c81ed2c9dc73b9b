import { describe, expect, test } from '@jest/globals';
import { type AccessLevel, accessLevels } from '../../src/policy/catalogue';
import { type Annotation, annotationsOf } from '../../src/report/annotations';
import type { JudgedTarget } from '../../src/report/judged';
import { textsOf } from '../support/judged-drift';
import { judgedTarget, type TargetShape } from '../support/judged-runs';

const names = textsOf(['s3:A', 's3:B', 's3:C', 's3:D', 's3:E', 's3:F', 's3:G']);

function annotations(...targets: readonly JudgedTarget[]): Annotation[] {
  return annotationsOf({ verdict: 'fail', targets });
}

describe('the level of a remark', () => {
  const cases: readonly (readonly [string, TargetShape, string])[] = [
    ['a target that fails the step', { verdict: 'fail' }, 'error'],
    ['one that fails and only warns', { verdict: 'fail', failsStep: false }, 'warning'],
    ['thin evidence that fails the step', { verdict: 'inconclusive', gaps: 1 }, 'error'],
    ['thin evidence that does not', { verdict: 'inconclusive', gaps: 1, failsStep: false }, 'warning'],
    ['drift within the limits', { verdict: 'pass', failsStep: false }, 'notice'],
  ];
  test.each(cases)('is that of %s', (_, shape, level) => {
    const made = annotations(judgedTarget({ missing: 1, overGranted: 2, ...shape }, names));
    expect(new Set(made.map((one) => one.level))).toEqual(new Set([level]));
  });
});

/** A target whose one over-granted pattern has actions of a level, in a file of its own. */
function granting(accessLevel: AccessLevel, file: string, more: TargetShape = {}): JudgedTarget {
  const target = judgedTarget({ overGranted: 1, ...more }, names);
  const findings = target.drift.findings.map((finding) => {
    const { location } = finding;
    return {
      ...finding,
      accessLevel,
      ...(location === undefined ? {} : { location: { ...location, file } }),
    };
  });
  const patterns = target.drift.patterns.map((pattern) => ({ ...pattern, file }));
  return { ...target, policyFiles: [file], drift: { ...target.drift, findings, patterns } };
}

describe('remarks', () => {
  test('stand at the line of the pattern that grants too much, and of what is missing at the first line', () => {
    const made = annotations(granting('Write', 'iam/ci.json', { missing: 1 }));
    expect(made.map(({ title, location }) => [title, location])).toEqual([
      ['Missing action', { file: 'iam/ci.json', line: 1 }],
      ['Over-granted: Write', { file: 'iam/ci.json', line: 5 }],
    ]);
  });

  test('come worst first, whichever target they are about: what is missing, then by risk', () => {
    const targets = accessLevels
      .toReversed()
      .map((level) => granting(level, `${level}.json`, { missing: 1 }));
    const made = annotations(...targets);
    const missing = made.slice(0, accessLevels.length).map(({ title, location }) => [title, location?.file]);
    expect(missing).toEqual(accessLevels.map((level) => ['Missing action', `${level}.json`]));
    const rest = made.slice(accessLevels.length).map(({ title }) => title);
    expect(rest).toEqual(accessLevels.map((level) => `Over-granted: ${level}`));
  });

  test('on a file that several targets share are made once', () => {
    const target = granting('Write', 'iam/ci.json', { missing: 1 });
    expect(annotations(target, { ...target, name: 'other' })).toHaveLength(2);
  });

  test('say why a target is inconclusive, before anything else', () => {
    const doubtful = judgedTarget({ verdict: 'inconclusive', gaps: 2 }, textsOf(['text']));
    const [first] = annotations(granting('List', 'a.json'), doubtful);
    expect(first).toEqual({ level: 'error', title: 'Inconclusive', message: 'text: text: text' });
  });

  test('are none where there is no drift', () => {
    expect(annotations(judgedTarget({ verdict: 'pass', undetermined: 3, accepted: 2 }, names))).toEqual([]);
  });
});
