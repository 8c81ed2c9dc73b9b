import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { expandPattern } from '../../src/policy/action-pattern';
import { ActionSet } from '../../src/policy/action-set';
import { grantsOf } from '../../src/policy/grants';
import type { Statement } from '../../src/policy/model';
import { fewestPatterns } from '../support/fewest-patterns';
import { anyScenario, type Judged, type Missing, type Scenario } from '../support/judged-policies';
import { patternOf } from '../support/knowledge';
import { pocket } from '../support/policies';
import { actionKey, type PolicyText, spelt } from '../support/policy-text';
import { runs } from '../support/runs';
import {
  aboutOf,
  deleteIt,
  grantedAfter,
  type Kept,
  type Ran,
  run,
  textsOf,
  tooLong,
  union,
} from '../support/suggested';

function law(name: string, holds: (ran: Ran, scenario: Scenario) => void): void {
  test(name, () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => holds(run(scenario), scenario)),
      { numRuns: runs(150) },
    );
  });
}

const compactLength = (text: string) =>
  JSON.stringify(JSON.parse(text.replace(/^\uFEFF/, ''))).replace(/[ \t\r\n]/g, '').length;
const isGranted = ({ granted }: Missing) => granted.length > 0;
const idsOf = (actions: readonly string[]) =>
  ActionSet.of(
    pocket,
    actions.map((action) => pocket.idOf(action) ?? -1),
  );

/** The members of a statement as JSON.parse reads them, in order, without its actions. */
function membersOf(document: PolicyText, statement: Statement): unknown {
  const members: [string, unknown][] = Object.entries(JSON.parse(spelt(document, statement)));
  return members.filter(([key]) => key !== actionKey(statement));
}

describe('the suggested text', () => {
  law('is JSON to everybody, and differs from the committed text', ({ edited }) => {
    for (const { file, before } of edited) {
      if (file === undefined) continue;
      expect(() => JSON.parse(file.after.replace(/^\uFEFF/, ''))).not.toThrow();
      expect(file.before).toBe(before.text);
      expect(file.after).not.toBe(before.text);
    }
  });

  law('is there when there is something to do and it can be done, else not', ({ edited }) => {
    for (const { file, fates, added, reasons } of edited) {
      const wanted = added.length > 0 || (fates.some(({ touched }) => touched) && reasons.length === 0);
      if (wanted) expect(file).toBeDefined();
      if (file !== undefined) expect(fates.some(({ touched }) => touched) || added.length > 0).toBe(true);
    }
  });

  law('leaves a statement alone only where it may', ({ edited }) => {
    for (const { before, file, fates, reasons } of edited) {
      expect(reasons.filter((reason) => reason !== deleteIt && reason !== tooLong)).toEqual([]);
      const nothingLeft = fates.length > 0 && fates.every(({ useless }) => useless);
      if (reasons.includes(deleteIt)) expect([nothingLeft, file]).toEqual([true, undefined]);
      if (nothingLeft && file === undefined) expect(reasons).toEqual(before.statements.map(() => deleteIt));
    }
  });
});

describe('a statement that stays', () => {
  law('keeps its place, Sid, effect, resources and condition', ({ edited }) => {
    for (const { before, after, kept } of edited) {
      for (const { old, now } of kept) expect(membersOf(after, now)).toEqual(membersOf(before, old));
      expect(after.version).toBe(before.version);
    }
  });

  law('loses nothing but what may be removed', ({ judged, edited }) => {
    for (const { live, now } of edited.flatMap(({ kept }) => kept)) {
      expect(union(live).minus(judged.removable).minus(aboutOf(now)).names()).toEqual([]);
    }
    expect(judged.stays.minus(grantedAfter(edited)).names()).toEqual([]);
  });

  law('is about nothing that it was not about', ({ edited }) => {
    for (const { old, now } of edited.flatMap(({ kept }) => kept)) {
      expect(aboutOf(now).minus(aboutOf(old)).names()).toEqual([]);
      if (old.effect === 'Deny') expect(textsOf(now)).toEqual(textsOf(old));
    }
  });

  law('loses all that may be removed, unless it is left alone', ({ judged, edited }) => {
    const kept = edited.flatMap((one) => one.kept);
    for (const one of kept) {
      const rest = union(one.live).intersect(judged.removable).intersect(aboutOf(one.now));
      if (!one.unchanged) expect(rest.minus(union(wideOf(one))).names()).toEqual([]);
    }
    const excused = union(kept.flatMap((one) => (one.unchanged ? one.live : wideOf(one))));
    expect(grantedAfter(edited).intersect(judged.removable).minus(excused).names()).toEqual([]);
  });

  law('keeps every pattern that grants nothing removable, in order', ({ judged, edited }) => {
    for (const { old, now, live } of edited.flatMap(({ kept }) => kept)) {
      if (old.effect === 'Deny' || old.actions.kind === 'all-but') continue;
      const untouched = textsOf(old).filter((_, index) => live[index]?.intersect(judged.removable).isEmpty);
      expect(inOrder(untouched, textsOf(now))).toEqual(untouched);
    }
  });

  law('gets at most 20 patterns for one', ({ edited }) => {
    for (const { old, now } of edited.flatMap(({ kept }) => kept)) {
      const most = old.actions.kind === 'only' ? 20 * textsOf(old).length : textsOf(old).length + 20;
      expect(textsOf(now).length).toBeLessThanOrEqual(most);
    }
  });

  law('gets no wildcard that matches an over-granted action', ({ judged, edited }) => {
    for (const { old, now } of edited.flatMap(({ kept }) => kept)) {
      if (old.actions.kind !== 'only') continue;
      const fresh = without(textsOf(now), textsOf(old)).filter((text) => /[*?]/.test(text));
      expect(matchedBy(fresh).intersect(judged.overGranted).names()).toEqual([]);
    }
  });

  law('gets the fewest patterns, none of which could go', ({ judged, edited }) => {
    for (const one of edited.flatMap(({ kept }) => kept)) {
      if (!one.touched || one.unchanged) continue;
      const { fresh, wanted, allowed, others } = remade(one, judged);
      expect(wanted.minus(allowed).minus(judged.overGranted).names()).toEqual([]);
      // What remains of a wildcard over several services may be a pattern that is none of the usual ones.
      const named = wanted.minus(allowed);
      const fewest = fewestPatterns(wanted.minus(named), allowed) + named.size;
      if (textsOf(one.old).some((text) => /^[^:]*[*?]/.test(text)))
        expect(fresh.length).toBeLessThanOrEqual(fewest);
      else expect(fresh).toHaveLength(fewest);
      for (const text of fresh) {
        const rest = fresh.filter((other) => other !== text).concat(others);
        expect([text, wanted.minus(matchedBy(rest)).isEmpty]).toEqual([text, false]);
      }
    }
  });
});

