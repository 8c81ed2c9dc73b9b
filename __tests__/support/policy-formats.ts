import type { PolicyEdit } from '../../src/policy/edits';
import type { PolicyFormat } from '../../src/policy/format';
import { jsonFormat } from '../../src/policy/formats/json/format';
import { type FindPolicies, readJson } from '../../src/policy/formats/json/read';
import { writeJson } from '../../src/policy/formats/json/write';
import type { Policy, SourceFile } from '../../src/policy/model';

const members: FindPolicies = (root, file) => {
  const all = root.kind === 'object' ? root.members : [];
  return all.map(({ key, value }) => ({ id: { file, address: key }, node: value, remedy: 'write a policy' }));
};

/** Several policies in one file: an object of them by their names. */
export const shelf: PolicyFormat = {
  name: 'policies by name',
  recognizes: ({ path }) => path.endsWith('.shelf.json'),
  read: (files) => readJson(files, members),
  write: (files, edits) => writeJson(files, edits, members),
};

/** One policy from several files: each has some of its statements, the first has its name. */
export const parts: PolicyFormat = {
  name: 'a policy in parts',
  recognizes: ({ path }) => path.endsWith('.part.json'),
  read: (files) => {
    const { policies, problems } = jsonFormat.read(files);
    const [first] = policies;
    if (first === undefined || policies.length < files.length) return { policies: [], problems };
    const statements = policies.flatMap((one) => one.statements);
    return { policies: [{ ...first, id: unitedIn(files), form: 'array', statements }], problems };
  },
  write: (files, edits) => {
    const { policies } = jsonFormat.read(files);
    return jsonFormat.write(
      files,
      edits.map((edit) => inItsFile(edit, policies)),
    );
  },
};

function unitedIn([first]: readonly SourceFile[]): Policy['id'] {
  return { file: first?.path ?? '', address: 'united' };
}

/** An edit of the whole as one of the part that has the statement; the last part gets what is new. */
function inItsFile(edit: PolicyEdit, policies: readonly Policy[]): PolicyEdit {
  let first = 0;
  for (const [index, { id, statements }] of policies.entries()) {
    const isLast = index === policies.length - 1;
    if (edit.kind === 'add-statement') {
      if (isLast) return { ...edit, policy: id };
    } else if (edit.statement < first + statements.length) {
      return { ...edit, policy: id, statement: edit.statement - first };
    }
    first += statements.length;
  }
  return edit;
}

/** An Allow on every resource. */
export function allow(...Action: readonly string[]): object {
  return { Effect: 'Allow', Action, Resource: '*' };
}

/** The text of a policy. */
export function policyText(statements: readonly object[]): string {
  return printed(policyOf(statements));
}

/** Policies by name in one file, as `shelf` reads them. */
export function shelfOf(policies: Readonly<Record<string, readonly object[]>>): readonly SourceFile[] {
  const named = Object.entries(policies).map(([name, statements]) => [name, policyOf(statements)]);
  return [{ path: 'iam.shelf.json', text: printed(Object.fromEntries(named)) }];
}

/** One policy whose statements stand in several files, as `parts` reads it. */
export function partsOf(...statements: readonly (readonly object[])[]): readonly SourceFile[] {
  return statements.map((own, index) => ({ path: `${index}.part.json`, text: policyText(own) }));
}

function policyOf(Statement: readonly object[]): object {
  return { Version: '2012-10-17', Statement };
}

function printed(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
