import type { TableData } from '../src/report/html/table-data';

/** A row of the table with its texts. */
export interface Entry {
  readonly state: number;
  readonly risk: number;
  readonly action: string;
  readonly service: string;
  readonly target: string;
  readonly evidence: string;
  /** `iam/ci.json:31`; empty where there is none. */
  readonly location: string;
  readonly address?: string;
  readonly details: readonly (readonly [name: string, text: string])[];
  /** All of it in small letters. */
  readonly searched: string;
}

/** The rows of the data with their texts. */
export function entriesOf({ states, risks, texts, addresses, rows }: TableData): Entry[] {
  const addressOf = new Map(addresses);
  const text = (index: number | undefined) => texts[index ?? -1] ?? '';
  return rows.map(([state, risk, actionAt, targetAt, evidenceAt, file, line, ...pairs]): Entry => {
    const [action, target, evidence] = [text(actionAt), text(targetAt), text(evidenceAt)];
    const location = line === 0 ? '' : `${text(file)}:${line}`;
    const address = addressOf.get(file);
    const details = pairs.flatMap((name, at) =>
      at % 2 === 0 ? [[text(name), text(pairs[at + 1])] as const] : [],
    );
    const parts = [action, target, evidence, location, states[state], risks[risk]];
    return {
      ...{ state, risk, action, target, evidence, location, details },
      service: action.split(':', 1)[0] ?? '',
      ...(address === undefined || line === 0 ? {} : { address: `${address}#L${line}` }),
      searched: [...parts, ...details.map(([, one]) => one)].join('\n').toLowerCase(),
    };
  });
}
