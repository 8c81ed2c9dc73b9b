import type { Config, SettingTexts, TargetConfig } from './config';
import { earlierTarget } from './earlier-target';
import { type InputName, inputsWhere, placeInputs, type RawInputs, specOf } from './inputs';
import { settingsOf } from './settings';

/** A configuration in which no target reads evidence where only the change under review says so. */
export interface VouchedConfig {
  readonly config: Config;
  /** What the change chose that is not in force, a sentence part each. */
  readonly replaced: readonly string[];
  /** By the name of a target: places that only the change names and that are read all the same, a sentence part each. */
  readonly unproven: ReadonlyMap<string, readonly string[]>;
  /** The same of targets that are judged by the evidence of the base instead: what proves is proven, a pass is not. */
  readonly notRead: ReadonlyMap<string, readonly string[]>;
}

/** Which configuration vouches for the places of another. */
export interface VouchingRequest {
  readonly config: Config;
  /** The configuration of the base; undefined where it cannot be read: the inputs of the workflow vouch alone. */
  readonly before: Config | undefined;
  readonly inputs: RawInputs;
}

/**
 * Takes the places of evidence from the base: a bucket, a table, an analyzer, a role that the change names is its
 * author's word, as a file would be that comes with it. A target of the base keeps the evidence settings of the base
 * where the change names other places. A place that the base does not name is not vouched for. Pure.
 * See docs/decisions/0013-who-may-vouch-for-a-change.md.
 */
export function vouchedConfig(request: VouchingRequest): VouchedConfig {
  const { config } = request;
  const known = knownPlaces(request);
  const all = config.targets.map((target) => vouchedTarget(target, request, known));
  const named = (of: 'unproven' | 'notRead') =>
    new Map(all.flatMap((one) => (one[of].length === 0 ? [] : [[one.target.name, one[of]]])));
  const settings = new Map(all.map(({ target, settings: texts }) => [target.name, texts]));
  return {
    config: {
      ...config,
      targets: all.map(({ target }) => target),
      settings: { ...config.settings, targets: settings },
    },
    replaced: [...new Set(all.flatMap(({ replaced }) => replaced))],
    unproven: named('unproven'),
    notRead: named('notRead'),
  };
}

/** A target with the places that the base vouches for, and what is to be said of the others. */
interface VouchedTarget {
  readonly target: TargetConfig;
  readonly settings: SettingTexts;
  readonly replaced: readonly string[];
  readonly unproven: readonly string[];
  readonly notRead: readonly string[];
}

function vouchedTarget(target: TargetConfig, request: VouchingRequest, known: KnownPlaces): VouchedTarget {
  const settings = request.config.settings.targets.get(target.name) ?? none;
  const kept: VouchedTarget = { target, settings, replaced: [], unproven: [], notRead: [] };
  if (target.trustEvidence) return kept;
  const earlier = request.before && earlierTarget(target, request.before);
  if (earlier === undefined) {
    const alone = placesIn(settings).filter((place) => place.isNamed && !isKnown(place, known));
    return { ...kept, unproven: alone.map(chosenText) };
  }
  const was = request.before?.settings.targets.get(earlier.name) ?? none;
  const before = new Map(placesIn(was).map(({ name, text }) => [name, text]));
  const changed = placesIn(settings).filter(({ name, text }) => before.get(name) !== text);
  if (changed.length === 0) return kept;
  const lacking = changed.filter(({ name, isNamed }) => isNamed && before.get(name) === 'none');
  return {
    target: { ...target, evidence: earlier.evidence },
    settings: withEvidenceOf(settings, was),
    replaced: evidenceInputs.flatMap((name) => replacedTexts(name, settings, was)),
    unproven: [],
    notRead: lacking.map(newText),
  };
}

/** A configuration whose places are all vouched for. */
export function asConfigured(config: Config): VouchedConfig {
  return { config, replaced: [], unproven: new Map(), notRead: new Map() };
}

/** A place as a configuration names it. */
interface Place {
  readonly name: InputName;
  readonly text: string;
  /** Whether it names a place of its own: neither nothing nor the default, and no choice among what there is. */
  readonly isNamed: boolean;
}

function placesIn(texts: SettingTexts): readonly Place[] {
  return placeInputs.map((name) => {
    const usual = specOf(name)?.default ?? 'none';
    const text = texts.get(name) ?? usual;
    return { name, text, isNamed: text !== usual && !choices.has(name) };
  });
}

/** These choose among sources and Regions that exist without them. */
const choices: ReadonlySet<InputName> = new Set<InputName>(['sources', 'regions']);

type KnownPlaces = ReadonlyMap<InputName, ReadonlySet<string>>;

/** All that base and inputs name, item by item: a new target may be judged by what others of the base are judged by. */
function knownPlaces({ before, inputs }: VouchingRequest): KnownPlaces {
  const alone = settingsOf({ file: undefined, inputs, targets: [], picked: [] });
  const all = before === undefined ? [alone] : [alone, before.settings];
  const texts = all.flatMap(({ shared, targets, accounts }) => [
    shared,
    ...targets.values(),
    ...accounts.values(),
  ]);
  return new Map(
    placeInputs.map((name) => [name, new Set(texts.flatMap((one) => itemsOf(one.get(name) ?? '')))]),
  );
}

function isKnown({ name, text }: Place, known: KnownPlaces): boolean {
  return itemsOf(text).every((item) => known.get(name)?.has(item) === true);
}

/** Settings hold their items so. */
function itemsOf(text: string): readonly string[] {
  return text.split(', ');
}

function chosenText({ name, text }: Place): string {
  return `${name} ${text} is set by this change only`;
}

function newText({ name, text }: Place): string {
  return `${name} ${text} is set by this change only, and is not read before the change is merged`;
}

function replacedTexts(name: InputName, now: SettingTexts, was: SettingTexts): string[] {
  const [is, base] = [now, was].map((texts) => texts.get(name) ?? 'none');
  return is === base
    ? []
    : [`${name} ${is}: set by this change and not in effect; the value of the base is used: ${base}`];
}

/** The settings of a target with those of the base for evidence: they are in force together. */
function withEvidenceOf(now: SettingTexts, was: SettingTexts): SettingTexts {
  return new Map([...now].map(([name, text]) => [name, isEvidence(name) ? (was.get(name) ?? text) : text]));
}

function isEvidence(name: string): boolean {
  return specOf(name)?.group === 'evidence';
}

const evidenceInputs = inputsWhere((spec) => isEvidence(spec.name) && spec.allowedIn.config);
const none: SettingTexts = new Map();
