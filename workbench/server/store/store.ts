import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

import type { FormulaClock } from './formula-clock';

/** How a site limits the versions of its files. */
export type VersionLimits = 'manual' | 'automatic';

/** The one site this server holds. */
export interface Site {
  readonly siteId: string;
  readonly webId: string;
  /** Server-relative URL of the root web, e.g. `/sites/hospital`. */
  readonly url: string;
  /** The locale it writes dates and numbers in, and whose language it speaks: `en-US`. */
  readonly locale: string;
  /** IANA name of its time zone. */
  readonly zone: string;
  /** Below another site, whose permission levels it has. */
  readonly isSubsite: boolean;
  /** `automatic`: versions between others are deleted as they age, beside what a library's own limit deletes. */
  readonly versionLimits: VersionLimits;
}

/** What a statement may be given. Booleans are stored as 0 and 1. */
export type SqlParameter = SQLInputValue | boolean;

/**
 * The SQLite file behind the site: typed reads, writes, nested transactions and the clock.
 * Everything is synchronous, so one request's work is never interleaved with another's.
 */
export class Store {
  private readonly statements = new Map<string, StatementSync>();
  private readonly remembered = new Map<string, unknown>();
  private depth = 0;

  /** Where what all sites of the tenant share is kept; a site by itself is its own tenant. */
  public tenant: Store = this;

  /** How formulas read the clock from now on. */
  public formulaClock: FormulaClock = 'site';

  public constructor(
    public readonly database: DatabaseSync,
    public readonly site: Site,
    /** Where files live beside the database; `null` for a store in memory. */
    public readonly folder: string | null,
    private readonly clock: () => Date
  ) {}

  /** The moment used for every timestamp of the current act. */
  public now(): Date {
    return this.clock();
  }

  /** The current moment the way SharePoint writes it: ISO 8601, UTC, whole seconds. */
  public timestamp(): string {
    return `${this.now().toISOString().slice(0, 19)}Z`;
  }

  /** All rows of a query. `Row` is the caller's promise about the columns it selected. */
  public all<Row>(sql: string, ...parameters: SqlParameter[]): Row[] {
    return this.prepare(sql).all(...parameters.map(toSql)) as unknown as Row[];
  }

  /** The first row of a query, or `null`. */
  public one<Row>(sql: string, ...parameters: SqlParameter[]): Row | null {
    return (this.prepare(sql).get(...parameters.map(toSql)) as unknown as Row | undefined) ?? null;
  }

  /** Runs a write. @returns how many rows changed and the id of the row inserted last */
  public run(sql: string, ...parameters: SqlParameter[]): { readonly changes: number; readonly id: number } {
    const result = this.prepare(sql).run(...parameters.map(toSql));
    return { changes: Number(result.changes), id: Number(result.lastInsertRowid) };
  }

  /** Runs statements that define tables or indexes; forgets prepared statements, whose columns may have changed. */
  public define(sql: string): void {
    this.database.exec(sql);
    this.statements.clear();
  }

  /**
   * What `make` answered last time for this key, until `forget` or an undone transaction. For definitions (lists, fields, views) that are
   * read by every request and change rarely.
   */
  public remember<T>(key: string, make: () => T): T {
    if (!this.remembered.has(key)) this.remembered.set(key, make());
    return this.remembered.get(key) as T;
  }

  /** Drops what is remembered under keys that begin so. */
  public forget(prefix: string): void {
    for (const key of [...this.remembered.keys()]) if (key.startsWith(prefix)) this.remembered.delete(key);
  }

  /** All or nothing: whatever `work` wrote is undone when it throws. May be nested. */
  public transaction<T>(work: () => T): T {
    const name = `level_${this.depth++}`;
    this.database.exec(`SAVEPOINT ${name}`);
    try {
      const result = work();
      this.database.exec(`RELEASE ${name}`);
      return result;
    } catch (error) {
      this.database.exec(`ROLLBACK TO ${name}; RELEASE ${name}`);
      this.remembered.clear();
      throw error;
    } finally {
      this.depth--;
    }
  }

  public close(): void {
    this.statements.clear();
    this.database.close();
  }

  private prepare(sql: string): StatementSync {
    const known = this.statements.get(sql);
    if (known) return known;
    const statement = this.database.prepare(sql);
    if (this.statements.size > 500) this.statements.clear();
    this.statements.set(sql, statement);
    return statement;
  }
}

function toSql(value: SqlParameter): SQLInputValue {
  return typeof value === 'boolean' ? Number(value) : value;
}
