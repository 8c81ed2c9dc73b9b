// Writes the JSON Schemas of the config file, the baseline file and the evidence file from the schemas the code reads them with.
// schema/report.schema.json and roles.schema.json are written by hand: nothing of ours reads what they describe. data/evidence-shape.json is the evidence
// schema again, as runs use it.

import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { schemaAddress } from '../src/base/version';
import { baselineSchema } from '../src/config/baseline-file';
import { configSchema } from '../src/config/config-schema';
import { evidenceSchema } from '../src/sources/evidence-file/schema';
import { evidenceShape } from './evidence-shape';

const schemas = [
  ['baseline', 'IAM Policy Drift: baseline file, version 2', baselineSchema],
  ['config', 'IAM Policy Drift: .github/iam-drift.yml', configSchema],
  ['evidence', 'IAM Policy Drift: evidence file, version 2', evidenceSchema],
] as const;

for (const [name, title, schema] of schemas) {
  const { $schema, ...body } = z.toJSONSchema(schema, { io: 'input' });
  const text = JSON.stringify({ $schema, $id: schemaAddress(name), title, ...body }, null, 2);
  writeFileSync(new URL(`../schema/${name}.schema.json`, import.meta.url), `${text}\n`);
}

writeFileSync(new URL('../data/evidence-shape.json', import.meta.url), evidenceShape());
