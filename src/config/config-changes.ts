import { acceptanceKey } from '../drift/acceptances';
import { hasWildcard } from '../policy/action-pattern';
import type { Config, SettingTexts, TargetConfig } from './config';
import { earlierTarget, isUndescribed } from './earlier-target';
import { specOf } from './inputs';

/** What a change of the configuration concerns, what decides a verdict first. */
type Concern = 'limit' | 'acceptance' | 'other';

/** A change of the configuration, as a sentence part. */
export interface ConfigChange {
  readonly concern: Concern;
  readonly text: string;
}

/** What of a configuration is compared; without targets, it is what inputs alone make. */
export type ComparedConfig = Pick<Config, 'settings' | 'targets' | 'rules'>;

/** What two configurations judge differently, such as "max-missing from 0 to 5": limits, acceptances, then the rest. */
export function configChanges(before: ComparedConfig, now: Config): readonly ConfigChange[] {
  const all = [
    ...valueChanges(before.settings.run, now.settings.run),
    ...targetChanges(before, now),
    ...accountChanges(before, now),
    ...ruleChanges(before, now),
  ];
  const order = ['limit', 'acceptance', 'other'] as const;
  return order.flatMap((wanted) => all.filter(({ concern }) => concern === wanted));
}

/** Changes that several targets have in common are said once. */
function targetChanges(before: ComparedConfig, now: Config): ConfigChange[] {
  const gone = before.targets.filter(
    (target) => earlierTarget(target, now) === undefined && !isGoneWithItsFile(target, now),
  );
  const changes = now.targets.flatMap((target) => {
    const own = changesOfTarget(target, before, now);
    return own.map((change) => ({ ...change, target: target.name }));
  });
  const hasMany = now.targets.length > 1 || before.targets.length > 1;
  const byText = new Map<string, (typeof changes)[number][]>();
  for (const change of changes) byText.set(change.text, [...(byText.get(change.text) ?? []), change]);
  const said = [...byText].flatMap(([text, same]): ConfigChange[] => {
    const names = listed(same.map(({ target }) => target));
    return same.slice(0, 1).map(({ concern }) => ({ concern, text: hasMany ? `${names}: ${text}` : text }));
  });
  return [...gone.map(({ name }) => limit(`${name} is no longer checked`)), ...said];
}

/** A target that the base does not have is compared with what it would have without keys of its own. */
function changesOfTarget(target: TargetConfig, before: ComparedConfig, now: Config): ConfigChange[] {
  const present = now.settings.targets.get(target.name);
  const was = earlierTarget(target, before);
  // A file that comes or goes below an entry with {role} changes no setting.
  if (was === undefined && hasEntryOf(target, before)) return [];
  if (was === undefined) {
    const all = valueChanges(before.settings.shared, present);
    // Nothing is known of a first configuration: all but whom and what it judges is named.
    const named = before.targets.length === 0 ? isSetting : decidesVerdict;
    return [
      limit('checked for the first time'),
      ...all.filter(({ name }) => named(name)),
      ...acceptanceChanges([], target.acceptances),
    ];
  }
  const renamed = was.name === target.name ? [] : [limit(`renamed from ${was.name}`)];
  return [
    ...renamed,
    ...valueChanges(before.settings.targets.get(was.name), present),
    ...acceptanceChanges(was.acceptances, target.acceptances),
  ];
}

/** A role that stays in its template, and that the entry no longer judges, is no longer checked. */
function isGoneWithItsFile(target: TargetConfig, now: Config): boolean {
  if (!hasEntryOf(target, now)) return false;
  return target.source === undefined || isUndescribed(target, now);
}

function hasEntryOf({ entry }: TargetConfig, { targets }: Pick<Config, 'targets'>): boolean {
  return entry !== undefined && targets.some((one) => one.entry === entry);
}

function isSetting(name: string): boolean {
  return specOf(name)?.group !== 'what';
}

function decidesVerdict(name: string): boolean {
  const group = specOf(name)?.group;
  return group === 'limits' || group === 'rules';
}

function acceptanceChanges(
  was: TargetConfig['acceptances'],
  accepted: TargetConfig['acceptances'],
): ConfigChange[] {
  const [before, now] = [entriesOf(was), entriesOf(accepted)];
  const more = [...now].filter(([entry]) => !before.has(entry)).map(([, action]) => action);
  const less = [...before].filter(([entry]) => !now.has(entry)).map(([, action]) => action);
  return [
    ...(more.length === 0 ? [] : [acceptance(`accept: ${listed(more)} new or changed`)]),
    ...(less.length === 0 || more.length > 0 ? [] : [acceptance(`accept: ${listed(less)} removed`)]),
  ];
}

/** Acceptances whole, with the action of each; those that accept most come first. */
function entriesOf(acceptances: TargetConfig['acceptances']): ReadonlyMap<string, string> {
  const wide = acceptances.filter(({ pattern }) => hasWildcard(pattern));
  const named = acceptances.filter(({ pattern }) => !hasWildcard(pattern));
  return new Map([...wide, ...named].map((one) => [acceptanceKey(one), one.pattern.text]));
}

/** How accounts are reached: their entries hold for every target in them, also for those that come later. */
function accountChanges(before: ComparedConfig, now: Config): ConfigChange[] {
  const ids = new Set([...before.settings.accounts.keys(), ...now.settings.accounts.keys()]);
  return [...ids].flatMap((id) => {
    const [was, is] = [before, now].map(({ settings }) => settings.accounts.get(id));
    if (is === undefined) return [other(`account ${id} was removed`)];
    const own = valueChanges(was ?? before.settings.shared, is);
    const added = was === undefined ? [other(`account ${id} is new`)] : [];
    return [...added, ...own.map((change) => ({ ...change, text: `account ${id}: ${change.text}` }))];
  });
}

function ruleChanges(before: ComparedConfig, now: Config): ConfigChange[] {
  const keys = (rules: Config['rules']) =>
    new Map(rules.map((rule) => [JSON.stringify({ ...rule, filter: [...rule.filter] }), rule.name]));
  const [was, is] = [keys(before.rules), keys(now.rules)];
  const more = [...is].filter(([key]) => !was.has(key)).map(([, name]) => name);
  const less = [...was].filter(([key]) => !is.has(key)).map(([, name]) => name);
  return [
    ...(more.length === 0 ? [] : [other(`archive-rules: ${listed(more)} new or changed`)]),
    ...(less.length === 0 || more.length > 0 ? [] : [other(`archive-rules: ${listed(less)} removed`)]),
  ];
}

const none: SettingTexts = new Map();

function valueChanges(before = none, now = none): (ConfigChange & { readonly name: string })[] {
  return [...now].flatMap(([name, value]) => {
    const was = before.get(name) ?? 'none';
    const text = `${name} from ${was} to ${value}`;
    return was === value ? [] : [{ concern: concernOf(name), name, text }];
  });
}

function concernOf(name: string): Concern {
  if (name === 'unused-ok') return 'acceptance';
  return specOf(name)?.group === 'limits' ? 'limit' : 'other';
}

const limit = (text: string): ConfigChange => ({ concern: 'limit', text });
const acceptance = (text: string): ConfigChange => ({ concern: 'acceptance', text });
const other = (text: string): ConfigChange => ({ concern: 'other', text });

function listed(names: readonly string[]): string {
  const rest = names.length > 4 ? ` and ${names.length - 4} more` : '';
  return `${names.slice(0, 4).join(', ')}${rest}`;
}
