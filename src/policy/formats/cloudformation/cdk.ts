import { type Inventory, joinInventories } from '../../inventory';
import type { InventoryFiles, InventoryOptions, InventoryReader } from '../../inventory-reader';
import type { Problem } from '../../model';
import { memberOf, parseJson } from '../json/json-tree';
import { type CdkStack, isInside, parseManifest } from './cdk-manifest';
import { sourcesIn } from './cdk-traces';
import { stringAt } from './parameters';
import { readTemplate } from './read-template';
import type { StackOptions } from './scope';
import { limited, parseTemplate, unreadFile } from './template-file';
import type { TemplateText } from './text';

/** The output of the AWS CDK: the manifest of a cloud assembly with its templates. */
export const cdkReader: InventoryReader = {
  name: 'cloud assembly of the AWS CDK',
  // A committed snapshot of a test is read as templates: its accounts and stacks are those of the test.
  recognizes: ({ path, text }) =>
    /(^|\/)manifest\.json$/.test(path) && !/\.snapshot\//.test(path) && /"artifacts"\s*:/.test(text),
  closure: closureOf,
  read: (files, options) => limited(files.entry, () => readAssembly(files, files.entry.path, options)),
};

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function closureOf(files: InventoryFiles): readonly string[] {
  const manifests = [files.entry, ...files.others.values()].filter(({ path }) =>
    /manifest\.json$/.test(path),
  );
  return manifests.flatMap(({ path, text }) => {
    const manifest = parseManifest(text, path);
    if (typeof manifest === 'string') return [];
    const folder = folderOf(path);
    const templates = manifest.stacks.flatMap(({ template, metadataFile }) => {
      return [template, ...(metadataFile === undefined ? [] : [metadataFile])];
    });
    const nested = manifest.stacks.flatMap(({ template }) => nestedBelow(folder, template, files, 0));
    const assemblies = manifest.assemblies.map((name) => `${name}/manifest.json`);
    return [...templates, ...nested, ...assemblies].map((name) => folder + name);
  });
}

/** Nested stacks have nested stacks; CloudFormation itself has no limit. */
const deepest = 5;

function nestedBelow(folder: string, name: string, files: InventoryFiles, depth: number): readonly string[] {
  const file = files.others.get(folder + name);
  if (file === undefined || depth > deepest || !file.text.includes('AWS::CloudFormation::Stack')) return [];
  const text = parseTemplate(file);
  if ('problem' in text) return [];
  const names = nestedIn(text).map(({ template }) => template);
  return [...names, ...names.flatMap((one) => nestedBelow(folder, one, files, depth + 1))];
}

/** The nested stacks of a template whose own templates are in the assembly. */
function nestedIn({ root }: TemplateText): readonly { readonly id: string; readonly template: string }[] {
  const resources = memberOf(root, 'Resources')?.value;
  if (resources?.kind !== 'object') return [];
  return resources.members.flatMap(({ key, value }) => {
    if (stringAt(value, 'Type') !== 'AWS::CloudFormation::Stack') return [];
    const metadata = memberOf(value, 'Metadata')?.value;
    const template = metadata === undefined ? undefined : stringAt(metadata, 'aws:asset:path');
    const isHere = template !== undefined && isInside(template);
    return isHere ? [{ id: key, template }] : [];
  });
}

function readAssembly(files: InventoryFiles, path: string, options: InventoryOptions): Inventory {
  const file = path === files.entry.path ? files.entry : files.others.get(path);
  const failed = (message: string) => unreadFile(problemOf(path, message));
  if (file === undefined) return failed('the file cannot be read');
  const manifest = parseManifest(file.text, path);
  if (typeof manifest === 'string') return failed(`not a manifest of the AWS CDK: ${manifest}`);
  const folder = folderOf(path);
  return joinInventories([
    ...manifest.stacks.map((stack) => readStack(stack, folder, files, options)),
    ...manifest.assemblies.map((name) => readAssembly(files, `${folder}${name}/manifest.json`, options)),
    ...manifest.unread.map((name) => failed(`${name} names no file in the assembly`)),
  ]);
}

function problemOf(path: string, message: string): Problem {
  const remedy = 'run cdk synth again';
  return { severity: 'error', code: 'not-json', path, line: 1, column: 1, message, remedy };
}

function readStack(
  { metadata, metadataFile, template, ...stack }: CdkStack,
  folder: string,
  files: InventoryFiles,
  options: InventoryOptions,
): Inventory {
  const beside = metadataFile === undefined ? undefined : files.others.get(folder + metadataFile);
  const parsed = beside === undefined ? undefined : parseJson(beside.text, beside.path);
  const more = parsed === undefined || 'severity' in parsed ? undefined : parsed.root;
  const sources = new Map([metadata, more].flatMap((one) => (one === undefined ? [] : [...sourcesIn(one)])));
  const all: StackOptions = { ...options, ...stack };
  return readTemplateOf(folder, template, files, { options: all, sources, depth: 0 });
}

interface StackContext {
  readonly options: StackOptions;
  readonly sources: ReturnType<typeof sourcesIn>;
  readonly depth: number;
}

function readTemplateOf(
  folder: string,
  name: string,
  files: InventoryFiles,
  { options, sources, depth }: StackContext,
): Inventory {
  const file = files.others.get(folder + name);
  if (file === undefined) return unreadFile(problemOf(folder + name, 'the template cannot be read'));
  const text = parseTemplate(file);
  if ('problem' in text) return unreadFile(text.problem);
  const { account } = options;
  const around = { sources, ...(account === undefined ? {} : { account }) };
  const own = readTemplate(text, options, around, { fixed: generated });
  if (depth >= deepest) return own;
  const inner = nestedIn(text).map(({ id, template }) => {
    const { stack, ...others } = options;
    const stackPattern = `${stack ?? options.stackPattern ?? `\${AWS::StackName}`}-${id}-*`;
    const nested = { options: { ...others, stackPattern }, sources, depth: depth + 1 };
    return readTemplateOf(folder, template, files, nested);
  });
  return joinInventories([own, ...inner]);
}

/** Why nothing is edited in the output of the AWS CDK. */
export const generated = 'generated by the AWS CDK';
