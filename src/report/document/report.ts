import type { Suggestion } from '../../suggest/model';
import { showsByService } from '../groups';
import type { JudgedRun } from '../judged';
import { type Line, line } from '../lines';
import type { Links } from './links';
import { openLines, toMarkdown } from './markdown';
import { type Budget, code, type Document, type Fold, folds, t } from './model';
import { documentOf } from './run';
import { toLines } from './terminal';

/** What a reviewer reads before opening anything. */
const commentLines = 40;

const commentBudget: Budget = {
  items: 10,
  targets: 20,
  folded: 20,
  names: 5,
  diffLines: 2000,
  onlyOpen: true,
  rest: 'the full report',
};

/** Shorter lists say too little. */
const fewest = 2;

/** A comment of GitHub holds 65,536 characters; the marker comes on top. */
const commentRoom = { bytes: 65_000, rest: 'the full report' };

/**
 * The pull request comment, without its marker: GitHub-flavored Markdown. Lists get shorter until what is not folded has
 * at most 40 lines; then lists are folded too, and at last what has the lowest priority is omitted.
 */
export function renderComment(run: JudgedRun, suggestion: Suggestion, links?: Links): string {
  const wide = run.targets.some(({ drift }) => showsByService(drift));
  const room = { ...commentRoom, lines: commentLines };
  const of = (items: number) => documentOf(run, suggestion, { ...commentBudget, items });
  const fits = (document: Document) => openLines(document) <= commentLines;
  const lengths = wide ? [7, 5, 3, fewest] : [10, 7, 5, 3, fewest];
  // Of many targets, the shortest lists are too long already: then the longer ones need no try.
  const shortest = of(fewest);
  for (const items of fits(shortest) ? lengths : []) {
    const document = items === fewest ? shortest : of(items);
    if (fits(document)) return toMarkdown(withAddress(document, links), room, links);
  }
  const document = foldedLists(documentOf(run, suggestion, { ...commentBudget, targets: 12 }));
  return toMarkdown(withAddress(document, links), room, links);
}

/** Every list below a title that holds no data as a folded section. */
function foldedLists({ sections, ...rest }: Document): Document {
  return {
    ...rest,
    sections: sections.map((section) =>
      section.title?.level === 2 && section.title.text.every((part) => typeof part === 'string')
        ? { ...section, folded: section.folded ?? 'existing' }
        : section,
    ),
  };
}

function withAddress(document: Document, links: Links | undefined): Document {
  if (links === undefined) return document;
  const commit = t`commit ${code(links.commit.slice(0, 7))}`;
  return { ...document, footer: [...document.footer, commit, [{ kind: 'run', text: 'full report' }]] };
}

/** The step summary: a step summary of GitHub holds 1 MiB. */
export function renderSummary(run: JudgedRun, suggestion: Suggestion, links?: Links): string {
  const budget: Budget = {
    items: 100,
    targets: 1000,
    folded: 300,
    names: 20,
    diffLines: 1000,
    services: 15,
    onlyOpen: true,
    rest: 'report.md',
  };
  return toMarkdown(documentOf(run, suggestion, budget), { bytes: 800_000, rest: 'report.md' }, links);
}

/** report.md: nothing is omitted. */
export function renderReport(run: JudgedRun, suggestion: Suggestion, links?: Links): string {
  const all = Number.POSITIVE_INFINITY;
  const budget: Budget = {
    items: all,
    targets: all,
    folded: all,
    names: all,
    diffLines: all,
    services: all,
    generated: true,
    onlyOpen: false,
    rest: 'report.json',
  };
  return toMarkdown(documentOf(run, suggestion, budget), { bytes: all, rest: 'report.json' }, links);
}

/** What a terminal shows without being asked: the rest is named with the flag that shows it. */
const openFolds: readonly Fold[] = ['existing', 'undetermined', 'notes', 'evidence'];

interface TerminalOptions {
  readonly show?: ReadonlySet<Fold | 'all'>;
  /** Whether the patch was written. */
  readonly hasPatch?: boolean;
}

/** A run for a terminal of so many columns; `show` opens what is folded, in full, and `all` opens everything. */
export function renderTerminal(
  run: JudgedRun,
  suggestion: Suggestion,
  width: number,
  { show = new Set(), hasPatch = false }: TerminalOptions = {},
): Line[] {
  const [all, some] = [Number.POSITIVE_INFINITY, show.size > 0];
  const wide = run.targets.some(({ drift }) => showsByService(drift));
  const budget: Budget = {
    items: show.has('all') ? all : wide ? 7 : 20,
    targets: some ? all : 200,
    folded: some ? all : 10,
    names: some ? all : 8,
    diffLines: all,
    onlyOpen: !show.has('all'),
    rest: 'the full list (--show all)',
  };
  // Of a role that may do everything, a screen says where to begin.
  const usual = wide ? [] : openFolds;
  const open = show.has('all') ? folds : [...usual, ...folds.filter((fold) => show.has(fold))];
  const lines = toLines(documentOf(run, suggestion, budget), width, new Set(open));
  return suggestion.files.length === 0 ? lines : [...lines, line(hasPatch ? written : howToGet)];
}

/** Where the suggested change is, or how to get it; no path, so that two runs on the same input print the same. */
const written = 'The patch is drift.patch in the report directory.';
const howToGet = 'For a patch, add --report-directory DIR.';
