import type { Config } from '../config/config';
import type { Checkout } from '../repository/checkout';
import type { Brought } from './brought';

/** What a run knows of the change it is about; all of it is absent where it is about none. */
export interface ReviewContext {
  readonly checkout?: Checkout | undefined;
  readonly brought?: Brought | undefined;
  /** The configuration of the base, where it is known: its targets may name their files otherwise. */
  readonly before?: Config | undefined;
  readonly goalposts?: readonly string[];
  /** What is to be said of the run before everything else. */
  readonly notice?: string | undefined;
  /** Whether nothing of another checkout in a folder of this one may be read. */
  readonly confined?: boolean;
  /** Why there can be no evidence; absent where there can. */
  readonly withoutEvidence?: string | undefined;
}
