import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ActionSet } from '../../src/policy/action-set';
import { Catalogue, type ServiceRow } from '../../src/policy/catalogue';
import { anyId, anySet, catalogue, serviceRow } from '../support/knowledge';
import { runs } from '../support/runs';

/** A catalogue of some services with so many actions each: sizes around the 32 bits of a word. */
function catalogueOf(counts: readonly number[]): Catalogue {
  const services = counts.map((count, service): [string, ServiceRow] => [
    `s${service}`,
    serviceRow(Array.from({ length: count }, (_, index) => `RA${index}`).sort()),
  ]);
  return new Catalogue({ version: 'test', services: new Map(services) });
}

const anyCatalogue = fc
  .array(fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constantFrom(31, 32, 33, 64)), { maxLength: 4 })
  .map(catalogueOf);

/** A small catalogue and two lists of ids in it. */
const twoLists = anyCatalogue.chain((small) => {
  const ids = small.size === 0 ? fc.constant<number[]>([]) : fc.array(fc.nat({ max: small.size - 1 }));
  return fc.tuple(fc.constant(small), ids, ids);
});

const ascending = (ids: Iterable<number>) => [...new Set(ids)].sort((a, b) => a - b);
const everyId = (small: Catalogue) => Array.from({ length: small.size }, (_, id) => id);

describe('an action set does what a set of numbers does', () => {
  test('union, intersection, difference, complement and filter', () => {
    fc.assert(
      fc.property(twoLists, ([small, left, right]) => {
        const [a, b] = [ActionSet.of(small, left), ActionSet.of(small, right)];
        expect([...a.union(b)]).toEqual(ascending([...left, ...right]));
        expect([...ActionSet.union(small, [a, b, a])]).toEqual(ascending([...left, ...right]));
        expect([...a.intersect(b)]).toEqual(ascending(left.filter((id) => right.includes(id))));
        expect([...a.minus(b)]).toEqual(ascending(left.filter((id) => !right.includes(id))));
        expect([...a.complement()]).toEqual(everyId(small).filter((id) => !left.includes(id)));
        expect([...a.filter((id) => id % 2 === 0)]).toEqual(ascending(left.filter((id) => id % 2 === 0)));
      }),
    );
  });

  test('size, emptiness, membership, order, names and equality', () => {
    fc.assert(
      fc.property(twoLists, ([small, left, right]) => {
        const [a, b] = [ActionSet.of(small, left), ActionSet.of(small, right)];
        const members = ascending(left);
        expect([...a]).toEqual(members);
        expect(a.size).toBe(members.length);
        expect(a.isEmpty).toBe(members.length === 0);
        expect(everyId(small).filter((id) => a.has(id))).toEqual(members);
        expect(a.names()).toEqual(members.map((id) => small.nameOf(id)));
        expect(a.equals(b)).toBe(JSON.stringify(members) === JSON.stringify(ascending(right)));
        expect(a.equals(ActionSet.of(small, members))).toBe(true);
      }),
    );
  });

  test('by service: every member once, in order, with its own service, and no service without members', () => {
    fc.assert(
      fc.property(twoLists, ([small, ids]) => {
        const groups = [...ActionSet.of(small, ids).byService()];
        expect(groups.flatMap((group) => group.ids)).toEqual(ascending(ids));
        for (const { service, ids: own } of groups) {
          expect(own.length).toBeGreaterThan(0);
          expect(own.filter((id) => small.serviceOf(id) !== service)).toEqual([]);
        }
        expect(new Set(groups.map(({ service }) => service)).size).toBe(groups.length);
      }),
    );
  });
});

describe('the sets of the whole catalogue are a Boolean algebra', () => {
  const [empty, all] = [ActionSet.empty(catalogue), ActionSet.all(catalogue)];
  const same = (a: ActionSet, b: ActionSet) => expect(a.equals(b)).toBe(true);

  test('nothing and everything are where they should be', () => {
    expect([empty.size, empty.isEmpty, all.size, all.isEmpty]).toEqual([0, true, catalogue.size, false]);
    same(empty.complement(), all);
    same(all.complement(), empty);
  });

  test('two sets: commutative, absorbing, De Morgan, and sizes add up', () => {
    fc.assert(
      fc.property(anySet, anySet, (a, b) => {
        same(a.union(b), b.union(a));
        same(a.intersect(b), b.intersect(a));
        same(a.union(a.intersect(b)), a);
        same(a.intersect(a.union(b)), a);
        same(a.union(b).complement(), a.complement().intersect(b.complement()));
        same(a.minus(b), a.intersect(b.complement()));
        same(a.complement().complement(), a);
        same(a.union(a.complement()), all);
        same(a.intersect(a.complement()), empty);
        expect(a.union(b).size + a.intersect(b).size).toBe(a.size + b.size);
        expect(a.size + a.complement().size).toBe(catalogue.size);
      }),
    );
  });

  test('three sets: associative and distributive', () => {
    fc.assert(
      fc.property(anySet, anySet, anySet, (a, b, c) => {
        same(a.union(b).union(c), a.union(b.union(c)));
        same(a.intersect(b).intersect(c), a.intersect(b.intersect(c)));
        same(a.intersect(b.union(c)), a.intersect(b).union(a.intersect(c)));
        same(a.union(b.intersect(c)), a.union(b).intersect(a.union(c)));
      }),
    );
  });

  test('operations leave their operands alone', () => {
    fc.assert(
      fc.property(anySet, anySet, (a, b) => {
        const before = [...a];
        a.union(b).minus(a.intersect(b)).complement();
        expect([...a]).toEqual(before);
      }),
      { numRuns: runs(30) },
    );
  });
});

test('an id outside the catalogue is refused', () => {
  fc.assert(
    fc.property(anyId, (id) => {
      expect(() => ActionSet.of(catalogue, [-1 - id])).toThrow(RangeError);
      expect(() => ActionSet.of(catalogue, [catalogue.size + id])).toThrow(RangeError);
    }),
  );
});

test('every action is found by its name in any case, and leads back to its id', () => {
  fc.assert(
    fc.property(anyId, (id) => {
      const name = catalogue.nameOf(id);
      expect([name, name.toLowerCase(), name.toUpperCase()].map((text) => catalogue.idOf(text))).toEqual([
        id,
        id,
        id,
      ]);
    }),
  );
});
