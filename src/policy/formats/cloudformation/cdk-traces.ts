import { spend } from '../../../base/work';
import type { Location } from '../../model';
import { type JsonNode, memberOf } from '../json/json-tree';

/** The files and lines of a stack trace. */
interface Frame extends Location {}

/**
 * The lines of source code that created the resources of a stack, by logical ID: where the metadata has creation traces
 * (`CDK_DEBUG`), the first frame of a resource's trace that is not in a package.
 */
export function sourcesIn(metadata: JsonNode): ReadonlyMap<string, Location> {
  const found = new Map<string, Location>();
  if (metadata.kind !== 'object') return found;
  for (const { value } of metadata.members) {
    const entries = value.kind === 'array' ? value.items : [];
    const id = entries.map(logicalIdOf).find((one) => one !== undefined);
    const frames = entries.flatMap(traceOf).flatMap((text) => frameOf(text) ?? []);
    const root = rootOf(frames);
    const own = frames.find(({ file }) => !isForeign(file));
    if (id === undefined || own === undefined) continue;
    const file = root !== undefined && own.file.startsWith(root) ? own.file.slice(root.length) : own.file;
    found.set(id, { file, line: own.line });
  }
  return found;
}

function logicalIdOf(entry: JsonNode): string | undefined {
  const data = memberOf(entry, 'data')?.value;
  const type = memberOf(entry, 'type')?.value;
  const isId = type?.kind === 'string' && type.value === 'aws:cdk:logicalId';
  return isId && data?.kind === 'string' ? data.value : undefined;
}

/** The frames of an entry: its data (`aws:cdk:creationStack`), or beside its data (`trace`). */
function traceOf(entry: JsonNode): readonly string[] {
  const type = memberOf(entry, 'type')?.value;
  const isStack = type?.kind === 'string' && type.value === 'aws:cdk:creationStack';
  const frames = isStack ? memberOf(entry, 'data')?.value : memberOf(entry, 'trace')?.value;
  if (frames?.kind !== 'array') return [];
  return frames.items.flatMap((item) => (item.kind === 'string' ? [item.value] : []));
}

/** `new AppStack (/src/lib/app-stack.ts:14:12)` */
function frameOf(text: string): Frame | undefined {
  spend(text.length);
  const [, inner = text] = /\(([^()]*)\)\s*$/.exec(text) ?? [];
  const [, file, line] = /^(?:file:\/\/)?([^:]*(?:\/|\\)[^:]*):(\d{1,7})(?::\d+)?$/.exec(inner.trim()) ?? [];
  return file === undefined || line === undefined ? undefined : { file, line: Number(line) };
}

function isForeign(file: string): boolean {
  return file.includes('/node_modules/') || file.startsWith('node:') || file.includes('/site-packages/');
}

/** The folder of the application: that of its packages, else what its files have in common. */
function rootOf(frames: readonly Frame[]): string | undefined {
  const inPackage = frames.find(({ file }) => file.includes('/node_modules/'));
  if (inPackage !== undefined) return inPackage.file.slice(0, inPackage.file.indexOf('/node_modules/') + 1);
  const own = frames.filter(({ file }) => !isForeign(file)).map(({ file }) => file);
  const [first] = own;
  if (first === undefined || new Set(own).size < 2) return undefined;
  let root = first;
  while (root !== '' && !own.every((file) => file.startsWith(root)))
    root = root.slice(0, root.slice(0, -1).lastIndexOf('/') + 1);
  return root === '' || root === '/' ? undefined : root;
}
