/** What a CAML view asks for, once read: conditions with their special values resolved, order, columns, paging and scope. */

/** Which rows of the folder tree a query sees. */
export type CamlScope =
  /** Items and folders directly in the folder. */
  | 'Default'
  /** Items directly in the folder, no folders. */
  | 'FilesOnly'
  /** Items at any depth, no folders. */
  | 'Recursive'
  /** Items and folders at any depth. */
  | 'RecursiveAll';

export type CamlComparison =
  'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le' | 'contains' | 'startsWith' | 'includes' | 'notIncludes';

export interface CamlFieldRef {
  /** Internal name. */
  readonly name: string;
  /** Compare the id of a lookup or person instead of its shown value. */
  readonly byId: boolean;
}

export interface CamlValue {
  /** The declared type, e.g. `Text`, `DateTime`, `Integer`; `UserID` is already turned into `Integer`, `Today` into a date. */
  readonly type: string;
  readonly text: string;
  /** For dates: compare the time of day too. Without it SharePoint compares days. */
  readonly includeTime: boolean;
}

export type CamlCondition =
  | { readonly kind: 'and' | 'or'; readonly operands: readonly CamlCondition[] }
  | {
      readonly kind: 'compare';
      readonly operator: CamlComparison;
      readonly field: CamlFieldRef;
      readonly value: CamlValue;
    }
  | { readonly kind: 'in'; readonly field: CamlFieldRef; readonly values: readonly CamlValue[] }
  | { readonly kind: 'null'; readonly field: CamlFieldRef; readonly isNull: boolean };

export interface CamlOrder {
  readonly field: string;
  readonly descending: boolean;
}

export interface CamlQuery {
  readonly where: CamlCondition | null;
  readonly orderBy: readonly CamlOrder[];
  /** Internal names; empty when the view names none. */
  readonly viewFields: readonly string[];
  /** `null` when the view sets none. */
  readonly rowLimit: number | null;
  /** Whether the row limit is a page (more may follow) or a cut. */
  readonly paged: boolean;
  readonly scope: CamlScope;
}
