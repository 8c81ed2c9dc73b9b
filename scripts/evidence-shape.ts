import { z } from 'zod';
import { evidenceSchema } from '../src/sources/evidence-file/schema';

const forPeople = ['$schema', 'description', 'readOnly', 'propertyNames', 'maximum', 'pattern'];

/**
 * The text of data/evidence-shape.json: the schema of evidence files without what only people read. Runs read and write
 * evidence by it, because loading zod takes longer than the rest of a check.
 */
export function evidenceShape(): string {
  const schema = z.toJSONSchema(evidenceSchema, { io: 'input' });
  return `${JSON.stringify(schema, (key, value) => (forPeople.includes(key) ? undefined : value))}\n`;
}
