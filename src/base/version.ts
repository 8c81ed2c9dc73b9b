import manifest from '../../package.json' with { type: 'json' };

/** The version of this tool. */
export const version: string = manifest.version;

/** The repository of this tool on GitHub, `OWNER/NAME`. */
export const repositoryName: string = manifest.repository.replace('github:', '');

/** The address of a JSON Schema of this tool, its `$id`. */
export function schemaAddress(name: 'baseline' | 'config' | 'evidence' | 'report'): string {
  return `https://raw.githubusercontent.com/${repositoryName}/main/schema/${name}.schema.json`;
}
