/** One thing wrong with what the user gave: which input, where, what is wrong and what to do. */
export interface InputProblem {
  /** The input's name or the file's path, with line and column where there are any. */
  readonly location: string;
  readonly message: string;
  readonly remedy?: string;
}

/** Wrong input: nothing was evaluated. Carries every problem found, so that they can be fixed in one go. */
export class InputError extends Error {
  readonly problems: readonly InputProblem[];

  constructor(problems: readonly InputProblem[], options?: ErrorOptions) {
    super(problems.map(formatProblem).join('\n'), options);
    this.name = 'InputError';
    this.problems = problems;
  }
}

/** `place: message; remedy` */
function formatProblem({ location, message, remedy }: InputProblem): string {
  return `${location}: ${message}${remedy === undefined ? '' : `; ${remedy}`}`;
}

/** What is said of an error: every problem of wrong input; for anything else its message. */
export function messagesOf(error: unknown): string[] {
  if (error instanceof InputError) return error.problems.map(formatProblem);
  return [error instanceof Error ? error.message : String(error)];
}

/** The code of an error of Node, such as ENOENT; undefined where it has none. */
export function codeOf(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
