import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** A node of a Markdown or an HTML tree, as far as tests look at it. */
export interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly depth?: number;
  readonly lang?: string | null | undefined;
  readonly url?: string;
  readonly ordered?: boolean | null | undefined;
  readonly checked?: boolean | null | undefined;
  readonly tagName?: string;
  readonly properties?: { readonly [name: string]: unknown };
  readonly position?: { readonly start: Point; readonly end: Point } | undefined;
}

interface Point {
  readonly line: number;
  readonly offset?: number | undefined;
}

const markdown = unified().use(remarkParse).use(remarkGfm);
const html = unified().use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw);
/** Its default is what GitHub lets through. */
const sanitized = unified().use(rehypeSanitize);

/** Markdown read as GitHub reads it: as written, as HTML, and as the HTML that GitHub lets through. */
export interface Read {
  readonly source: string;
  readonly tree: Node;
  readonly page: Node;
  readonly shown: Node;
}

/** Markdown as written, alone: what there is a lot of. */
export function parse(source: string): Pick<Read, 'source' | 'tree'> {
  return { source, tree: markdown.parse(source) };
}

export function read(source: string): Read {
  const tree = markdown.parse(source);
  const page = html.runSync(tree);
  return { source, tree, page, shown: sanitized.runSync(page) };
}

/** A node and all below it, in document order. */
export function nodesOf(node: Node): Node[] {
  const nodes: Node[] = [];
  const gather = (one: Node) => {
    nodes.push(one);
    for (const child of one.children ?? []) gather(child);
  };
  gather(node);
  return nodes;
}

/** The nodes of one type. */
export function nodesOfType(node: Node, type: string): Node[] {
  return nodesOf(node).filter((one) => one.type === type);
}

/** What a reader sees of a node. */
export function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

/** The texts of a page that stand outside of code: what GitHub looks through for mentions and references. */
export function bareTexts(node: Node): string[] {
  if (node.tagName === 'code' || node.tagName === 'pre') return [];
  if (node.type === 'text') return [node.value ?? ''];
  return (node.children ?? []).flatMap(bareTexts);
}

/** The lines that a node stands in. */
export function linesOf({ position }: Node): { readonly start: number; readonly end: number } {
  return { start: position?.start.line ?? 0, end: position?.end.line ?? 0 };
}

/** A node as it is written. */
export function sourceOf({ position }: Node, source: string): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}
