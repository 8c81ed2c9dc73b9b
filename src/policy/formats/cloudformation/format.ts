import type { Inventory } from '../../inventory';
import type { InventoryOptions, InventoryReader } from '../../inventory-reader';
import type { SourceFile } from '../../model';
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

/** Whether a text is a CloudFormation template: it has Resources at its top level. */
export function isTemplate({ path, text }: SourceFile): boolean {
  if (!/\.(ya?ml|json|template|txt|cfn)$|(^|\/)[^./]+$/i.test(path)) return false;
  return (
    /(^|\n)(["']?)Resources\2[ \t]*:/.test(text) || /^\uFEFF?\s*\{[\s\S]*"Resources"\s*:\s*\{/.test(text)
  );
}

/** Reads one template; a text that cannot be read is unknown as a whole. */
function readTemplateFile(file: SourceFile, options: InventoryOptions): Inventory {
  const text = parseTemplate(file);
  if ('problem' in text) return unreadFile(text.problem);
  const fixed = file.text.includes('"aws:cdk:path"') ? { fixed: generated } : {};
  return withoutSharedLiterals(text, (used) => readTemplate(text, options, {}, { used, ...fixed }));
}
