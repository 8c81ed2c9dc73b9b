import { nearest } from '../iam/nearest';
import type { InputProblem } from '../input-error';
import { type InputName, inputNames, isInputName, type RawInputs } from './inputs';

/**
 * The action's inputs as the runner hands them over: `INPUT_<NAME>`, upper case, empty when not given. A name that
 * no input has is an error: a misspelt threshold must not leave the gate at its default unnoticed.
 */
export function actionInputs(env: Readonly<Record<string, string | undefined>>): {
  readonly inputs: RawInputs;
  readonly problems: readonly InputProblem[];
} {
  const inputs = new Map<InputName, string>();
  const problems: InputProblem[] = [];
  for (const [key, value] of Object.entries(env)) {
    if (!key.startsWith('INPUT_') || value === undefined) continue;
    const name = key.slice('INPUT_'.length).toLowerCase();
    const text = value.trim();
    if (isInputName(name)) {
      if (text !== '') inputs.set(name, text);
    } else {
      problems.push(unknownInput(name));
    }
  }
  return { inputs, problems };
}

function unknownInput(name: string): InputProblem {
  const meant = nearest(name, inputNames);
  return {
    place: `input ${name}`,
    message: 'is unknown',
    remedy: meant === undefined ? 'remove it' : `did you mean ${meant}?`,
  };
}
