import type { Inventory } from '../../inventory';
import type { InventoryOptions, InventoryReader } from '../../inventory-reader';
import type { SourceFile } from '../../model';
import { memberOf, parseJson } from '../json/json-tree';
import { generated } from './cdk';
import { readTemplate } from './read-template';
import { withoutSharedLiterals } from './shared-literals';
import { limited, parseTemplate, unreadFile } from './template-file';

/** CloudFormation and SAM templates, in YAML and JSON. */
export const cloudformationReader: InventoryReader = {
  name: 'CloudFormation template',
  recognizes: isTemplate,
  closure: () => [],
  read: ({ entry }, options) => limited(entry, () => readTemplateFile(entry, options)),
};

/** Whether a text is a CloudFormation template: it has an object `Resources` at its top level. */
export function isTemplate({ path, text }: SourceFile): boolean {
  if (!/\.(ya?ml|json|template|txt|cfn)$|(^|\/)[^./]+$/i.test(path)) return false;
  if (/^\uFEFF?\s*\{/.test(text)) return isJsonTemplate(text, path);
  // A list of resources is that of another tool.
  return /(^|\n)(["']?)Resources\2[ \t]*:(?!\s*(#.*\s*)?-[ \t])/.test(text);
}

function isJsonTemplate(text: string, path: string): boolean {
  if (!/"Resources"\s*:/.test(text)) return false;
  const json = parseJson(text, path);
  // What does not parse is named with its error, if it is a template.
  if ('severity' in json) return /"Type"\s*:\s*"AWS::/.test(text);
  return memberOf(json.root, 'Resources')?.value.kind === 'object';
}

/** Reads one template; a text that cannot be read is unknown as a whole. */
function readTemplateFile(file: SourceFile, options: InventoryOptions): Inventory {
  const text = parseTemplate(file);
  if ('problem' in text) return unreadFile(text.problem);
  const fixed = file.text.includes('"aws:cdk:path"') ? { fixed: generated } : {};
  return withoutSharedLiterals(text, (used) => readTemplate(text, options, {}, { used, ...fixed }));
}
