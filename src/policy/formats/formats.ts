import type { PolicyEdit } from '../edits';
import type { EditLimits, PolicyFormat } from '../format';
import type { PolicyId, ReadPolicies, SourceFile } from '../model';
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

/** What of the policies of a file cannot be edited; undefined where all of it can. */
export function editLimits(
  files: readonly SourceFile[],
  formats: readonly PolicyFormat[] = policyFormats,
): (policy: PolicyId) => EditLimits | undefined {
  const limits = new Map(
    byFormat(files, formats).flatMap(([format, own]) => {
      const found = format.limits?.(own);
      return found === undefined ? [] : own.map(({ path }) => [path, found] as const);
    }),
  );
  return ({ file }) => limits.get(file);
}

/** The paths of the written files in which something changed besides what the edits are about. */
export function changedOtherwise(
  before: readonly SourceFile[],
  written: readonly SourceFile[],
  edits: readonly PolicyEdit[],
  formats: readonly PolicyFormat[] = policyFormats,
): ReadonlySet<string> {
  const texts = new Map(written.map((file) => [file.path, file]));
  const wrong = byFormat(before, formats).flatMap(([format, own]) => {
    return own.filter((file) => {
      const after = texts.get(file.path);
      if (after === undefined || after.text === file.text) return false;
      return format.isOnlyEdited?.(file, after, edits) === false;
    });
  });
  return new Set(wrong.map(({ path }) => path));
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
