import type { ConfigFile } from './config-content';
import type { RawInputs } from './inputs';
import type { Report } from './lookup';
import type { ConfigFolder } from './targets-of-files';

/** Fills `{role}` and `{target}` as `withTargetsOfFiles` does; that is loaded only where a path or an ARN has one. */
export async function withFilledPaths(
  file: ConfigFile | undefined,
  inputs: RawInputs,
  surroundings: ConfigFolder,
  report: Report,
): Promise<ConfigFile | undefined> {
  const given = [
    inputs,
    ...(file === undefined ? [] : [file.inputs, ...(file.targets ?? []).map((one) => one.inputs)]),
  ];
  const texts = given.flatMap((one) => [one.get('policy-file') ?? '', one.get('principal-arn') ?? '']);
  if (!texts.some((text) => text.includes('{'))) return file;
  const { withTargetsOfFiles } = await import('./targets-of-files');
  return withTargetsOfFiles(file, inputs, surroundings, report);
}
