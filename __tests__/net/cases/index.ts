import type { NetCase } from '../case';
import { change } from './change';
import { doubts } from './doubts';
import { policies } from './policies';
import { rules } from './rules';
import { several } from './several';
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
  ...several,
  ...suggestions,
];
