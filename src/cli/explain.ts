import { InputError, type InputProblem } from '../base/input-error';
import { quote } from '../base/text';
import { parseFlags } from '../config/given';
import { defaultConfigPath } from '../config/inputs';
import { kindOf } from '../files/find-files';
import { printLines } from '../output/print';
import type { Terminal } from '../output/terminal';
import { hasWildcard, parseActionPattern } from '../policy/action-pattern';
import type { ActionId } from '../policy/catalogue';
import { adviceOn } from '../reference/api-names';
import type { EventActions } from '../reference/event-actions';

import { type Change, openChange } from '../run/open-change';
import { contextOf, findFolders, surroundingsFor } from './check';
import { explainHelp } from './help';

/**
 * `iam-policy-drift explain s3:GetObject`: what is known of one action, and how it stands in the targets where the
 * flags or the config file name any. Gives the exit code; throws InputError for wrong input.
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
  const portsOf = (change: Change) =>
    openPorts({ folders, context: contextOf(terminal), now: terminal.clock.now(), change });
  if (alone) {
    const { knowledge } = portsOf({});
    const facts = factsOfAction(actionOf(action, knowledge.events), knowledge);
    printLines(terminal.stdout, renderExplanation(facts, [], terminal.width), terminal.colour);
    return 0;
  }
  const { inputs, problems } = flags;
  const { config, change } = await openChange({ inputs, problems, folders, surroundings, needsRef: true });
  const { targets, knowledge } = await run({ config }, portsOf(change));
  const id = actionOf(action, knowledge.events);
  const found = targets.map(({ judged: { name, drift }, input }) =>
    actionInTarget(id, name, input, drift, knowledge),
  );
  const lines = renderExplanation(factsOfAction(id, knowledge), found, terminal.width);
  printLines(terminal.stdout, lines, terminal.colour);
  return 0;
}

const onlyText = { location: '--format', message: 'explain prints text only', remedy: 'remove it' };

/** One action of the catalogue; throws InputError for a pattern and for what AWS is not known to have. */
function actionOf(text: string, events: EventActions): ActionId {
  const reject = (problem: Omit<InputProblem, 'location'>) =>
    new InputError([{ location: 'explain', ...problem }]);
  const remedy = 'use service:Action, such as s3:GetObject';
  if (text === '' || text.startsWith('-')) throw reject({ message: 'no action given', remedy });
  const pattern = parseActionPattern(text);
  if (typeof pattern === 'string')
    throw reject({ message: `${quote(text)} is not an action: ${pattern}`, remedy });
  if (hasWildcard(pattern))
    throw reject({ message: `${quote(text)} has a wildcard`, remedy: 'use one action, without wildcards' });
  const { catalogue } = events;
  const id = catalogue.idOf(text);
  if (id !== undefined) return id;
  const message = `${quote(text)} is not an action that AWS listed on ${catalogue.version}`;
  const advice = adviceOn(pattern, events);
  throw reject({ message, ...(advice === undefined ? {} : { remedy: advice }) });
}
