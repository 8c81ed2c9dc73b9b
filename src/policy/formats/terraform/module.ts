import { spend } from '../../../base/work';
import { attributeOf, type Configuration, fileOfAttribute, type Located } from './configuration';
import { evaluate } from './evaluate';
import { type Instance, type Instances, instancesOf, valueOfInstances, whyNone } from './instances';
import { type MissingModule, ModuleValues, missingModule } from './module-values';
import type { Note } from './notes';
import { isLocalSource, joinPath } from './paths';
import type { Program } from './program';
import { Resource } from './resource';
import type { Scope } from './scope';
import { type At, type Doubt, errorHole, exactText, hole, type Lazy, type Value } from './value';

/** A resource that `count` or `for_each` omits. */
export interface AbsentResource {
  readonly resource: Resource;
  readonly why: string;
}

/** How deep modules call modules. */
const deepest = 12;

/** A module with the values of one call of it; the root module has none. */
export class ModuleInstance {
  readonly #program: Program;
  readonly #configuration: Configuration;
  readonly #prefix: string;
  readonly #doubts: readonly Doubt[];
  readonly #depth: number;
  readonly #basis: ReadonlySet<Note>;
  readonly #values: ModuleValues;
  readonly #scope: Scope;
  readonly #resources = new Map<
    string,
    { readonly instances: Instances; readonly all: readonly Resource[] }
  >();
  readonly #children = new Map<
    string,
    {
      readonly instances: Instances;
      readonly all: readonly ModuleInstance[];
      readonly notes: ReadonlySet<Note>;
    }
  >();

  constructor(
    program: Program,
    configuration: Configuration,
    call?: {
      readonly prefix: string;
      readonly inputs: ReadonlyMap<string, () => Value>;
      readonly doubts: readonly Doubt[];
      readonly depth: number;
      readonly basis: ReadonlySet<Note>;
    },
  ) {
    spend(20_000);
    this.#program = program;
    this.#configuration = configuration;
    this.#prefix = call?.prefix ?? '';
    this.#doubts = call?.doubts ?? [];
    this.#depth = call?.depth ?? 0;
    this.#basis = call?.basis ?? new Set();
    this.#values = new ModuleValues(program, configuration, this.#prefix, call?.inputs);
    const root = (name: string, at: At) => this.#root(name, at);
    this.#scope = { file: '', names: new Map(), root, files: program };
  }

