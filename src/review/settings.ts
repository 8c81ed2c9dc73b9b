import type { Config, TargetConfig } from '../config/config';
import { formatLimit } from '../drift/limits';
import { formatDuration } from '../drift/time';

/** What decides how strictly a target is judged, by the name of its input. */
function settingsOf(target: TargetConfig): ReadonlyMap<string, string> {
  const { limits, outcome, evidence } = target;
  const after = target.unusedAfter ?? evidence.lookback;
  return new Map([
    ['max-over-granted', formatLimit(limits.maxOverGranted)],
    ['max-missing', String(limits.maxMissing)],
    ['fail-on-levels', [...limits.failOnLevels].join(', ')],
    ['fail-on-new', [...limits.failOnNew].join(', ') || 'none'],
    ['gate', limits.gate],
    ['baseline', target.baseline ?? 'none'],
    ['unused-after', after === undefined ? 'the lookback' : formatDuration(after)],
    ['min-observation', formatDuration(target.minObservation)],
    ['new-grant-grace', formatDuration(target.newGrantGrace)],
    ['missing-denied', target.missingDenied],
    ['trust-evidence', String(target.trustEvidence)],
    ['warn-only', String(outcome.warnOnly)],
    ['fail-on-inconclusive', String(outcome.failOnInconclusive)],
    ['principal-arn', target.principals.map(({ arn }) => arn).join(', ')],
    ['policy-file', target.policyFiles.join(', ')],
    ['sources', sourcesOf(evidence)],
    ['service-reference', referenceOf(evidence)],
  ]);
}

function sourcesOf(evidence: TargetConfig['evidence']): string {
  const { logs, file, generation, lastAccessed, unusedAccess, windowEnd } = evidence;
  return [
    ...(logs === undefined ? [] : [`cloudtrail-logs ${logs.paths.join(', ')}`]),
    ...(file === undefined ? [] : [`evidence-file ${file.path} (${formatDuration(file.maxAge)})`]),
    ...(generation === undefined ? [] : ['policy-generation']),
    ...(lastAccessed === 'no' ? [] : ['last-accessed']),
    ...(unusedAccess === undefined ? [] : ['unused-access']),
    ...(windowEnd === undefined ? [] : ['window-end']),
  ].join(', ');
}

function referenceOf({ reference }: TargetConfig['evidence']): string {
  if (reference.kind === 'url') return reference.url;
  return reference.kind === 'folder' ? reference.path : reference.kind;
}

/** What two configurations judge differently, a text each: "max-missing from 0 to 5". */
export function changedSettings(before: Config, now: Config): string[] {
  const several = now.targets.length > 1 || before.targets.length > 1;
  const old = new Map(before.targets.map((target) => [target.name, target]));
  const gone = before.targets.filter(({ name }) => now.targets.every((target) => target.name !== name));
  return [
    ...gone.map(({ name }) => `${name} is not judged any more`),
    ...now.targets.flatMap((target) => {
      const was = old.get(target.name);
      const changes = was === undefined ? ['is judged for the first time'] : changesOf(was, target);
      return several ? changes.map((text) => `${target.name}: ${text}`) : changes;
    }),
  ];
}

function changesOf(was: TargetConfig, target: TargetConfig): string[] {
  const before = settingsOf(was);
  const settings = [...settingsOf(target)].filter(([name, value]) => before.get(name) !== value);
  const accepted = entriesOf(was);
  const entries = entriesOf(target);
  const more = [...entries].filter((entry) => !accepted.has(entry)).length;
  const less = [...accepted].filter((entry) => !entries.has(entry)).length;
  return [
    ...settings.map(([name, value]) => `${name} from ${before.get(name) ?? ''} to ${value}`),
    ...(more === 0 ? [] : [`accept: ${more} ${more === 1 ? 'entry' : 'entries'} new or changed`]),
    ...(less === 0 || more > 0 ? [] : [`accept: ${less} fewer`]),
  ];
}

function entriesOf({ acceptances }: TargetConfig): ReadonlySet<string> {
  return new Set(acceptances.map((one) => JSON.stringify([one.pattern.text, one.reason, one.expires])));
}
