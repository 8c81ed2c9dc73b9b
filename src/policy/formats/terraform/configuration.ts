import type { Problem, SourceFile } from '../../model';
import { lineIndex } from '../json/json-tree';
import type { Attribute, Block, Body } from './hcl-ast';
import { HclError } from './hcl-ast';
import { parseHcl } from './hcl-body';
import { parseHclJson } from './hcl-json';
import type { At } from './value';

/** A block and the file that it stands in. */
export interface Located {
  readonly file: string;
  readonly block: Block;
  /** Files of the arguments that an override file set, by their name; the others stand in `file`. */
  readonly files?: ReadonlyMap<string, string>;
}

export interface LocatedAttribute {
  readonly file: string;
  readonly attribute: Attribute;
}

/** What an override file replaced. */
export interface Replaced extends LocatedAttribute {
  readonly by: string;
  /** What was replaced, such as `local.actions`. */
  readonly what: string;
}

/** What the files of a folder say, override files merged into the others. */
export interface Configuration {
  readonly folder: string;
  readonly locals: ReadonlyMap<string, LocatedAttribute>;
  /** By type and name, joined with a dot; data sources begin with `data.`. */
  readonly resources: ReadonlyMap<string, Located>;
  readonly modules: ReadonlyMap<string, Located>;
  readonly variables: ReadonlyMap<string, Located>;
  readonly outputs: ReadonlyMap<string, Located>;
  readonly replaced: readonly Replaced[];
  readonly problems: readonly Problem[];
  /** The files that could not be read. */
  readonly broken: readonly { readonly at: At; readonly reason: string }[];
}

const isConfiguration = /\.(tf|tofu)(\.json)?$/;
const isOverride = /(^|[/_])override\.(tf|tofu)(\.json)?$/;

/** The largest file that is read; the largest public one has 200 kB. */
const largest = 2 * 1024 * 1024;

/** Whether a file is a part of a Terraform or OpenTofu module. */
export function isTerraformFile(path: string): boolean {
  return isConfiguration.test(path);
}

/** The body of a file, or what is wrong with it. */
export function parseFile({ path, text }: SourceFile): Body | Problem {
  const problem = (offset: number, message: string): Problem => {
    const position = lineIndex(text).positionOf(offset);
    const remedy = 'correct the syntax at this location';
    return { severity: 'error', code: 'not-hcl', path, ...position, message, remedy };
  };
  if (text.length > largest)
    return { ...problem(0, 'larger than 2 MB'), code: 'too-deep', remedy: 'split the file' };
  try {
    return path.endsWith('.json') ? parseHclJson(text) : parseHcl(text);
  } catch (error) {
    if (error instanceof HclError) return problem(error.offset, error.message);
    throw error;
  }
}

/** Reads the files of a folder as one module. `x.tofu` replaces `x.tf`, and override files are merged in last. */
export function readConfiguration(folder: string, files: readonly SourceFile[]): Configuration {
  const names = new Set(files.map(({ path }) => path));
  const own = files
    .filter(
      ({ path }) => !(/\.tf(\.json)?$/.test(path) && names.has(path.replace(/\.tf(\.json)?$/, '.tofu$1'))),
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const reader = new ConfigurationReader(folder);
  for (const file of own.filter(({ path }) => !isOverride.test(path))) reader.add(file, false);
  for (const file of own.filter(({ path }) => isOverride.test(path))) reader.add(file, true);
  return reader;
}

class ConfigurationReader implements Configuration {
  readonly folder: string;
  readonly locals = new Map<string, LocatedAttribute>();
  readonly resources = new Map<string, Located>();
  readonly modules = new Map<string, Located>();
  readonly variables = new Map<string, Located>();
  readonly outputs = new Map<string, Located>();
  readonly replaced: Replaced[] = [];
  readonly problems: Problem[] = [];
  readonly broken: { at: At; reason: string }[] = [];

  constructor(folder: string) {
    this.folder = folder;
  }

  add(file: SourceFile, overrides: boolean): void {
    const body = parseFile(file);
    if ('severity' in body) {
      this.problems.push(body);
      this.broken.push({ at: { file: file.path, start: 0, end: 0 }, reason: body.message });
      return;
    }
    for (const block of body.blocks) this.#add(file.path, block, overrides);
  }

  #add(file: string, block: Block, overrides: boolean): void {
    const [first = '', second = ''] = block.labels;
    switch (block.type) {
      case 'locals':
        for (const attribute of block.body.attributes) this.#addLocal(file, attribute);
        break;
      case 'resource':
        this.#put(this.resources, `${first}.${second}`, { file, block }, overrides);
        break;
      case 'data':
        this.#put(this.resources, `data.${first}.${second}`, { file, block }, overrides);
        break;
      case 'module':
        this.#put(this.modules, first, { file, block }, overrides);
        break;
      case 'variable':
        this.#put(this.variables, first, { file, block }, overrides);
        break;
      case 'output':
        this.#put(this.outputs, first, { file, block }, overrides);
        break;
    }
  }

  #addLocal(file: string, attribute: Attribute): void {
    const before = this.locals.get(attribute.name);
    if (before !== undefined) this.replaced.push({ ...before, by: file, what: `local.${attribute.name}` });
    this.locals.set(attribute.name, { file, attribute });
  }

  #put(into: Map<string, Located>, name: string, located: Located, overrides: boolean): void {
    const before = into.get(name);
    into.set(name, before !== undefined && overrides ? this.#merged(name, before, located) : located);
  }

  /** Arguments of an override file replace those of the same name, and blocks all those of the same type. */
  #merged(name: string, before: Located, { file, block }: Located): Located {
    const [own, other] = [before.block.body, block.body];
    const set = new Set(other.attributes.map((one) => one.name));
    const types = new Set(other.blocks.map(({ type }) => type));
    for (const attribute of own.attributes) {
      if (!set.has(attribute.name)) continue;
      const what = `${name}.${attribute.name}`;
      this.replaced.push({
        file: before.files?.get(attribute.name) ?? before.file,
        attribute,
        by: file,
        what,
      });
    }
    const files = new Map(before.files ?? []);
    for (const one of set) files.set(one, file);
    for (const type of types) files.set(`{}${type}`, file);
    const body = {
      attributes: [...own.attributes.filter((one) => !set.has(one.name)), ...other.attributes],
      blocks: [...own.blocks.filter(({ type }) => !types.has(type)), ...other.blocks],
    };
    return { ...before, block: { ...before.block, body }, files };
  }
}

/** The file that an argument of a block stands in. */
export function fileOfAttribute({ file, files }: Located, name: string): string {
  return files?.get(name) ?? file;
}

/** The file that the blocks of a type within a block stand in. */
export function fileOfBlocks({ file, files }: Located, type: string): string {
  return files?.get(`{}${type}`) ?? file;
}

export function attributeOf({ body }: Block, name: string): Attribute | undefined {
  return body.attributes.find((one) => one.name === name);
}
