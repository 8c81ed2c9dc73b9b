import { clip } from '../../base/text';
import { grouped } from '../../base/time';
import type { Verdict } from '../../drift/verdict';
import type { AccessLevel } from '../../policy/catalogue';

/**
 * What a report says, apart from how it is printed: Markdown, a terminal or HTML print the same document. A plain string
 * is text of ours; everything that a policy, a log, a config file or AWS brings stands in a part that says how it is shown.
 */
export type Inline =
  | string
  /** A name as it is: an action, a path, an ARN. */
  | { readonly kind: 'code'; readonly text: string }
  /** A sentence that holds data. */
  | { readonly kind: 'prose'; readonly text: string }
  | { readonly kind: 'strong'; readonly parts: Text }
  /** A line of a policy file, or the file. `hasMany` where the path has to be told from others. */
  | { readonly kind: 'location'; readonly file: string; readonly line?: number; readonly hasMany: boolean }
  /** An address that our own code has checked. */
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  /** Where the run can be read. */
  | { readonly kind: 'run'; readonly text: string };

/** A line of text. */
export type Text = readonly Inline[];

/** What an entry of a list is about, at a glance: a word beside it always says the same. */
export type Sign = AccessLevel | 'breaks' | 'missing' | 'doubt' | 'widens';

/** An entry of a list; what is below it says more of it. */
export interface Item {
  readonly sign?: Sign;
  /** Of a target among others. */
  readonly verdict?: Verdict;
  readonly text: Text;
  readonly below?: readonly Text[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: Text }
  /** `more` says what the list does not show. */
  | { readonly kind: 'list'; readonly items: readonly Item[]; readonly more?: string }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Text[])[] }
  | { readonly kind: 'fenced'; readonly language: 'diff' | 'yaml'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: Text; readonly items: readonly Item[] };

/** The first line of a section: 0 of many targets, 1 of a target, 2 of a part of it. */
export interface Title {
  readonly level: 0 | 1 | 2;
  readonly verdict?: Verdict;
  readonly text: Text;
}

/** A part of a report that is shown whole or not at all. */
export interface Section {
  /** What it is called where it is omitted. */
  readonly name: string;
  /** Sections of lower priority are omitted first. */
  readonly priority: number;
  readonly title?: Title;
  readonly blocks: readonly Block[];
  /** Closed until a reader opens it: where there is no way to open it, only its title is shown. */
  readonly folded?: Fold;
  /** The section that it belongs to, of higher priority: it never stands alone. */
  readonly under?: Section;
}

/** What may be folded; a terminal opens it when asked for by this name. */
export const folds = [
  'suggestion',
  'existing',
  'undetermined',
  'used',
  'notes',
  'evidence',
  'services',
] as const;

export type Fold = (typeof folds)[number];

/** The whole of a report. */
export interface Document {
  readonly sections: readonly Section[];
  /** The last line, always shown; each part stands for itself. */
  readonly footer: readonly Text[];
  /** The end of that line: what a reader has to know before removing something. */
  readonly advice?: string;
  /** The trend over runs, under the footer. */
  readonly trend?: Text;
}

/** How much a document says. */
export interface Budget {
  /** Entries of a list that is open. */
  readonly items: number;
  /** Entries of a list that is folded. */
  readonly folded: number;
  /** Targets in the list of all. */
  readonly targets: number;
  /** Names in a line. */
  readonly names: number;
  /** Lines of a patch. */
  readonly diffLines: number;
  /** Rows of the chart of services; absent where there is none. */
  readonly services?: number;
  /** Whether the generated policy is shown, as against where it is. */
  readonly generated?: true;
  /** Whether of many targets only those with something to decide are shown in detail. */
  readonly onlyOpen: boolean;
  /** Where the rest stands. */
  readonly rest: string;
}

/** A line out of texts of ours, numbers and parts. */
export function t(strings: TemplateStringsArray, ...values: readonly (Inline | Text | number)[]): Text {
  return strings.flatMap((text, index): Text => {
    const value = index === 0 ? '' : (values[index - 1] ?? '');
    const part: Text = typeof value === 'number' ? [grouped(value)] : isText(value) ? value : [value];
    return [...part, text].filter((one) => one !== '');
  });
}

function isText(value: Inline | Text): value is Text {
  return Array.isArray(value);
}

/** A name as code, at most so long. */
export function code(text: string, limit = 200): Inline {
  return { kind: 'code', text: clip(text, limit) };
}

/** A sentence with data in it, at most so long. */
export function prose(text: string, limit = 400): Inline {
  return { kind: 'prose', text: clip(text, limit) };
}

export function strong(...parts: Text): Inline {
  return { kind: 'strong', parts };
}

/** Texts one after the other, a separator between them. */
export function joined(texts: readonly (Inline | Text)[], separator = ', '): Text {
  return texts.flatMap(
    (text, index): Text => [...(index === 0 ? [] : [separator]), ...(isText(text) ? text : [text])],
  );
}

/** The first names as code, and how many more there are. */
export function names(all: readonly string[], limit: number): Text {
  const shown = joined(all.slice(0, limit).map((name) => code(name)));
  const rest = all.length - Math.min(all.length, limit);
  return rest === 0 ? shown : [...shown, ` and ${grouped(rest)} more`];
}

/** A list of at most so many entries; what is not shown is counted. */
export function listOf(
  items: readonly Item[],
  limit: number,
  { rest, total = items.length }: { readonly rest: string; readonly total?: number },
): Block {
  const shown = items.slice(0, limit);
  const more = total - shown.length;
  const text = `and ${grouped(more)} more in ${rest}`;
  return { kind: 'list', items: shown, ...(more > 0 ? { more: text } : {}) };
}
