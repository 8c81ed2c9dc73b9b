import { compare } from '../base/order';
import type { ActionName, Catalogue } from '../policy/catalogue';

/** data/counterparts.json: pairs that undo each other and whose names do not show it. */
export type CounterpartsFile = readonly {
  readonly action: ActionName;
  readonly undoes: readonly ActionName[];
}[];

const makes =
  'create put add register import upload allocate request copy restore publish provision purchase launch ' +
  'run start submit schedule initiate begin build generate define issue invite open install deploy clone ' +
  'replicate insert send store save set subscribe claim';
const connects = 'attach associate add connect assign link register share join';

/** Verbs that undo, each with the verbs that they undo where the rest of the name is the same. */
const undone: Readonly<Record<string, string>> = {
  abort: `${makes} update`,
  cancel: `${makes} update modify export transfer archive rotate execute invoke`,
  close: 'open create start',
  deactivate: 'activate enable register',
  deauthorize: 'authorize create update',
  decrease: 'increase',
  delete: makes,
  demote: 'promote',
  deprovision: 'provision',
  deprecate: 'publish register create',
  deregister: makes,
  detach: connects,
  disable: 'enable',
  disallow: 'allow',
  disassociate: connects,
  disconnect: connects,
  dissociate: connects,
  drop: makes,
  end: 'start begin',
  exit: 'enter',
  forget: makes,
  leave: 'join',
  release: `${makes} acquire hold`,
  remove: `${makes} ${connects} tag`,
  resume: 'suspend pause',
  retire: 'create grant',
  revoke: 'authorize grant issue create allow add generate',
  stop: 'start',
  terminate: 'run create launch request submit open',
  un: '',
  withdraw: 'advertise submit publish',
};

/** What some of them undo besides where the service has no other verb for the same thing, as for `ecs:StopTask`. */
const unlessOther: Readonly<Record<string, { readonly verbs: string; readonly other: string }>> = {
  delete: { verbs: 'update modify', other: 'create' },
  remove: { verbs: 'update modify', other: 'add' },
  stop: { verbs: 'run submit create begin launch execute schedule', other: 'terminate' },
  terminate: { verbs: 'start', other: 'stop' },
};

/** Says of an action which action in use it undoes. */
export type CounterpartOf = (action: ActionName) => ActionName | undefined;

/**
 * The counterparts of what is in use: of `ec2:CreateVolume`, `ec2:DeleteVolume`. A role that makes something has to be
 * able to take it back, and may do so rarely: when a deployment is rolled back, or a resource is retired.
 */
export function counterpartOf(
  used: Iterable<ActionName>,
  named: CounterpartsFile,
  catalogue: Catalogue,
): CounterpartOf {
  const makers = new Map<string, ActionName>();
  const whole = new Map<string, ActionName>();
  for (const action of [...used].sort(compare).reverse()) {
    const { service, verb, noun } = partsOf(action);
    makers.set(`${service}:${verb} ${noun}`, action);
    whole.set(`${service}:${singular(nameIn(action).toLowerCase())}`, action);
  }
  const special = new Map(named.map(({ action, undoes }) => [action, undoes]));
  const inUse = new Set(used);
  return (action) => {
    const given = special.get(action)?.find((one) => inUse.has(one));
    if (given !== undefined) return given;
    const { service, verb, noun, rest } = partsOf(action);
    const first = (verbs: string) =>
      verbs.split(' ').flatMap((one) => makers.get(`${service}:${one} ${noun}`) ?? [])[0];
    const opposite = /^(?:un|de|dis)(.{3,})$/.exec(verb)?.[1];
    return (
      first(undone[verb] ?? '') ??
      (opposite === undefined ? undefined : first(opposite)) ??
      // CancelRotateSecret, UnTagResource.
      (verb in undone ? whole.get(`${service}:${rest}`) : undefined) ??
      firstUnlessOther(verb, `${service} ${noun}`, first, catalogue)
    );
  };
}

function firstUnlessOther(
  verb: string,
  key: string,
  first: (verbs: string) => ActionName | undefined,
  catalogue: Catalogue,
): ActionName | undefined {
  const rule = unlessOther[verb];
  const found = rule === undefined ? undefined : first(rule.verbs);
  if (rule === undefined || found === undefined) return undefined;
  const [prefix = '', noun = ''] = key.split(' ');
  const others = catalogue.service(prefix)?.holding(` ${rule.other}${noun}`) ?? [];
  return others.length === 0 ? found : undefined;
}

interface Parts {
  readonly service: string;
  readonly verb: string;
  /** What the verb is about, in lower case and the singular. */
  readonly noun: string;
  /** All that follows the verb, likewise. */
  readonly rest: string;
}

/**
 * Cuts a name: `ec2:DeleteVpcEndpoints` is `delete` of `vpcendpoint`. What comes from or goes to where is left out:
 * `RemoveTagsFromResource` undoes `AddTagsToResource`.
 */
function partsOf(action: ActionName): Parts {
  const [service = ''] = action.split(':', 1);
  const name = nameIn(action).replace(/^(?:Batch|Bulk|Admin)(?=[A-Z])/, '');
  const verb = /^(?:[A-Z](?:[a-z0-9]+|(?=[A-Z]))|[a-z]+)/.exec(name)?.[0] ?? name;
  const rest = name.slice(verb.length).replace(/V\d+$/, '');
  const [thing = ''] = rest.split(/(?<=.)(?:From|To|With|In|On|For|Into|By|Using|As)(?=[A-Z0-9])/, 1);
  return {
    service,
    verb: verb.toLowerCase(),
    noun: singular(thing.toLowerCase()),
    rest: singular(rest.toLowerCase()),
  };
}

function nameIn(action: ActionName): string {
  return action.slice(action.indexOf(':') + 1);
}

function singular(noun: string): string {
  return noun.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');
}
