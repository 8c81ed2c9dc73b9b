import { type JsonNode, memberOf, parseJson } from '../json/json-tree';
import { stringAt } from './parameters';

/** A stack of a cloud assembly. */
export interface CdkStack {
  /** The name of its template's file, in the folder of the manifest. */
  readonly template: string;
  readonly stack?: string;
  readonly account?: string;
  readonly region?: string;
  /** Construct paths with what is recorded of each, in the manifest itself. */
  readonly metadata?: JsonNode;
  /** The file with the metadata, of newer versions. */
  readonly metadataFile?: string;
}

/** What a manifest of a cloud assembly says. */
export interface CdkManifest {
  readonly stacks: readonly CdkStack[];
  /** Folders of assemblies inside of it (stages). */
  readonly assemblies: readonly string[];
  /** What stacks and assemblies name outside of the assembly, or do not name at all: nothing of it is read. */
  readonly unread: readonly string[];
}

/**
 * Reads `manifest.json` of the AWS CDK; gives what is wrong otherwise. Format:
 * https://github.com/aws/aws-cdk-cli/tree/main/packages/%40aws-cdk/cloud-assembly-schema
 */
export function parseManifest(text: string, path: string): CdkManifest | string {
  const json = parseJson(text, path);
  if ('severity' in json) return json.message;
  const artifacts = memberOf(json.root, 'artifacts')?.value;
  if (artifacts?.kind !== 'object') return 'it has no artifacts';
  const stacks: CdkStack[] = [];
  const assemblies: string[] = [];
  const unread: string[] = [];
  for (const { key, value } of artifacts.members) {
    const type = stringAt(value, 'type');
    const properties = memberOf(value, 'properties')?.value;
    if (type === 'cdk:cloud-assembly') {
      const folder = properties === undefined ? undefined : stringAt(properties, 'directoryName');
      if (folder !== undefined && isInside(folder)) assemblies.push(folder);
      else unread.push(key);
    }
    if (type !== 'aws:cloudformation:stack') continue;
    const stack = stackOf(value, properties);
    if (stack === undefined) unread.push(key);
    else stacks.push(stack);
  }
  return { stacks, assemblies, unread };
}

function stackOf(artifact: JsonNode, properties: JsonNode | undefined): CdkStack | undefined {
  const template = properties === undefined ? undefined : stringAt(properties, 'templateFile');
  if (properties === undefined || template === undefined || !isInside(template)) return undefined;
  const [, account, region] =
    /^aws:\/\/([^/]+)\/([^/]+)$/.exec(stringAt(artifact, 'environment') ?? '') ?? [];
  const stack = stringAt(properties, 'stackName');
  const metadata = memberOf(artifact, 'metadata')?.value;
  const metadataFile = stringAt(artifact, 'additionalMetadataFile');
  return {
    template,
    ...(stack === undefined ? {} : { stack }),
    ...(account !== undefined && /^\d{12}$/.test(account) ? { account } : {}),
    ...(region !== undefined && !region.startsWith('unknown') ? { region } : {}),
    ...(metadata === undefined ? {} : { metadata }),
    ...(metadataFile !== undefined && isInside(metadataFile) ? { metadataFile } : {}),
  };
}

/** Whether a name of a file stays in the folder that it is in: a manifest must not lead out of its assembly. */
export function isInside(name: string): boolean {
  return !/^([/\\]|[A-Za-z]:)/.test(name) && !name.split(/[/\\]/).includes('..');
}
