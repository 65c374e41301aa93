import { lookupTarget } from '../items/references';
import { findGroupByTitle } from '../principals/groups';
import { findPrincipalByLogin } from '../principals/principals';
import type { FieldRecord } from '../store/records';
import type { Store } from '../store/store';
import type { SeedPrincipal } from '../../../seeds/types';

/** Who and what a seed's names stand for, as it is applied. */
export class SeedDirectory {
  private readonly rowIds = new Map<string, number>();
  private readonly principalIds = new Map<string, number>();

  public constructor(private readonly store: Store) {}

  /** @throws Error when the site knows no one of this name */
  public principalId(principal: SeedPrincipal): number {
    const name = 'person' in principal ? principal.person : principal.group;
    const key = `${'person' in principal}/${name}`;
    const known = this.principalIds.get(key);
    if (known !== undefined) return known;
    const found = 'person' in principal ? findPrincipalByLogin(this.store, name) : findGroupByTitle(this.store, name);
    if (found === null)
      throw new Error(`The seed speaks of "${name}", but neither it nor the site has such a person or group.`);
    this.principalIds.set(key, found.id);
    return found.id;
  }

  public keepRow(listNumber: number, key: string, id: number): void {
    const place = `${listNumber}/${key}`;
    if (this.rowIds.has(place)) throw new Error(`Two rows of the seed have the key "${key}".`);
    this.rowIds.set(place, id);
  }

  public hasRow(field: FieldRecord, key: string): boolean {
    return this.rowIds.has(this.placeOf(field, key));
  }

  /** @throws Error when the list the field points into has no row of this key yet */
  public rowId(field: FieldRecord, key: string): number {
    const id = this.rowIds.get(this.placeOf(field, key));
    if (id === undefined)
      throw new Error(`The seed's column ${field.internalName} points to a row "${key}" that is nowhere.`);
    return id;
  }

  private placeOf(field: FieldRecord, key: string): string {
    const target = this.store.remember(`fields/${field.listNumber}/target/${field.internalName}`, () =>
      lookupTarget(this.store, field)
    );
    return `${target?.number ?? 0}/${key}`;
  }
}
