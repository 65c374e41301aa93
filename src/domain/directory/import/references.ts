import { foldCase, foldName } from '../../text/fold-text';

/** Something a cell may name: a site, a liaison. */
export interface Named {
  readonly id: number;
  readonly name: string;
  /** Another name it goes by; empty for none. */
  readonly shortName?: string;
}

export type ReferenceProblem = 'notFound' | 'severalFound';

const fold = (name: string): string => foldName(name) || foldCase(name.trim());

/**
 * Records as cells name them. Written is the name where it is the only one, and the identity as well ("Ana Ruiz #12") where it is not or is gone;
 * read are names in any spelling (case, accents, punctuation), short names that mean only one, and identities.
 */
export class References {
  private readonly names = new Map<number, string>();
  private readonly byName = new Map<string, Set<number>>();
  private readonly byShortName = new Map<string, Set<number>>();
  /** Records whose name is another's too. */
  private readonly shared = new Set<number>();

  constructor(records: readonly Named[]) {
    for (const record of records) this.add(record);
    for (const ids of this.byName.values()) for (const id of ids) if (ids.size > 1) this.shared.add(id);
  }

  /** Lets cells name one more record, which nothing is written of yet. */
  add(record: Named): void {
    this.names.set(record.id, record.name.trim());
    note(this.byName, record.name, record.id);
    if (record.shortName) note(this.byShortName, record.shortName, record.id);
  }

  write(id: number | undefined): string {
    if (id === undefined) return '';
    const name = this.names.get(id) ?? '';
    return name === '' || this.shared.has(id) ? `${name} #${id}`.trim() : name;
  }

  /** @param text Without spaces around it. */
  read(text: string): { readonly value: number | undefined } | { readonly problem: ReferenceProblem } {
    if (text === '') return { value: undefined };
    const key = fold(text);
    const [id, ...others] = this.byName.get(key) ?? this.byShortName.get(key) ?? [];
    if (id !== undefined) return others.length === 0 ? { value: id } : { problem: 'severalFound' };
    const stated = Number(/#(-?\d+)$/.exec(text)?.[1] ?? Number.NaN);
    return this.names.has(stated) ? { value: stated } : { problem: 'notFound' };
  }
}

function note(names: Map<string, Set<number>>, name: string, id: number): void {
  const key = fold(name);
  names.set(key, (names.get(key) ?? new Set()).add(id));
}
