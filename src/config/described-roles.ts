import type { Inventory, NotChecked } from '../policy/inventory';
import type { InventoryOptions } from '../policy/inventory-reader';

/** The kinds of sources in `targets-from`, as its keys name them. */
export const sourceKinds = ['cloudformation', 'cdk'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Files that describe roles, as an entry of `targets-from` names them. */
export interface DescriptionRequest {
  readonly kind: SourceKind;
  /** As given. */
  readonly path: string;
  /** The path of the values of parameters, as given. */
  readonly parameters?: string;
  readonly options: Pick<InventoryOptions, 'account' | 'region' | 'stack'>;
}

/** What files say of roles. Paths are relative to where the given ones are. */
export interface Description {
  /** The file that was named, or that the named folder has. */
  readonly entry: string;
  /** It and all files that were read with it. */
  readonly files: readonly string[];
  readonly inventory: Inventory;
}

/** Why nothing is known of the roles in files. */
export interface Undescribed {
  readonly problem: string;
  /** The file is not there. */
  readonly isMissing?: true;
}

/** Reads what files say of roles. */
export type Describe = (request: DescriptionRequest) => Promise<Description | Undescribed>;

/** What `targets-from` found in files. */
export interface DescribedRoles {
  /** All roles and users in them, judged or not. */
  readonly addresses: readonly { readonly file: string; readonly address: string }[];
  readonly notChecked: readonly NotChecked[];
}
