/** Service prefix -> operation of the name of an action -> the actions that it may be authorized by besides that one. */
export type OperationActions = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/**
 * Reads data/operation-actions.txt: a line with the prefix of a service, then a line for each of its operations that
 * begins with a space: the operation and the further actions, without the prefix where they are of the same service.
 * It is text since a table in a script is compiled before it is read.
 */
export function parseOperationActions(text: string): OperationActions {
  const services: Record<string, Record<string, readonly string[]>> = {};
  let operations: Record<string, readonly string[]> = {};
  for (const line of text.split('\n')) {
    if (line.startsWith(' ')) {
      const [operation = '', ...actions] = line.slice(1).split(' ');
      operations[operation] = actions;
    } else if (line !== '') {
      operations = {};
      services[line] = operations;
    }
  }
  return services;
}
