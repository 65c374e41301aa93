import { isNumber, isRecordOf, type Check } from '../../domain/shape/shape';
import { claimName, namesIn, runAlone, thisTab, type BrowserTab } from './browser-tab';
import { emptyStorage, OWN_FORMAT, SWEEPING, sweepStorage } from './sweep-storage';

/** A kind of thing the browser keeps: how it is named, how long it is kept, and how it is read back. */
export interface KeptKind<Value> {
  /** Unique among the kinds of the suite; lower-case letters and hyphens. */
  readonly name: string;
  /** Raised when the shape of its values changes. Values of an older version are forgotten, those of a newer one left alone. */
  readonly version: number;
  /** How long a value is kept after it was last written, in milliseconds. */
  readonly keptForMs: number;
  /**
   * The value in what `JSON.parse` gave, which anyone may have written; `undefined`, or anything thrown, when it is not of this kind.
   */
  parse(value: unknown): Value | undefined;
}

/** A kept value with its name among its kind and when it was last written, in milliseconds since the epoch. */
export interface Kept<Value> {
  readonly id: string;
  readonly value: Value;
  readonly savedAt: number;
}

/** What a value is kept in. */
interface Envelope {
  readonly version: number;
  readonly savedAt: number;
  /** When it may be forgotten, for those who do not know its kind. */
  readonly until: number;
  readonly value?: unknown;
}

const isEnvelope: Check<Envelope> = isRecordOf<Envelope>({
  version: isNumber,
  savedAt: isNumber,
  until: isNumber,
  value: (value): value is unknown => value !== undefined
});

/** A computer's clock that was set back by less than this costs no one a draft; what is dated later was not written by the suite. */
const CLOCK_TOLERANCE_MS = 24 * 3_600_000;
/** Characters of the longest value kept; browsers keep about five million for the whole site. */
const LONGEST = 500_000;
/** Lets the other stores of the same page know what changed; the browser itself notifies other tabs. */
const CHANGED = 'common-ground:kept';

export interface KeptStoreOptions {
  /** Absolute URL of the site with the lists. */
  readonly site: string;
  /** Login of the signed-in person. */
  readonly person: string;
  /** The computer's own clock, not the site's: what is kept is only ever compared with what the same computer wrote. */
  readonly now: () => Date;
  readonly tab?: BrowserTab;
}

/**
 * What the browser keeps for one person on one site, one name for each thing, seen by all tabs. A browser that refuses (full, locked
 * down) costs only the copy: values then live as long as the page. What was kept is not trusted: anything unreadable, of another
 * version, too old or dated in the future is forgotten.
 */
export class KeptStore {
  private readonly prefix: string;
  private readonly now: () => Date;
  private readonly tab: BrowserTab;
  /** What was read last under a name, so that the same text gives the same object. */
  private readonly known = new Map<string, { readonly text: string; readonly kept: Kept<unknown> }>();
  /** What this page alone has: the browser refused to keep it, or deleted it because someone else opened a page. */
  private readonly unkept = new Map<string, string>();
  /** Someone else's page is deleting what is not theirs. */
  private isSwept = false;

  /**
   * Opening it deletes what the suite kept for other people, in older formats, or for longer than it wanted. Pages that those people left
   * open keep what they show for as long as they are open.
   */
  public constructor({ site, person, now, tab = thisTab }: KeptStoreOptions) {
    this.now = now;
    this.tab = tab;
    const ownPrefix = `${OWN_FORMAT}${encodeURIComponent(person.toLowerCase())}/`;
    this.prefix = `${ownPrefix}${encodeURIComponent(site.toLowerCase())}/`;
    this.attempt(() => sweepStorage(tab.storage, ownPrefix, now().getTime()));
    this.attempt(() => tab.discarded && emptyStorage(tab.discarded));
    // For as long as the page is open, also while nothing that it would lose is on the screen.
    tab.events.addEventListener('storage', (event) => this.noteElsewhere(event as StorageEvent));
  }

  public read<Value>(kind: KeptKind<Value>, id: string): Kept<Value> | undefined {
    return this.readName(kind, this.nameOf(kind, id));
  }

  /** All values of a kind whose id begins so, the one written last first. */
  public list<Value>(kind: KeptKind<Value>, idStart: string = ''): readonly Kept<Value>[] {
    const start = this.nameOf(kind, idStart);
    const names = new Set(this.unkept.keys());
    this.attempt(() => namesIn(this.tab.storage).forEach((name) => names.add(name)));
    return [...names]
      .filter((name) => name.startsWith(start))
      .flatMap((name) => this.readName(kind, name) ?? [])
      .sort((one, other) => other.savedAt - one.savedAt);
  }

