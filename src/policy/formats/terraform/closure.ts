import type { SourceFile } from '../../model';
import { attributeOf, isTerraformFile, parseFile } from './configuration';
import { isLocalSource, joinPath } from './paths';
import { setsVariables } from './variables';

/** Whether a file of a folder is a part of its module, or sets its variables. */
export function belongsToModule(name: string): boolean {
  return isTerraformFile(name) || setsVariables(name);
}

export { isTerraformFile };

/** The folders of the modules that files of a folder call, as far as these stand beside it. */
export function calledFolders(folder: string, files: readonly SourceFile[]): readonly string[] {
  const sources = files.flatMap((file) => {
    const body = isTerraformFile(file.path) ? parseFile(file) : undefined;
    if (body === undefined || 'severity' in body) return [];
    return body.blocks.flatMap((block) => {
      const source = block.type === 'module' ? attributeOf(block, 'source')?.value : undefined;
      if (source?.kind !== 'template') return [];
      return [source.parts.map((part) => (part.kind === 'text' ? part.text : '')).join('')];
    });
  });
  return [...new Set(sources.filter(isLocalSource).map((source) => joinPath(folder, source)))];
}
