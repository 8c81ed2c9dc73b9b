import { InputError, type InputProblem } from '../base/input-error';
import { quote } from '../base/text';
import { parseFlags } from '../config/given';
import { defaultConfigPath } from '../config/inputs';
import { kindOf } from '../files/find-files';
import { findFolders } from '../files/folders';
import { printLines } from '../output/print';
import type { Terminal } from '../output/terminal';
import { hasWildcard, parseActionPattern } from '../policy/action-pattern';
import type { ActionId } from '../policy/catalogue';
import { adviceOn } from '../reference/api-names';
import type { EventActions } from '../reference/event-actions';
import type { Knowledge } from '../reference/knowledge';
import { type NamedActions, namedActions } from '../reference/named-actions';
import { type Line, line } from '../report/lines';
import { nameLines } from '../report/named-actions';
import { type Change, openChange } from '../run/open-change';
import { contextOf, surroundingsFor } from './check';
import { explainHelp } from './help';

/**
 * `iam-policy-drift explain s3:GetObject`: what is known of one action, and how it stands in the targets where the
 * flags or the config file name any. The name of an API operation stands for the actions that grant it. Returns 0, or 2
 * where a source failed; throws InputError for wrong input.
 */
export async function explain(args: readonly string[], terminal: Terminal): Promise<number> {
  const [action = '', ...rest] = args;
  const flags = parseFlags(action.startsWith('-') ? args : rest);
  if (flags.help) {
    printLines(terminal.stdout, explainHelp(), terminal.colour);
    return 0;
  }
  if (flags.format !== 'text') throw new InputError([onlyText]);
  const [{ openPorts }, { factsOfAction, actionInTarget }, { renderExplanation }, { run }] =
    await Promise.all([
      import('../run/ports'),
      import('../drift/explain'),
      import('../report/explain'),
      import('../run/run'),
    ]);
  const folders = await findFolders(terminal.folder);
  const surroundings = surroundingsFor(flags, folders, terminal);
  const general = flags.inputs.size === 0 && flags.problems.length === 0;
  const hasFile = !flags.noConfig && (await kindOf(surroundings.resolve(defaultConfigPath))) !== 'missing';
  const alone = general && !hasFile;
  const { width } = terminal;
  const portsOf = (change: Change) =>
    openPorts({ folders, context: contextOf(terminal), now: terminal.clock.now(), change });
  if (alone) {
    const { knowledge } = portsOf({});
    print(action, knowledge, terminal, (id) => renderExplanation(factsOfAction(id, knowledge), [], width));
    return 0;
  }
  const { inputs, problems } = flags;
  const { config, change } = await openChange({ inputs, problems, folders, surroundings, needsRef: true });
  const { targets, knowledge } = await run({ config }, portsOf(change));
  print(action, knowledge, terminal, (id) => {
    const found = targets.map(({ judged: { name, drift }, input }) =>
      actionInTarget(id, name, input, drift, knowledge),
    );
    return renderExplanation(factsOfAction(id, knowledge), found, width);
  });
  return targets.some(({ input: { coverages } }) => coverages.some(({ gaps }) => gaps.length > 0)) ? 2 : 0;
}

/** Prints what a name stands for, and each of its actions. */
function print(
  text: string,
  { events }: Knowledge,
  { stdout, width, colour }: Terminal,
  explained: (id: ActionId) => readonly Line[],
): void {
  const named = actionsOf(text, events);
  const names = named.ids.map((id) => events.catalogue.nameOf(id));
  const each = named.ids.slice(0, mostActions).map(explained);
  const lines = each.flatMap((own, index) => (index === 0 ? own : [line(''), ...own]));
  printLines(stdout, [...nameLines(text, named, names, width), ...lines], colour);
}

const onlyText = { location: '--format', message: 'explain prints text only', remedy: 'remove it' };

/** An operation may need some of many actions: so many are explained. */
const mostActions = 5;

/** The actions that a text names; throws InputError for a pattern and for what AWS is not known to have. */
function actionsOf(text: string, events: EventActions): NamedActions {
  const reject = (problem: Omit<InputProblem, 'location'>) =>
    new InputError([{ location: 'explain', ...problem }]);
  const remedy = 'use service:Action, such as s3:GetObject';
  if (text === '' || text.startsWith('-')) throw reject({ message: 'no action given', remedy });
  const named = namedActions(text, events);
  if (named !== undefined) return named;
  const pattern = parseActionPattern(text);
  if (typeof pattern === 'string')
    throw reject({ message: `${quote(text)} is not an action: ${pattern}`, remedy });
  if (hasWildcard(pattern))
    throw reject({ message: `${quote(text)} has a wildcard`, remedy: 'use one action, without wildcards' });
  const message = `${quote(text)} is not an action that AWS listed on ${events.catalogue.version}`;
  const advice = adviceOn(pattern, events);
  throw reject({ message, ...(advice === undefined ? {} : { remedy: advice }) });
}
