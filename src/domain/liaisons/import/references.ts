import { foldCase, foldWords } from '../fold-text';

/** Something a cell may name: a site, a liaison. */
export interface Named {
  readonly id: number;
  readonly name: string;
  /** Another name it goes by; empty for none. */
  readonly shortName?: string;
}

export type ReferenceProblem = 'notFound' | 'severalFound';

const fold = (name: string): string => foldWords(name).join(' ') || foldCase(name.trim());

/**
 * Records as cells name them. Written is the name where it is the only one, and the identity as well ("Ana Ruiz #12") where it is not or is gone;
 * read are names in any spelling (case, accents, punctuation), short names that mean only one, and identities.
 */
export class References {
  private readonly byId = new Map<number, Named>();
  private readonly byName = new Map<string, Set<number>>();
  private readonly byShortName = new Map<string, Set<number>>();

  constructor(records: readonly Named[]) {
    records.forEach((record) => this.add(record));
  }

  add(record: Named): void {
    const note = (names: Map<string, Set<number>>, name: string): unknown => names.set(fold(name), (names.get(fold(name)) ?? new Set()).add(record.id));
    this.byId.set(record.id, record);
    note(this.byName, record.name);
    if (record.shortName) note(this.byShortName, record.shortName);
  }

  write(id: number | undefined): string {
    if (id === undefined) return '';
    const name = this.byId.get(id)?.name.trim() ?? '';
    return name !== '' && this.byName.get(fold(name))?.size === 1 ? name : `${name} #${id}`.trim();
  }

  /** @param text Without spaces around it. */
  read(text: string): { readonly value: number | undefined } | { readonly problem: ReferenceProblem } {
    if (text === '') return { value: undefined };
    const [id, ...others] = this.byName.get(fold(text)) ?? this.byShortName.get(fold(text)) ?? [];
    if (id !== undefined) return others.length === 0 ? { value: id } : { problem: 'severalFound' };
    const stated = Number(/#(-?\d+)$/.exec(text)?.[1] ?? Number.NaN);
    return this.byId.has(stated) ? { value: stated } : { problem: 'notFound' };
  }
}
