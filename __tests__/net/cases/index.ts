import type { NetCase } from '../case';
import { change } from './change';
import { doubts } from './doubts';
import { manyTargets } from './many-targets';
import { policies } from './policies';
import { rules } from './rules';
import { sources } from './sources';
import { suggestions } from './suggestions';
import { time } from './time';

export const cases: readonly NetCase[] = [
  ...sources,
  ...policies,
  ...change,
  ...time,
  ...rules,
  ...doubts,
  ...manyTargets,
  ...suggestions,
];