  public write<Value>(kind: KeptKind<Value>, id: string, value: Value): void {
    const name = this.nameOf(kind, id);
    const savedAt = this.now().getTime();
    const envelope: Envelope = { version: kind.version, savedAt, until: savedAt + kind.keptForMs, value };
    const text = JSON.stringify(envelope);
    const isKept = text.length <= LONGEST && this.attempt(() => this.tab.storage.setItem(name, text));
    if (isKept) this.unkept.delete(name);
    else this.unkept.set(name, text);
    this.announce(name);
  }

  public remove<Value>(kind: KeptKind<Value>, id: string): void {
    const name = this.nameOf(kind, id);
    this.forget(name);
    this.announce(name);
  }

  /**
   * Calls back whenever a value of the kind was written or removed, here or in another tab.
   * @param id Only for this one; left out: for all of the kind.
   * @returns how to stop.
   */
  public subscribe<Value>(kind: KeptKind<Value>, id: string | undefined, onChange: () => void): () => void {
    const start = this.nameOf(kind, id ?? '');
    const hear = (name: string | null): void => {
      if (name === null || (id === undefined ? name.startsWith(start) : name === start)) onChange();
    };
    const handleHere = (event: Event): void => hear((event as CustomEvent<string>).detail);
    const handleElsewhere = (event: Event): void => hear((event as StorageEvent).key);
    const { events } = this.tab;
    events.addEventListener(CHANGED, handleHere);
    events.addEventListener('storage', handleElsewhere);
    return () => {
      events.removeEventListener(CHANGED, handleHere);
      events.removeEventListener('storage', handleElsewhere);
    };
  }

  /** Claims a value for this page, see `claimName`. */
  public claim<Value>(kind: KeptKind<Value>, id: string): Promise<(() => void) | undefined> {
    return claimName(this.tab.locks, this.nameOf(kind, id));
  }

  /** Does some work on a value while no other page does, see `runAlone`. */
  public runAlone<Value>(kind: KeptKind<Value>, id: string, work: () => Promise<void>): Promise<void> {
    return runAlone(this.tab.locks, this.nameOf(kind, id), work);
  }

  /** What another tab wrote later takes the place of what this page alone had; what was swept becomes that. */
  private noteElsewhere({ key, oldValue, newValue }: StorageEvent): void {
    if (key === SWEEPING) this.isSwept = newValue !== null;
    if (key === null || !key.startsWith(this.prefix)) return;
    if (this.isSwept && oldValue !== null && newValue === null) this.unkept.set(key, oldValue);
    else this.unkept.delete(key);
  }

  private nameOf({ name }: { readonly name: string }, id: string): string {
    return `${this.prefix}${name}/${encodeURIComponent(id)}`;
  }

  private readName<Value>(kind: KeptKind<Value>, name: string): Kept<Value> | undefined {
    let text = this.unkept.get(name) ?? null;
    if (text === null) this.attempt(() => (text = this.tab.storage.getItem(name)));
    if (text === null) return undefined;
    const known = this.known.get(name);
    const kept = known?.text === text ? (known.kept as Kept<Value>) : this.parse(kind, name, text);
    if (!kept || !this.isCurrent(kind, kept)) return undefined;
    this.known.set(name, { text, kept });
    return kept;
  }

  private parse<Value>(kind: KeptKind<Value>, name: string, text: string): Kept<Value> | undefined {
    try {
      const envelope: unknown = text.length > LONGEST ? undefined : JSON.parse(text);
      if (isEnvelope(envelope)) {
        if (envelope.version > kind.version) return undefined;
        const value = envelope.version === kind.version ? kind.parse(envelope.value) : undefined;
        const id = decodeURIComponent(name.slice(this.nameOf(kind, '').length));
        if (value !== undefined) return { id, value, savedAt: envelope.savedAt };
      }
    } catch {
      // Not written by the suite, or not by this version of it.
    }
    this.forget(name);
    return undefined;
  }

  private isCurrent<Value>({ keptForMs }: KeptKind<Value>, { savedAt }: Kept<Value>): boolean {
    const age = this.now().getTime() - savedAt;
    return age <= keptForMs && age >= -CLOCK_TOLERANCE_MS;
  }

  private forget(name: string): void {
    this.unkept.delete(name);
    this.known.delete(name);
    this.attempt(() => this.tab.storage.removeItem(name));
  }

  private announce(name: string): void {
    this.tab.events.dispatchEvent(new CustomEvent<string>(CHANGED, { detail: name }));
  }

  /** Whether the browser did it: locked-down profiles refuse storage, and full ones refuse more. */
  private attempt(act: () => unknown): boolean {
    try {
      act();
      return true;
    } catch {
      return false;
    }
  }
}
