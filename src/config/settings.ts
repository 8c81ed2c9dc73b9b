import type { Settings, SettingTexts, TargetConfig } from './config';
import type { ConfigFile, ConfigTarget } from './config-content';
import { type InputName, type InputSpec, inputsWhere, type RawInputs, specOf } from './inputs';
import { accountLookup, type Lookup, targetLookup, topLookup } from './lookup';
import { items } from './values';

/**
 * The inputs whose changes are named: everything that the config file can set. What only the workflow can set is not
 * part of the configuration that is compared. Limits come first.
 */
export const settingNames = {
  run: namesIn((scope) => scope === 'run'),
  targets: namesIn((scope) => scope !== 'run'),
  accounts: namesIn((scope) => scope === 'account'),
} as const;

function namesIn(holds: (scope: InputSpec['scope']) => boolean): readonly InputName[] {
  const order = ['limits', 'rules', 'what', 'evidence', 'result'] as const;
  return order.flatMap((wanted) =>
    inputsWhere(({ group, allowedIn, scope }) => group === wanted && allowedIn.config && holds(scope)),
  );
}

/** What the settings of a configuration are taken from. */
interface SettingsRequest {
  readonly file: ConfigFile | undefined;
  readonly inputs: RawInputs;
  readonly targets: readonly TargetConfig[];
  /** The targets of the file that are judged; undefined stands for the one that the inputs make. */
  readonly picked: readonly (ConfigTarget | undefined)[];
}

/** What is in force of everything that the config file can set, in texts that can be compared. */
export function settingsOf({ file, inputs, targets, picked }: SettingsRequest): Settings {
  const top = topLookup(inputs, file);
  return {
    run: settingsIn(settingNames.run, top),
    shared: settingsIn(settingNames.targets, top),
    targets: new Map(
      targets.map(({ name, isNamed }) => {
        const target = isNamed === true ? picked.find((one) => one?.name === name) : undefined;
        return [name, targetSettings(target, targetLookup(target, inputs, file))];
      }),
    ),
    accounts: new Map(
      file?.accounts.map((entry) => [
        entry.account,
        settingsIn(settingNames.accounts, accountLookup(entry, top)),
      ]),
    ),
  };
}

function targetSettings(target: ConfigTarget | undefined, lookup: Lookup): SettingTexts {
  const texts = settingsIn(settingNames.targets, lookup);
  return target === undefined ? texts : new Map([...texts, ['account', target.account ?? 'none']]);
}

/** The text that was given for each input, else the default. */
function settingsIn(names: readonly InputName[], lookup: Lookup): SettingTexts {
  return new Map(
    names.map((name) => {
      const given = lookup(name);
      const text = given === undefined ? (specOf(name)?.default ?? 'none') : items(given.text).join(', ');
      return [name, text];
    }),
  );
}
