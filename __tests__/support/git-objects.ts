import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';

/** Whether a repository has an object by its full name, as git writes one alone; git itself knows packed ones. */
export function hasLoose(folder: string, name: string): boolean {
  return existsSync(fileOf(folder, name));
}

/** What a branch or another ref, by its full name, stands for; undefined where there is none. */
export function refIn(folder: string, name: string): string | undefined {
  const file = join(folder, '.git', name);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

export function writeRef(folder: string, name: string, sha: string): void {
  const file = join(folder, '.git', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${sha}\n`);
}

/** Deletes a branch or another ref. */
export function removeRef(folder: string, name: string): void {
  rmSync(join(folder, '.git', name));
}

/** Puts objects of one repository into another. */
export function copyObjects(from: string, to: string, names: readonly string[]): void {
  for (const name of names) {
    const file = fileOf(to, name);
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(fileOf(from, name), file);
  }
}

export interface Written {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  /** In ISO 8601, to the second. */
  readonly date: string;
}

/** Writes a commit by Mona Lisa as `git commit-tree` does, without a program, which would take its time to start. */
export function writeCommit(folder: string, { tree, parents, message, date }: Written): string {
  const who = `Mona Lisa <mona@example.com> ${Math.floor(Date.parse(date) / 1000)} +0000`;
  const heads = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`)];
  const content = [...heads, `author ${who}`, `committer ${who}`, '', `${message}\n`].join('\n');
  const object = `commit ${Buffer.byteLength(content)}\0${content}`;
  const name = createHash('sha1').update(object).digest('hex');
  const file = fileOf(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, deflateSync(object));
  return name;
}

function fileOf(folder: string, name: string): string {
  return join(folder, '.git/objects', name.slice(0, 2), name.slice(2));
}
