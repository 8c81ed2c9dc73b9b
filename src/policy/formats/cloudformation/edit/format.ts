import { within } from '../../../../base/work';
import type { EditLimits, PolicyFormat } from '../../../format';
import { emptyInventory, type FoundPrincipal, type Inventory } from '../../../inventory';
import type { InventoryOptions } from '../../../inventory-reader';
import {
  locationOf,
  meaningOf,
  type Policy,
  type PolicyId,
  policyKey,
  type SourceFile,
} from '../../../model';
import { cloudformationReader } from '../format';
import { parseTemplate } from '../template-file';
import type { TemplateText } from '../text';
import { type LimitOptions, TemplateLimits } from './limits';
import { isSameButEdits } from './only-edited';
import { writeTemplate } from './write';

/** How targets read a template, and which of its principals they judge. */
export interface TemplateReading {
  /** Different ones, at least one. */
  readonly options: readonly InventoryOptions[];
  /** The addresses of its principals that are judged. */
  readonly judged: ReadonlySet<string>;
}

/** A template that was read once more to be edited. */
interface OpenTemplate {
  readonly text: TemplateText;
  /** By the options of the reading. */
  readonly inventories: readonly Inventory[];
  readonly limits: TemplateLimits;
}

/**
 * CloudFormation and SAM templates as files whose policies are edited; `readings` are by path, and other files are not of
 * this format. Its policies are those of all principals of a template, those that are not judged too.
 */
export function templateFormat(readings: ReadonlyMap<string, TemplateReading>): PolicyFormat {
  const known = new Map<string, OpenTemplate | undefined>();
  const open = (file: SourceFile): OpenTemplate | undefined => {
    const key = `${file.path}\n${file.text}`;
    const reading = readings.get(file.path);
    if (!known.has(key)) known.set(key, reading === undefined ? undefined : opened(file, reading));
    return known.get(key);
  };
  return {
    name: cloudformationReader.name,
    recognizes: ({ path }) => readings.has(path),
    read: (files) => {
      return { policies: files.flatMap((file) => open(file)?.limits.policies ?? []), problems: [] };
    },
    write: (files, edits) => {
      return files.map((file) => {
        const own = edits.filter(({ policy }) => policy.file === file.path);
        const template = own.length === 0 ? undefined : open(file);
        if (template === undefined) return file;
        return { path: file.path, text: writeTemplate(template.text, template.limits.policies, own) };
      });
    },
    limits: (files) => joined(new Map(files.map((file) => [file.path, open(file)?.limits]))),
    isOnlyEdited: (before, after, edits) => {
      const [was, is] = [open(before), open(after)];
      const own = edits.filter(({ policy }) => policy.file === before.path);
      if (was === undefined || is === undefined) return false;
      return (
        isSameButEdits(was.text, is.text, was.limits.policies, own) &&
        keepsOthers(was, is, new Set(own.map(({ policy }) => policyKey(policy))))
      );
    },
  };
}

function opened(file: SourceFile, { options, judged }: TemplateReading): OpenTemplate | undefined {
  const parsed = within(mostSteps, () => parseTemplate(file));
  if (!parsed.done || 'problem' in parsed.value) return undefined;
  const inventories = options.map((one) => {
    return cloudformationReader.read({ entry: file, others: new Map() }, one);
  });
  const [first = emptyInventory] = inventories;
  const limits = new TemplateLimits(parsed.value, first, { judged, ...differenceOf(inventories) });
  return { text: parsed.value, inventories, limits };
}

/** What readings with different parameters or accounts do not agree on, so that it is not edited for all of them. */
function differenceOf(inventories: readonly Inventory[]): Pick<LimitOptions, 'why' | 'whyNothingAdded'> {
  if (inventories.length === 1) return {};
  const why = 'targets read the template with different parameters or accounts';
  const shapes = new Set(inventories.map(({ principals }) => JSON.stringify(principals.map(shapeOf))));
  return shapes.size > 1 ? { why } : { whyNothingAdded: why };
}

function shapeOf({ kind, id, policies, unknown }: FoundPrincipal) {
  const places = policies.map((policy) => [
    ...[policyKey(policy.id), policy.unknown.length],
    policy.statements.map(({ effect, actions, origin }) => [
      ...[effect, actions.kind, locationOf(origin)],
      actions.items.map((item) => [item.value.text, item.origin]),
    ]),
  ]);
  return [kind, id.address, unknown.length, places];
}

/** Steps of work that reading the tree of a template may take, as for its first reading. */
const mostSteps = 100_000_000;

/** Whether all policies that are not edited say what they said, for the same principals, however they are read. */
function keepsOthers(was: OpenTemplate, is: OpenTemplate, edited: ReadonlySet<string>): boolean {
  const said = ({ inventories }: OpenTemplate) => {
    return JSON.stringify(inventories.map(({ principals }) => principals.map((one) => saidOf(one, edited))));
  };
  return said(was) === said(is);
}

function saidOf({ kind, id, policies, unknown, foreign }: FoundPrincipal, edited: ReadonlySet<string>) {
  const of = (policy: Policy) => (edited.has(policyKey(policy.id)) ? null : meaningOf([policy]));
  return [
    ...[kind, id.address, unknown.length, foreign.map(({ policy }) => policy)],
    policies.map((one) => [one.id.address, one.unknown.length, of(one)]),
  ];
}

function joined(limits: ReadonlyMap<string, TemplateLimits | undefined>): EditLimits {
  const of = ({ file }: PolicyId) => limits.get(file);
  const unread = 'the template cannot be read';
  const ask = (id: PolicyId, question: (own: TemplateLimits) => string | undefined) => {
    const own = of(id);
    return own === undefined ? unread : question(own);
  };
  return {
    fixedItem: (id, statement, item) => ask(id, (own) => own.fixedItem(id, statement, item)),
    fixedStatement: (id, statement) => ask(id, (own) => own.fixedStatement(id, statement)),
    fixedPolicy: (id) => ask(id, (own) => own.fixedPolicy(id)),
  };
}
