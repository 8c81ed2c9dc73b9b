import { isMap, isScalar, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml';
import type { z } from 'zod';
import type { InputProblem } from '../base/input-error';
import { nearest, quote } from '../base/text';
import { type ConfigFile, readContent } from './config-content';
import { configSchema } from './config-schema';
import { inputNames } from './inputs';
import { notInConfig, removedInput } from './moved-inputs';
import { structureProblem } from './yaml-keys';

/** Problems are ours to print: nothing of the library's reaches a stream by itself. */
const parsing = { uniqueKeys: false, prettyErrors: false, logLevel: 'error' } as const;

/** Reads the text of a config file; gives every problem found instead when there is one. */
export function parseConfigFile(text: string, path: string): ConfigFile | readonly InputProblem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { ...parsing, lineCounter: lines });
  const at = (offset: number) => `${path}:${lines.linePos(offset).line}:${lines.linePos(offset).col}`;
  const [error] = document.errors;
  if (error !== undefined) return [{ location: at(error.pos[0]), message: `not YAML: ${wordsOf(error)}` }];
  const problem = structureProblem(document);
  if (problem !== undefined)
    return [{ location: at(problem.offset), message: problem.message, remedy: problem.remedy }];
  if (document.contents === null)
    return {
      path,
      inputs: new Map(),
      targets: undefined,
      sources: [],
      accounts: [],
      rules: [],
      acceptances: [],
    };
  const content = plain(document.toJS.bind(document));
  if (content === undefined)
    return [
      {
        location: `${path}:1`,
        message: 'the file has too many YAML aliases (limit 100)',
        remedy: 'replace the aliases with their values',
      },
    ];
  const parsed = configSchema.safeParse(content, { error: wrong });
  if (!parsed.success) {
    return parsed.error.issues.flatMap((issue) =>
      issueProblems(issue, { content, at: (keys) => at(offsetOf(document.contents, keys)) }),
    );
  }
  return readContent(parsed.data, path);
}

/** The library's own words, but for the one case in which they are the engine's. */
function wordsOf({ message }: YAMLError): string {
  return message.includes('call stack') ? 'nested too deep' : message;
}

/** The document as plain values; undefined where aliases multiply beyond reason (the library's own cap). */
function plain(toJS: () => unknown): unknown {
  try {
    return toJS();
  } catch {
    return undefined;
  }
}

/** A document as values, and where a path of keys leads in its text. */
interface Located {
  readonly content: unknown;
  at(keys: readonly PropertyKey[]): string;
}

function issueProblems(issue: z.core.$ZodIssue, { content, at }: Located): InputProblem[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ location: at([...path, key]), ...unknownKey(key, path, content) }));
  if (issue.code === 'invalid_union' && path.length === 1 && path[0] === 'archive-rules') {
    const closest = issue.errors.find((issues) => issues.every((one) => one.path.length > 0)) ?? [];
    if (closest.length > 0)
      return closest.flatMap((one) =>
        issueProblems({ ...one, path: [...path, ...one.path] }, { content, at }),
      );
  }
  const key = path.map(String).join('.');
  return [{ location: at(path), message: key === '' ? issue.message : `${key}: ${issue.message}` }];
}

/** What is wrong with a value, in words of ours. */
function wrong({ code, input, expected }: z.core.$ZodRawIssue): string | undefined {
  if (code === 'unrecognized_keys') return undefined;
  if (input === undefined) return 'is missing';
  if (code === 'too_small') return 'is empty';
  if (code === 'invalid_union') return 'must be a string, a number, true or false, or a list of them';
  return `must be ${kinds.get(String(expected)) ?? 'a string'}`;
}

const kinds: ReadonlyMap<string, string> = new Map([
  ['array', 'a list'],
  ['object', 'keys and values'],
]);

/** Keys that are no inputs. */
const otherKeys = [
  ...[
    'targets',
    'targets-from',
    'cloudformation',
    'cdk',
    'region',
    'roles',
    'accounts',
    'account',
    'archive-rules',
    'accept',
    'name',
    'policy-files',
  ],
  ...['reason', 'expires', 'action', 'analyzers', 'filter', 'mode', 'rules'],
];

function unknownKey(
  key: string,
  path: readonly PropertyKey[],
  content: unknown,
): Pick<InputProblem, 'message' | 'remedy'> {
  const [part] = path;
  const holder = path.reduce(memberOf, content);
  const removed = removedInput(key, textOf(memberOf(holder, key)), accountOf(holder, content));
  if (removed !== undefined) return { ...removed, message: `${key} ${removed.message}` };
  const level =
    part === 'targets' || part === 'targets-from' ? 'target' : part === 'accounts' ? 'account' : 'top';
  const misplaced = path.length === (level === 'top' ? 0 : 2) ? notInConfig(key, level) : undefined;
  if (misplaced !== undefined) return misplaced;
  const meant = nearest(key, [...inputNames, ...otherKeys]);
  const remedy = meant === undefined || meant === key ? 'remove it' : `did you mean ${meant}?`;
  return { message: `unknown key ${quote(key)}`, remedy };
}

function memberOf(holder: unknown, key: PropertyKey): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined;
}

function textOf(given: unknown): string {
  return Array.isArray(given) ? given.map(String).join('\n') : String(given ?? '');
}

/** The account that a target or the whole file names, by its digits or by the role to assume. */
function accountOf(...holders: readonly unknown[]): string | undefined {
  return holders
    .flatMap((one) => [memberOf(one, 'account'), textOf(memberOf(one, 'assume-role')).split(':')[4]])
    .map(String)
    .find((text) => /^\d{12}$/.test(text));
}

/** Where a path of keys leads in the document: the key itself where there is one, else the nearest node around it. */
function offsetOf(root: Node | null, keys: readonly PropertyKey[]): number {
  let node: unknown = root;
  let offset = 0;
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      offset = (isScalar(pair?.key) ? pair.key.range?.[0] : undefined) ?? offset;
      node = pair?.value;
    } else if (typeof key === 'number' && typeof node === 'object' && node !== null && 'items' in node) {
      node = Array.isArray(node.items) ? node.items[key] : undefined;
      offset = rangeOf(node) ?? offset;
    }
  }
  return offset;
}

function rangeOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
    return undefined;
  return typeof node.range[0] === 'number' ? node.range[0] : undefined;
}
