import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

/** What these tests read of a result. */
export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number };
    };
  }[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What these tests read of a run. */
export interface SarifRun {
  readonly tool: { readonly driver: Readonly<Record<string, unknown>> & { readonly rules: readonly Rule[] } };
  readonly automationDetails: { readonly id: string };
  readonly results: readonly SarifResult[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

interface Rule {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

// The schema says draft-04, but uses nothing that draft-07 reads in another way. One of its patterns is no regular
// expression of the unicode kind.
const file = new URL('../fixtures/sarif/sarif-2.1.0-rtm.5.json', import.meta.url);
const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

/** What the schema of SARIF 2.1.0 has against a text: paths and messages. */
export function sarifErrors(text: string): string[] {
  validate(JSON.parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The only run of a log that the schema allows; throws for any other text. */
export function sarifRun(text: string): SarifRun {
  const errors = sarifErrors(text);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return JSON.parse(text).runs[0];
}
