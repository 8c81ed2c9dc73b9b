import type { PolicyEdit } from '../edits';
import type { PolicyFormat } from '../format';
import type { ReadPolicies, SourceFile } from '../model';
import { jsonFormat } from './json/format';
import { wrappedFormat } from './json/wrapped';

/** Every format, the most particular first: the last one takes what no other recognizes. */
export const policyFormats: readonly PolicyFormat[] = [wrappedFormat, jsonFormat];

/** The policies of some files in their order, each read by its format. */
export function readPolicies(
  files: readonly SourceFile[],
  formats: readonly PolicyFormat[] = policyFormats,
): ReadPolicies {
  const all = byFormat(files, formats).map(([format, own]) => format.read(own));
  const locations = new Map(files.map(({ path }, index) => [path, index]));
  const placeOf = (path: string) => locations.get(path) ?? files.length;
  const policies = all.flatMap((one) => one.policies);
  const problems = all.flatMap((one) => one.problems);
  return {
    policies: policies.sort((a, b) => placeOf(a.id.file) - placeOf(b.id.file)),
    problems: problems.sort((a, b) => placeOf(a.path) - placeOf(b.path)),
  };
}

/** The files with edits written into them, in their order; everything that is not edited keeps its bytes. */
export function writePolicies(
  files: readonly SourceFile[],
  edits: readonly PolicyEdit[],
  formats: readonly PolicyFormat[] = policyFormats,
): readonly SourceFile[] {
  const written = byFormat(files, formats).flatMap(([format, own]) => format.write(own, edits));
  const texts = new Map(written.map(({ path, text }) => [path, text]));
  return files.map(({ path, text }) => ({ path, text: texts.get(path) ?? text }));
}

function byFormat(files: readonly SourceFile[], formats: readonly PolicyFormat[]) {
  const groups = new Map<PolicyFormat, SourceFile[]>();
  for (const file of files) {
    const format = formats.find((one) => one.recognizes(file));
    if (format === undefined) continue;
    const own = groups.get(format) ?? [];
    own.push(file);
    groups.set(format, own);
  }
  return [...groups];
}
