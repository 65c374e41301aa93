import type { SqlParameter } from './store';

/** A piece of a WHERE clause, or a subquery, with the values of its question marks. */
export interface SqlCondition {
  readonly sql: string;
  readonly parameters: readonly SqlParameter[];
}