  /** All resources of this module and those that it calls. */
  resources(): readonly Resource[] {
    const { resources, modules } = this.#configuration;
    const own = [...resources.keys()].flatMap((id) => this.#group(id)?.all ?? []);
    return [
      ...own,
      ...[...modules.keys()].flatMap(
        (name) => this.#called(name)?.all.flatMap((one) => one.resources()) ?? [],
      ),
    ];
  }

  /** Resources of a type that there are none of, with the reason. */
  absent(type: RegExp): readonly AbsentResource[] {
    const { resources, modules } = this.#configuration;
    const own = [...resources].flatMap(([id, located]) => {
      const none = type.test(id) ? this.#group(id)?.instances.none : undefined;
      if (none === undefined) return [];
      const instance = { suffix: '', scope: none.scope, doubts: [] };
      const { notes } = this.#program.notes.track(() => instancesOf(located, this.#scope));
      const resource = this.#resource(id, located, instance, notes);
      return [{ resource, why: whyNone(none.what, notes) }];
    });
    const below = [...modules.keys()].flatMap((name) => this.#called(name)?.all ?? []);
    return [...own, ...below.flatMap((one) => one.absent(type))];
  }

  /** The modules that there are no instances of, with the reason. */
  absentModules(): readonly { readonly address: string; readonly at: At; readonly why: string }[] {
    return [...this.#configuration.modules].flatMap(([name, _located]) => {
      const called = this.#called(name);
      const below = called?.all.flatMap((one) => one.absentModules()) ?? [];
      const none = called?.instances.none;
      if (none === undefined) return below;
      const address = `${this.#prefix}module.${name}`;
      return [...below, { address, at: none.at, why: whyNone(none.what, called?.notes ?? new Set()) }];
    });
  }

  /** The modules that are called and not in the files. */
  missing(): readonly MissingModule[] {
    return [...this.#configuration.modules].flatMap(([name, located]) => {
      const called = this.#called(name);
      if (called !== undefined) return called.all.flatMap((one) => one.missing());
      const { none } = instancesOf(located, this.#scope);
      return none === undefined
        ? [missingModule(`${this.#prefix}module.${name}`, located, this.#scope, this.#doubts)]
        : [];
    });
  }

  /** What override files replaced, here and in the modules that are called. */
  configurations(): readonly Configuration[] {
    const below = [...this.#configuration.modules.keys()].flatMap((name) => this.#called(name)?.all ?? []);
    return [this.#configuration, ...below.flatMap((one) => one.configurations())];
  }

  #root(name: string, at: At): Value {
    switch (name) {
      case 'var':
        return this.#lazy('var', at, (key, place) => this.#values.variable(key, place, this.#scope));
      case 'local':
        return this.#lazy('local', at, (key, place) => this.#values.local(key, place, this.#scope));
      case 'module':
        return this.#lazy('module', at, (key, place) => this.#module(key, place));
      case 'data':
        return this.#lazy('data', at, (type) => this.#ofType(`data.${type}`, at));
      case 'path':
        return this.#lazy('path', at, (key, place) => this.#values.path(key, place));
      case 'terraform':
        return this.#lazy('terraform', at, (key, place) =>
          hole(`terraform.${key}`, `terraform.${key} is known only when Terraform runs`, place),
        );
      case 'self':
      case 'each':
      case 'count':
        return hole(name, `${name} is known only when Terraform runs`, at);
      default:
        return this.#ofType(name, at);
    }
  }

  #lazy(name: string, at: At, get: Lazy['get']): Lazy {
    return { kind: 'lazy', ref: `${this.#prefix}${name}`, at, get };
  }

  #ofType(type: string, at: At): Value {
    return this.#lazy(type, at, (name, place) => {
      const group = this.#group(`${type}.${name}`);
      const ref = `${this.#prefix}${type}.${name}`;
      if (group === undefined) return errorHole(ref, `${ref} is not in the files`, place);
      const { instances, all } = group;
      return valueOfInstances(
        instances,
        (one) => all[instances.all.indexOf(one)]?.lazy() ?? hole(ref, 'it is not known', place),
        place,
      );
    });
  }

  #group(id: string) {
    const known = this.#resources.get(id);
    const located = this.#configuration.resources.get(id);
    if (known !== undefined || located === undefined) return known;
    // While the instances are found, the block has none that could be read.
    this.#resources.set(id, { instances: { form: 'one', all: [], more: [] }, all: [] });
    const { notes } = this.#program;
    const made = notes.track(() => instancesOf(located, this.#scope));
    const instances = made.value;
    const all = instances.all.map((one) => this.#resource(id, located, one, made.notes));
    const group = { instances, all };
    this.#resources.set(id, group);
    return group;
  }

  #resource(id: string, located: Located, instance: Instance, basis: ReadonlySet<Note>): Resource {
    const notes = new Set([...this.#basis, ...basis]);
    return new Resource(
      this.#prefix,
      id,
      located,
      { ...instance, doubts: [...this.#doubts, ...instance.doubts] },
      {
        ...{ notes: this.#program.notes, basis: notes },
      },
    );
  }

  #module(name: string, at: At): Value {
    const called = this.#called(name);
    const ref = `${this.#prefix}module.${name}`;
    const located = this.#configuration.modules.get(name);
    if (located === undefined) return errorHole(ref, `${ref} is not in the files`, at);
    if (called === undefined)
      return hole(
        ref,
        missingModule(`${this.#prefix}module.${name}`, located, this.#scope, this.#doubts).reason,
        at,
      );
    const { instances, all } = called;
    return valueOfInstances(
      instances,
      (one) => all[instances.all.indexOf(one)]?.outputs(ref, at) ?? hole(ref, 'it is not known', at),
      at,
    );
  }

  /** The outputs, as what calls the module reads them. */
  outputs(ref: string, at: At): Lazy {
    return { kind: 'lazy', ref, at, get: (name, place) => this.#values.output(name, place, this.#scope) };
  }

  #called(name: string) {
    const known = this.#children.get(name);
    const located = this.#configuration.modules.get(name);
    if (known !== undefined || located === undefined || this.#depth >= deepest) return known;
    const source = attributeOf(located.block, 'source');
    const text = source === undefined ? undefined : exactText(evaluate(source.value, this.#scope));
    if (text === undefined || !isLocalSource(text)) return undefined;
    const configuration = this.#program.configuration(joinPath(this.#configuration.folder, text));
    if (configuration === undefined) return undefined;
    const { value: instances, notes } = this.#program.notes.track(() => instancesOf(located, this.#scope));
    const basis = new Set([...this.#basis, ...notes]);
    const all = instances.all.map((instance) => {
      const inputs = new Map(
        located.block.body.attributes.map(({ name: input, value }) => {
          const scope = { ...instance.scope, file: fileOfAttribute(located, input) };
          return [input, () => evaluate(value, scope)] as const;
        }),
      );
      const prefix = `${this.#prefix}module.${name}${instance.suffix}.`;
      const doubts = [...this.#doubts, ...instance.doubts];
      return new ModuleInstance(this.#program, configuration, {
        ...{ prefix, inputs, doubts, basis },
        depth: this.#depth + 1,
      });
    });
    const called = { instances, all, notes };
    this.#children.set(name, called);
    return called;
  }
}