const matchedBy = (texts: readonly string[]) =>
  union(texts.map((text) => expandPattern(patternOf(text), pocket)));

/** What the patterns grant that stay because narrowed they would not be readable. */
const wideOf = ({ live, wide }: Kept) => live.filter((_, index) => wide[index] === true);

/** The patterns that an edit wrote, what they had to match and what they were allowed to, and those beside them. */
function remade(kept: Kept, judged: Judged) {
  const { old, now, live } = kept;
  const removable = judged.removable.minus(union(wideOf(kept)));
  const before = textsOf(old);
  if (old.actions.kind === 'all-but') {
    const kept = union(live).minus(removable);
    const fresh = textsOf(now).slice(before.length);
    return { fresh, wanted: union(live).minus(kept), allowed: kept.complement(), others: [] };
  }
  const hit = live.map((actions) => !actions.intersect(removable).isEmpty);
  const others = before.filter((_, index) => hit[index] === false);
  const fresh = without(textsOf(now), others);
  const stays = union(live.filter((_, index) => hit[index])).minus(removable);
  return {
    fresh,
    wanted: stays.minus(matchedBy(others)),
    allowed: aboutOf(old).minus(removable).minus(judged.overGranted),
    others,
  };
}

/** Those of some texts that a list holds in their order. */
function inOrder(texts: readonly string[], list: readonly string[]): string[] {
  let from = 0;
  return texts.filter((text) => {
    const at = list.indexOf(text, from);
    if (at >= 0) from = at + 1;
    return at >= 0;
  });
}

/** A list without others, each taken out once. */
function without(list: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return list.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

describe('a missing action', () => {
  law('is all that is newly granted', ({ judged, edited, added }) => {
    const fresh = grantedAfter(edited).minus(judged.grants.actions);
    expect(fresh.names()).toEqual(idsOf(added.map(({ action }) => action)).names());
  });

  law('comes with exactly the resources it was observed on, in one statement', ({ edited, added }) => {
    const granted = edited.flatMap(({ after, added: statements }) => {
      return statements.map((one) => JSON.parse(spelt(after, one)));
    });
    for (const { Sid: _, Effect, Action, Resource, ...rest } of granted) {
      expect([Effect, rest]).toEqual(['Allow', {}]);
      const meant = added.filter(({ granted }) => isSame(granted, [Resource].flat()));
      expect(meant.map(({ action }) => action).sort()).toEqual([Action].flat());
    }
    expect(granted.flatMap(({ Action }) => Action)).toHaveLength(added.length);
  });

  law('is reported as added or left to a human, with the reason', ({ judged, suggestion, edited, added }) => {
    const reported = suggestion.files.flatMap((file) => file.added);
    expect([...reported].sort()).toEqual(added.map(({ action }) => action).sort());
    const forPeople = suggestion.needsDecision.map(({ action }) => action);
    expect([...forPeople, ...reported].sort()).toEqual(judged.missing.map(({ action }) => action).sort());
    expect(
      suggestion.needsDecision.filter(({ target, reason }) => target !== 'app' || reason === ''),
    ).toEqual([]);
    expect(added.filter((one) => !isGranted(one))).toEqual([]);
    // What could be granted and is not found no room.
    const left = judged.missing.filter((one) => isGranted(one) && !added.includes(one));
    if (left.length > 0) expect(compactLength(edited[0]?.after.text ?? '')).toBeGreaterThan(5000);
  });
});

describe('the suggestion', () => {
  law('reports as removed what a file no longer grants', ({ edited }) => {
    for (const { before, after, file } of edited) {
      const [was, is] = [before, after].map((document) => grantsOf([document], pocket).actions);
      if (was === undefined || is === undefined) continue;
      expect(file?.removed ?? []).toEqual(was.minus(is).names());
    }
  });

  law('made of its own result changes nothing', ({ judged, edited, added }, scenario) => {
    const files = edited.map(({ after }) => ({ path: after.path, text: after.text }));
    const used = added.map(({ action }) => action);
    const again = run({ ...scenario, missing: judged.missing, files, used });
    expect(again.suggestion.files).toEqual([]);
  });
});

const isSame = (a: readonly string[], b: readonly string[]) => a.join('\n') === b.join('\n');
