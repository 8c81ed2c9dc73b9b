import type { NetCase } from '../case';
import { change } from './change';
import { doubts } from './doubts';
import { gate } from './gate';
import { imports } from './imports';
import { manyTargets } from './many-targets';
import { policies } from './policies';
import { protections } from './protections';
import { restores } from './restores';
import { roles } from './roles';
import { rules } from './rules';
import { sources } from './sources';
import { suggestions } from './suggestions';
import { templateEdits } from './template-edits';
import { templates } from './templates';
import { terraform } from './terraform';
import { time } from './time';

export const cases: readonly NetCase[] = [
  ...sources,
  ...policies,
  ...change,
  ...gate,
  ...roles,
  ...imports,
  ...time,
  ...rules,
  ...doubts,
  ...manyTargets,
  ...protections,
  ...suggestions,
  ...restores,
  ...templates,
  ...templateEdits,
  ...terraform,
];
