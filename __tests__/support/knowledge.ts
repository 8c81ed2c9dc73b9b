import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import counterparts from '../../data/counterparts.json' with { type: 'json' };
import rulesFile from '../../data/coverage-rules.json' with { type: 'json' };
import dependents from '../../data/dependent-actions.json' with { type: 'json' };
import escalation from '../../data/escalation-paths.json' with { type: 'json' };
import eventRows from '../../data/event-actions.json' with { type: 'json' };
import permissionOnly from '../../data/permission-only.json' with { type: 'json' };
import serviceDependents from '../../data/service-dependents.json' with { type: 'json' };
import { type ActionPattern, parseActionPattern } from '../../src/policy/action-pattern';
import { ActionSet } from '../../src/policy/action-set';
import { Catalogue, parseCatalogue, type ServiceRow } from '../../src/policy/catalogue';
import { dependentActions } from '../../src/reference/dependent-actions';
import { EventActions } from '../../src/reference/event-actions';
import type { Knowledge } from '../../src/reference/knowledge';
import { parseOperationActions } from '../../src/reference/operation-actions';
import { coverageRules } from '../../src/reference/recorded-actions';

/** The tables the product judges with, read once a test file. */
export const catalogueFile = parseCatalogue(
  readFileSync(new URL('../../data/catalogue.txt', import.meta.url), 'latin1'),
);
export const catalogue = new Catalogue(catalogueFile);
export const eventTable = {
  ...eventRows,
  mayNeed: parseOperationActions(
    readFileSync(new URL('../../data/operation-actions.txt', import.meta.url), 'latin1'),
  ),
};
export const knowledge: Knowledge = {
  catalogue,
  events: new EventActions(eventTable, catalogue),
  coverageRules: coverageRules(rulesFile, permissionOnly, catalogue),
  escalation,
  dependentActions: dependentActions(dependents, serviceDependents),
  counterparts,
};

/** A row of a catalogue, of actions with their levels in front: `RGetObject`. */
export function serviceRow(actions: readonly string[]): ServiceRow {
  return [actions.map((one) => one.charAt(0)).join(''), actions.map((one) => ` ${one.slice(1)}`).join('')];
}

/** What `*` and `?` mean, written down as a definition and not for speed. */
export function matchesNaively(pattern: string, text: string): boolean {
  if (pattern === '') return text === '';
  const [first, rest] = [pattern.charAt(0), pattern.slice(1)];
  if (first === '*')
    return matchesNaively(rest, text) || (text !== '' && matchesNaively(pattern, text.slice(1)));
  return text !== '' && (first === '?' || first === text.charAt(0)) && matchesNaively(rest, text.slice(1));
}

/** A pattern that is known to be one. */
export function patternOf(text: string): ActionPattern {
  const pattern = parseActionPattern(text);
  if (typeof pattern === 'string') throw new Error(`${text}: ${pattern}`);
  return pattern;
}

export const anyId = fc.nat({ max: catalogue.size - 1 });
export const anyService = fc.constantFrom(...catalogue.services);

const wholeService = anyService.map(({ first, count }) => Array.from({ length: count }, (_, i) => first + i));
const samePrefix = fc.tuple(anyId, fc.integer({ min: 1, max: 12 })).map(([id, length]) => {
  const service = catalogue.serviceOf(id);
  const prefix = service
    .nameAt(id - service.first)
    .slice(0, length)
    .toLowerCase();
  return Array.from({ length: service.count }, (_, index) => index).flatMap((index) =>
    service.nameAt(index).toLowerCase().startsWith(prefix) ? [service.first + index] : [],
  );
});

/** Sets of actions as they are granted: single ones, whole services, everything with a prefix, or all but these. */
export const anySet = fc
  .tuple(
    fc.array(fc.oneof(fc.array(anyId, { maxLength: 20 }), wholeService, samePrefix), { maxLength: 6 }),
    fc.array(anyId, { maxLength: 3 }),
    fc.oneof({ arbitrary: fc.constant(false), weight: 9 }, { arbitrary: fc.constant(true), weight: 1 }),
  )
  .map(([parts, holes, inverted]) => {
    const set = ActionSet.of(catalogue, parts.flat()).minus(ActionSet.of(catalogue, holes));
    return readable(inverted ? set.complement() : set);
  });

/** A counterexample shows the first names of its sets, not the catalogue behind them. */
function readable(set: ActionSet): ActionSet {
  const text = () => `${set.size} actions: ${set.names().slice(0, 12).join(' ')}`;
  return Object.defineProperty(set, fc.toStringMethod, { value: text });
}

const edit = fc.record({
  at: fc.nat({ max: 40 }),
  length: fc.nat({ max: 12 }),
  by: fc.constantFrom('*', '?', '**', '?*', '*?', '', 'e', 'Get'),
});

/** Texts of patterns near real actions: stretches of a name turned into wildcards, in any case. */
export const anyPattern = fc.oneof(
  { arbitrary: fc.constantFrom('*', '**', '*:*', 'nothing:Here', 's3:getobject'), weight: 1 },
  {
    arbitrary: fc.mixedCase(
      fc
        .tuple(anyId, fc.array(edit, { maxLength: 3 }))
        .map(([id, edits]) =>
          edits.reduce(
            (text, { at, length, by }) => text.slice(0, at) + by + text.slice(at + length),
            catalogue.nameOf(id),
          ),
        )
        .filter((text) => typeof parseActionPattern(text) !== 'string'),
    ),
    weight: 9,
  },
);
