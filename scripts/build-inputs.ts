// Writes the inputs of action.yml and docs/configuration.md from src/config/inputs.ts.

import { readFileSync, writeFileSync } from 'node:fs';
import { configurationPage, withInputs } from './input-texts';

const action = new URL('../action.yml', import.meta.url);
writeFileSync(action, withInputs(readFileSync(action, 'utf8')));
writeFileSync(new URL('../docs/configuration.md', import.meta.url), configurationPage());
