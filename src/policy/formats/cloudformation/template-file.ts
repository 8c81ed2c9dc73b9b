import { spend, within } from '../../../base/work';
import { emptyInventory, type Inventory } from '../../inventory';
import type { Problem, SourceFile } from '../../model';
import { parseJson } from '../json/json-tree';
import type { TemplateText, UnreadText } from './text';
import { parseYaml } from './yaml';

/** As much work as a template of CloudFormation's greatest size (1 MB) is, many times over: about a second. */
const mostSteps = 100_000_000;

/** A template as a tree, of YAML or JSON. JSON is YAML too, but its errors have better names. */
export function parseTemplate({ path, text }: SourceFile): TemplateText | UnreadText {
  const looksLikeJson = /^\uFEFF?\s*\{/.test(text) && !/\.ya?ml$/i.test(path);
  if (!looksLikeJson) return parseYaml(path, text);
  spend(5 * text.length);
  const json = parseJson(text, path);
  return 'severity' in json
    ? { problem: json }
    : { ...json, file: path, text, duplicates: new Map(), copies: new Map() };
}

/** The inventory of a file that could not be read: what roles it has is not known. */
export function unreadFile(problem: Problem): Inventory {
  const { path: file, line, column, message } = problem;
  const range = { start: 0, end: 0, line, column };
  const origin = { kind: 'text', file, range, editable: false } as const;
  const unknown = [{ kind: 'file', reason: message, origin } as const];
  return { ...emptyInventory, unknown, problems: [problem] };
}

/** Does work on a file within a number of steps; beyond, the file is unknown. */
export function limited({ path }: SourceFile, work: () => Inventory): Inventory {
  const worked = within(mostSteps, work);
  if (worked.done) return worked.value;
  const message = 'the file takes too much work to read';
  const remedy = 'split it into several files';
  return unreadFile({ severity: 'error', code: 'too-deep', path, line: 1, column: 1, message, remedy });
}
