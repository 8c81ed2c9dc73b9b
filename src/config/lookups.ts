import { parsePrincipalArn } from '../iam/arn';
import type { ConfigAccount, ConfigFile, ConfigTarget } from './config-file';
import type { InputName, RawInputs } from './inputs';
import type { Lookup } from './lookup';
import { items } from './values';

/** Where the inputs of one target are looked for: its own keys, those of its account, the inputs, the file's top level. */
export function targetLookup(
  target: ConfigTarget | undefined,
  inputs: RawInputs,
  file: ConfigFile | undefined,
): Lookup {
  const within = target === undefined ? '' : ` of target ${target.name}`;
  const top = topLookup(inputs, file);
  const id = accountOf(target, top);
  const account = file?.accounts.find((one) => one.account === id);
  const outer = account === undefined ? top : accountLookup(account, top);
  return (name) => {
    const own = target?.inputs.get(name);
    return own === undefined ? outer(name) : { text: own, place: `${name}${within}` };
  };
}

/** Where the inputs of an account are looked for: its entry, else wherever the run's are. */
export function accountLookup({ account, inputs }: ConfigAccount, outer: Lookup): Lookup {
  return (name) => {
    const own = inputs.get(name);
    return own === undefined ? outer(name) : { text: own, place: `${name} of account ${account}` };
  };
}

/** Where the inputs of the whole run are looked for. */
export function topLookup(inputs: RawInputs, file: ConfigFile | undefined): Lookup {
  return (name: InputName) => {
    const input = inputs.get(name);
    if (input !== undefined) return { text: input, place: name };
    const top = file?.inputs.get(name);
    return top === undefined ? undefined : { text: top, place: `${file?.path ?? ''}: ${name}` };
  };
}

/** The account that a target names, or that its first principal is in. */
function accountOf(target: ConfigTarget | undefined, top: Lookup): string | undefined {
  if (target?.account !== undefined) return target.account;
  const text = target?.inputs.get('principal-arn') ?? top('principal-arn')?.text ?? '';
  const first = parsePrincipalArn(items(text)[0] ?? '');
  return typeof first === 'string' ? undefined : first.account;
}
