import type { Identity } from './aws-identity';
import type { Fields } from './aws-values';

/** A request that the description allows. */
export interface Asked {
  readonly params: Fields;
  readonly caller: Identity;
  readonly region: string;
}

/** What answers the operations of that name; a Refusal is thrown. */
export type Operations = Readonly<Record<string, (asked: Asked) => Fields>>;

export type Clock = () => Date;
