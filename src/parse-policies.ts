import type { TargetConfig } from './config/config';
import { parsePolicy } from './iam/policy-document';
import type { Problem } from './iam/problem';
import type { InputProblem } from './input-error';
import type { ParsedFile } from './judge-target';
import type { PolicyText } from './policy-files/workspace';
import type { BaseFiles } from './repository/base-files';
import type { ParsedBase } from './review-facts';

/** The policy files of one target. */
export interface TargetFiles {
  readonly texts: readonly PolicyText[];
  readonly problems: readonly InputProblem[];
  /** Paths and globs as configured. */
  readonly given: readonly string[];
  /** What they were before the change under review; absent where there is none. */
  readonly base?: BaseFiles;
}

/** The policy files of a target as read and as parsed. */
export interface ParsedTarget {
  readonly files: TargetFiles;
  readonly parsed: readonly ParsedFile[];
  readonly base?: ParsedBase;
}

/** The policies of all targets, in their order; throws what the reader makes of their problems, all at once. */
export async function parsePolicies(
  targets: readonly TargetConfig[],
  world: PolicyReader,
): Promise<readonly ParsedTarget[]> {
  const all: ParsedTarget[] = [];
  const errors: InputProblem[] = [];
  for (const target of targets) {
    const files = await world.readPolicies(target);
    const { texts, problems: unread } = files;
    const parsed = texts.map(({ text, path }) => parsePolicy(text, path));
    const broken = parsed.flatMap(({ problems }) => problems.filter(isError).map(inputProblem));
    errors.push(...unread, ...broken);
    const documents = parsed.flatMap(({ document, problems }) =>
      document === undefined ? [] : [{ document, warnings: problems }],
    );
    all.push({
      files,
      parsed: documents,
      ...(files.base === undefined ? {} : { base: parsedBase(files.base, documents) }),
    });
  }
  if (errors.length > 0) throw world.refuse(errors);
  return all;
}

/** What nobody committed is taken to be what it was: a change did not bring it. */
function parsedBase(base: BaseFiles, now: readonly ParsedFile[]): ParsedBase {
  if (base.kind === 'unread') return base;
  const { uncommitted, commit } = base;
  const parsed = base.files.map(({ text, path }) => parsePolicy(text, path).document);
  const documents = parsed.filter((document) => document !== undefined);
  const kept = now.flatMap(({ document }) => (uncommitted.includes(document.path) ? [document] : []));
  if (documents.length === parsed.length)
    return { kind: 'read', commit, documents: [...documents, ...kept], uncommitted };
  const message = 'a policy at the base is none that IAM would take';
  return { kind: 'unread', message, lasting: true };
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

function inputProblem({ path, line, column, message, remedy }: Problem): InputProblem {
  return { place: `${path}:${line}:${column}`, message, remedy };
}

/** Where policies come from. */
export interface PolicyReader {
  /** Reads a target's policy files, now and before the change, and says what is wrong with those it cannot read. */
  readPolicies(target: TargetConfig): Promise<TargetFiles>;
  /** What wrong input is thrown as: every problem of every file at once. */
  refuse(problems: readonly InputProblem[]): Error;
}
