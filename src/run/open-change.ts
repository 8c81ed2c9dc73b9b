import { InputError, type InputProblem } from '../base/input-error';
import { quote } from '../base/text';
import { defaultConfigPath } from '../config/inputs';
import { loadConfig } from '../config/load-config';
import { broughtBy } from '../repository/brought';
import { type Against, type Checkout, openCheckout, repositoryFolder } from '../repository/checkout';
import { pathsIn, rejectNested } from './input-checks';
import type { ChangeRequest, OpenedChange } from './judged-change';

export type { Change, OpenedChange } from './judged-change';

/**
 * Finds what is compared with what and reads the configuration that is in force. Throws InputError for wrong input,
 * every problem of it at once.
 */
export async function openChange(request: ChangeRequest): Promise<OpenedChange> {
  const { inputs, folders, surroundings, problems, remote, assumed } = request;
  const named = ['policy-file', 'config-file'] as const;
  const paths = named.flatMap((name) => inputs.get(name) ?? []);
  const root = await repositoryFolder(folders.root, paths.map(surroundings.resolve));
  const ref = inputs.get('base-ref');
  const against = ref === undefined ? request.against : ({ kind: 'ref', name: ref } as const);
  const checkout = await openCheckout({ root, remote, assumed, against });
  await request.verify?.(checkout);
  if (ref !== undefined) requireBase(checkout, `base-ref ${ref}`);
  const from = inputs.get('config-from') ?? 'head';
  const wrong = from === 'head' || from === 'base' ? [] : [notFrom(from)];
  const wanted = from === 'base' || request.distrusted === true;
  const fromBase = wanted && isFromBase(request, against, checkout);
  const brought = checkout === undefined ? undefined : broughtBy(checkout, folders.folder);
  const places = fromBase ? (await import('./base-config')).atTip(checkout, surroundings) : surroundings;
  const config = await loadConfig(inputs, places, [...problems, ...wrong]);
  const configPath = inputs.get('config-file') ?? defaultConfigPath;
  const { confined = false } = request;
  if (confined) await rejectNested(folders, [configPath, ...pathsIn(config)].map(surroundings.resolve));
  if (checkout === undefined || brought === undefined || against === undefined)
    return { config, change: { checkout, confined }, comment: config.comment };
  const opened = { config, configPath, checkout, brought, fromBase };
  // What compares settings is loaded where there is a change to judge.
  const { judgedChange } = await import('./judged-change');
  return judgedChange(request, opened);
}

function notFrom(text: string): InputProblem {
  return {
    location: 'config-from',
    message: `${quote(text)} is not allowed`,
    remedy: 'use head or base',
  };
}

const noRef = {
  location: 'config-from: base',
  message: 'there is no base to compare with',
  remedy: 'set it with --base-ref, such as --base-ref main',
};

const noBase = {
  location: 'config-from: base',
  message: 'the event has no base',
  remedy: 'use the events pull_request or merge_group, set base-ref, or remove config-from',
};

/** Whether the configuration of the base is read; on pull_request_target what is checked out is the base itself. */
function isFromBase(
  { confined, needsRef }: ChangeRequest,
  against: Against | undefined,
  checkout: Checkout | undefined,
): boolean {
  if (against === undefined && confined !== true) throw new InputError([needsRef === true ? noRef : noBase]);
  if (against !== undefined) requireBase(checkout, 'config-from: base');
  return against !== undefined;
}

function requireBase(checkout: Checkout | undefined, location: string): void {
  const base = checkout?.base;
  if (typeof base === 'string') return;
  const message = `cannot be read: ${base?.problem ?? 'not a Git repository'}`;
  const remedy =
    'use a commit that is in the clone, check out with fetch-depth: 0, or grant the job contents: read';
  throw new InputError([{ location, message, remedy }]);
}
