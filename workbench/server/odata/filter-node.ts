/** A column, or a column of what it points to: `['Title']`, `['Author', 'EMail']`. */
export type FieldPath = readonly string[];

export type CompareOperator = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';

export type DatePart = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

/** A condition on rows. `$filter` and CAML both come down to this; `items/` turns it into SQL. */
export type FilterNode =
  | { readonly kind: 'and' | 'or'; readonly operands: readonly FilterNode[] }
  | { readonly kind: 'not'; readonly operand: FilterNode }
  | {
      readonly kind: 'compare';
      readonly operator: CompareOperator;
      readonly path: FieldPath;
      readonly value: string | number | boolean;
      /** Compares one part of a date, as `month(Created) eq 3` does. */
      readonly part?: DatePart;
    }
  | {
      readonly kind: 'text';
      readonly operator: 'startswith' | 'endswith' | 'contains';
      readonly path: FieldPath;
      readonly value: string;
    }
  | { readonly kind: 'null'; readonly path: FieldPath; readonly isNull: boolean }
  | { readonly kind: 'in'; readonly path: FieldPath; readonly values: readonly (string | number | boolean)[] }
  /** Always or never true. */
  | { readonly kind: 'constant'; readonly value: boolean };
