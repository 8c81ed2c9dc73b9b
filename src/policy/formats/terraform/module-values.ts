import { attributeOf, type Configuration, fileOfAttribute, type Located } from './configuration';
import { evaluate } from './evaluate';
import { Memory } from './notes';
import { isLocalSource, relativePath } from './paths';
import type { Program } from './program';
import type { Scope } from './scope';
import { type At, type Doubt, errorHole, exactText, hole, isNull, made, type Value } from './value';
import { conformed, defaultOf, rootValue, typeOf } from './variables';

/** A module that the files do not have, and what calls it. */
export interface MissingModule {
  readonly address: string;
  readonly at: At;
  readonly reason: string;
  readonly doubts: readonly Doubt[];
}

/** A called module that is not in the files. */
export function missingModule(
  address: string,
  located: Located,
  scope: Scope,
  doubts: readonly Doubt[],
): MissingModule {
  const source = attributeOf(located.block, 'source');
  const version = attributeOf(located.block, 'version');
  const file = fileOfAttribute(located, 'source');
  const at = source === undefined ? located.block : source;
  const shown = [source, version]
    .flatMap((one) => (one === undefined ? [] : (exactText(evaluate(one.value, scope)) ?? [])))
    .join(' ');
  const why = isLocalSource(shown) ? 'is not in the files' : 'is not in the repository';
  const reason = `${address} (${shown}) ${why}: which roles and policies it creates is known only to a plan`;
  return { address, at: { file, start: at.start, end: at.end }, reason, doubts: doubts };
}

/** The variables, local values and outputs of one call of a module. */
export class ModuleValues {
  readonly #program: Program;
  readonly #configuration: Configuration;
  readonly #prefix: string;
  readonly #inputs: ReadonlyMap<string, () => Value> | undefined;
  readonly #values: Memory<Value>;

  constructor(
    program: Program,
    configuration: Configuration,
    prefix: string,
    inputs: ReadonlyMap<string, () => Value> | undefined,
  ) {
    this.#program = program;
    this.#configuration = configuration;
    this.#prefix = prefix;
    this.#inputs = inputs;
    this.#values = new Memory(program.notes);
  }

  /** `path.module` and the like. */
  path(key: string, at: At): Value {
    if (key === 'cwd') return hole('path.cwd', 'path.cwd is known only when Terraform runs', at);
    return made(key === 'module' ? relativePath(this.#program.root, this.#configuration.folder) : '.', at);
  }

  /** A local value. */
  local(name: string, at: At, scope: Scope): Value {
    const found = this.#configuration.locals.get(name);
    const ref = `${this.#prefix}local.${name}`;
    if (found === undefined) return errorHole(ref, `${ref} is not in the files`, at);
    const { file, attribute } = found;
    return this.#values.get(
      `local.${name}`,
      () => hole(ref, `${ref} needs itself`, at),
      () => {
        for (const replaced of this.#configuration.replaced)
          if (replaced.what === `local.${name}`) this.#program.notes.add({ kind: 'replaced', replaced });
        return evaluate(attribute.value, { ...scope, file });
      },
    );
  }

  /** A variable, as the call of the module or the files of the root module set it. */
  variable(name: string, at: At, scope: Scope): Value {
    const located = this.#configuration.variables.get(name);
    const ref = `${this.#prefix}var.${name}`;
    if (located === undefined) return errorHole(ref, `${ref} is not declared`, at);
    return this.#values.get(
      `var.${name}`,
      () => hole(ref, `${ref} needs itself`, at),
      () => this.#variableOf(name, located, scope),
    );
  }

  #variableOf(name: string, located: Located, scope: Scope): Value {
    if (this.#inputs === undefined) {
      const given = this.#program.variables(scope);
      return rootValue(name, located, given, scope, (text) => this.#program.notes.assume(text));
    }
    const input = this.#inputs.get(name)?.();
    const isNullable = exactText(evaluateOr(located, 'nullable', scope)) !== 'false';
    if (input !== undefined && (isNullable || !isNull(input)))
      return conformed(input, typeOf(located), scope);
    const at = { file: located.file, start: located.block.start, end: located.block.end };
    const ref = `${this.#prefix}var.${name}`;
    return defaultOf(located, scope) ?? hole(ref, `${ref} is not set by the call of the module`, at);
  }

  /** An output. */
  output(name: string, at: At, scope: Scope): Value {
    const located = this.#configuration.outputs.get(name);
    const attribute = located === undefined ? undefined : attributeOf(located.block, 'value');
    const ref = `${this.#prefix}${name}`;
    if (located === undefined || attribute === undefined)
      return errorHole(ref, `${ref} is not an output`, at);
    return this.#values.get(
      `output.${name}`,
      () => hole(ref, `${ref} needs itself`, at),
      () => evaluate(attribute.value, { ...scope, file: located.file }),
    );
  }
}

function evaluateOr(located: Located, name: string, scope: Scope): Value | undefined {
  const found = attributeOf(located.block, name);
  return found === undefined ? undefined : evaluate(found.value, { ...scope, file: located.file });
}
