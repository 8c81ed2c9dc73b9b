/** What a rule needs in one analyzer: the rule there is new, another one, or as it should be already. */
type RuleStep = 'create' | 'update' | 'same' | 'none';

/** One rule of the config file in one analyzer. */
export interface RuleOutcome {
  readonly name: string;
  /** `none`: nothing is written, for the reason that `problem` gives. */
  readonly step: RuleStep;
  /** Of an update: what becomes different, in words. */
  readonly changes: readonly string[];
  /** How many active findings it matches: applying the rule archives them. */
  readonly active: number;
  /** Why it cannot be written, or was not. */
  readonly problem?: string;
  /** What was done, where something was: whether the rule was written, and whether it was applied. */
  readonly wrote?: boolean;
  readonly applied?: boolean;
}

/** One analyzer that some rule is for. */
export interface AnalyzerOutcome {
  readonly name: string;
  /** As in `external-access`. */
  readonly kind: string;
  readonly rules: readonly RuleOutcome[];
  /** Rules there that the config file does not have: they are left alone. */
  readonly others: readonly string[];
  /** Why nothing can be done with it now: it is being made, or disabled. */
  readonly inactive?: string;
}

/** One region of one account; without a region all that was to be done in the account. */
export interface LocationOutcome {
  readonly account: string;
  readonly region?: string;
  readonly analyzers: readonly AnalyzerOutcome[];
  /** Kinds of analyzers that some rule is for and that are not there. */
  readonly absent: readonly string[];
  /** Why the place could not be asked, or not to the end. */
  readonly failed?: string;
}

/** Something about a rule that a person should check. */
export interface RuleQuestion {
  readonly rule: string;
  readonly message: string;
}

/** What `archive-rules plan` or `apply` came to. */
export interface ArchiveOutcome {
  readonly mode: 'plan' | 'apply';
  readonly locations: readonly LocationOutcome[];
  readonly questions: readonly RuleQuestion[];
}

/** How many of what: what people read first, and what the exit code is made of. */
interface ArchiveCounts {
  readonly create: number;
  readonly update: number;
  readonly same: number;
  /** Rules with active findings to archive, or that were applied to some. */
  readonly apply: number;
  /** Active findings that they match; one that two rules match counts twice. */
  readonly findings: number;
  /** Rules that are not where the config file wants them, although nothing failed. */
  readonly notInPlace: number;
  /** Places and rules in which something failed. */
  readonly failed: number;
}

/** Counts an outcome: of a plan what there is to do, of `apply` what was done. */
export function countsOf({ mode, locations }: ArchiveOutcome): ArchiveCounts {
  const analyzers = locations.flatMap((location) => location.analyzers);
  const rules = analyzers.flatMap((analyzer) => analyzer.rules);
  const count = (which: (rule: RuleOutcome) => boolean) => rules.filter(which).length;
  const written = mode === 'plan' ? rules : rules.filter(({ wrote }) => wrote === true);
  const archiving = rules.filter(({ step, active, applied }) =>
    mode === 'plan' ? step !== 'none' && active > 0 : applied === true,
  );
  const inactive = analyzers.filter((analyzer) => analyzer.inactive !== undefined).length;
  const absent = locations.flatMap((location) => location.absent).length;
  return {
    create: written.filter(({ step }) => step === 'create').length,
    update: written.filter(({ step }) => step === 'update').length,
    same: count(({ step }) => step === 'same'),
    apply: archiving.length,
    findings: archiving.reduce((sum, { active }) => sum + active, 0),
    notInPlace: count(({ step }) => step === 'none') + inactive + absent,
    failed:
      locations.filter((location) => location.failed !== undefined).length +
      count(({ step, problem }) => step !== 'none' && problem !== undefined),
  };
}

/**
 * The exit code: 2 where something failed, else 1 where a rule is not in place, or where a plan has something to do or
 * to ask, else 0.
 */
export function archiveExitCode(outcome: ArchiveOutcome): 0 | 1 | 2 {
  const { create, update, apply, notInPlace, failed } = countsOf(outcome);
  if (failed > 0) return 2;
  if (notInPlace > 0) return 1;
  if (outcome.mode === 'apply') return 0;
  return create + update + apply + outcome.questions.length > 0 ? 1 : 0;
}
