/**
 * What a contract's logs say, kept up to date entry by entry.
 *
 * Promises: the same entries make the same discussion, in whatever order and however often they arrive, at once or in pieces; an entry
 * more costs in proportion to its thread, not to the log; threads nothing happened in stay the very same objects; nothing is dropped,
 * neither what a later version of the suite wrote nor what is about a comment that is not here.
 * Goals: 10,000 entries within 50 ms, so that a page folds them while it draws.
 * Non-goals: reading the log (src/data does) and judging what SharePoint let in.
 * Source of the rules: docs/decisions/0015; `ActKeys` tells what is one act sent twice.
 */
import { ActKeys, readItemName, type ActChanges } from './act-keys';
import { isOfficial, type Entry, type LogName } from './entry';
import { foldThread } from './fold-thread';
import { compareEntries, positionIn } from './order-entries';
import type { Discussion, ReadMark, Thread } from './thread';

/** A comment and the entries whose chain of parents leads to it, in the log's order. */
interface Group {
  readonly root: Entry;
  others: Entry[];
}

/** What is known under one name: the key of an act, or its item. */
interface Place {
  /** Not set while others are about it and it is not here. */
  entry?: Entry;
  /** The group its chain of parents leads to. */
  group?: Group;
  /** What is about it. */
  about: Entry[];
}

/**
 * Whether an entry that names another one can be about it: no one else speaks about what is not on the site yet. An author's own acts may
 * come in any order, and what is on its way has no time of the site's.
 */
function canBeAbout(entry: Entry, target: Entry): boolean {
  const isOwn = entry.author.id === target.author.id;
  return isOwn || entry.id === undefined || entry.createdAt >= target.createdAt;
}

/** Shared by all that nothing is about, which is most. */
const nothing: Entry[] = [];

function placeIn<Name>(places: Map<Name, Place>, name: Name): Place {
  const known = places.get(name);
  if (known) return known;
  const place: Place = { about: nothing };
  places.set(name, place);
  return place;
}

const compareGroups = (left: Group, right: Group): number => compareEntries(left.root, right.root);

function insert<Item>(list: Item[], item: Item, compare: (left: Item, right: Item) => number): number {
  const position = positionIn(list, item, compare);
  list.splice(position, 0, item);
  return position;
}

function foldReads(entries: readonly Entry[]): readonly ReadMark[] {
  const marks = new Map<string, ReadMark>();
  for (const { author, version, createdAt } of entries) {
    const name = `${author.id}:${version}`;
    if (!marks.has(name)) marks.set(name, { person: author, version, at: createdAt });
  }
  return [...marks.values()];
}

/** Where an entry is beside the threads. */
type Apart = 'reads' | 'period' | 'published';

/**
 * Holds the entries of one contract and the discussion they make. An accumulator and no value: it changes; the discussions it gives
 * are values and never do.
 */
export class DiscussionFold {
  private readonly keys = new ActKeys();
  private readonly places = new Map<string, Place>();
  /** By number, because a name made for every item would cost as much as all the rest. */
  private readonly items: Readonly<Record<LogName, Map<number, Place>>> = { entries: new Map(), decisions: new Map() };
  private readonly groups: Group[] = [];
  /** Thread by thread what `groups` holds; not yet for groups that are new, which are among the changed. */
  private readonly threads: (Thread | undefined)[] = [];
  private readonly apart: Readonly<Record<Apart, Entry[]>> = { reads: [], period: [], published: [] };
  private readonly orphans = new Set<Entry>();
  private readonly changed = new Set<Group>();
  private expected: readonly Entry[] = [];
  private current: Discussion | undefined;
  /** Entries shown apart from the threads, as they were shown last; not set after it changed. */
  private shownApart: Pick<Discussion, 'reads' | 'periodEntries'> | undefined;

  /** Adds entries; those known already change nothing. */
  public add(entries: readonly Entry[]): void {
    this.apply(this.keys.add(entries));
  }

  /** Forgets entries that were removed from the site; what is about them stays, without its comment if that went. */
  public remove(entries: readonly Entry[]): void {
    this.apply(this.keys.remove(entries));
  }

  /** Says which entries are on their way: those that no longer are, and have not arrived, are forgotten. */
  public expect(pending: readonly Entry[]): void {
    this.apply(this.keys.remove(this.expected.filter((entry) => !pending.includes(entry))));
    this.expected = pending;
    this.add(pending);
  }

  /** The discussion as it is; the same object until something changes. */
  public get discussion(): Discussion {
    if (this.current) return this.current;
    for (const group of this.changed)
      this.threads[positionIn(this.groups, group, compareGroups)] = foldThread(group.root, group.others);
    this.changed.clear();
    this.shownApart ??= { reads: foldReads(this.apart.reads), periodEntries: this.apart.period.slice() };
    this.current = {
      threads: this.threads.slice() as Thread[],
      ...this.shownApart,
      orphans: [...this.orphans].sort(compareEntries)
    };
    return this.current;
  }

  private apply({ gone, fresh }: ActChanges): void {
    for (const act of gone) this.drop(act);
    for (const act of [...fresh].sort(compareEntries)) this.keep(act);
  }

  private placeOf(name: string): Place {
    const item = readItemName(name);
    return item ? placeIn(this.items[item.log], item.id) : placeIn(this.places, name);
  }

  /** Where an entry is known: by its key and, once it has one, by its item. */
  private placesOf({ log, id, key }: Entry): readonly Place[] {
    const byKey = this.placeOf(key);
    if (id === undefined) return [byKey];
    const byItem = placeIn(this.items[log], id);
    return byItem === byKey ? [byItem] : [byKey, byItem];
  }

  private putInto(group: Group | undefined, entry: Entry): void {
    for (const place of this.placesOf(entry)) place.group = group;
  }

  private keep(entry: Entry): void {
    this.current = undefined;
    for (const place of this.placesOf(entry)) place.entry = entry;
    const apart = this.standsApart(entry);
    if (apart) this.keepApart(apart, entry);
    else if (entry.kind === 'comment') this.open({ root: entry, others: [] });
    else this.attach(entry);
  }

  private keepApart(apart: Apart, entry: Entry): void {
    this.shownApart = undefined;
    insert(this.apart[apart], entry, compareEntries);
  }

  private dropApart(apart: Apart, entry: Entry): void {
    this.shownApart = undefined;
    this.apart[apart].splice(positionIn(this.apart[apart], entry, compareEntries), 1);
  }

  private standsApart(entry: Entry): Apart | undefined {
    if (entry.kind === 'read') return 'reads';
    if (!isOfficial(entry)) return undefined;
    return entry.kind === 'period' || entry.kind === 'published' ? entry.kind : undefined;
  }

  private open(group: Group): void {
    const position = insert(this.groups, group, compareGroups);
    this.threads.splice(position, 0, undefined);
    this.changed.add(group);
    this.putInto(group, group.root);
    for (const entry of this.aboutOf(group.root)) this.gather(entry, group);
  }

  private attach(entry: Entry): void {
    const parent = this.placeOf(entry.parentKey);
    if (parent.about === nothing) parent.about = [entry];
    else parent.about.push(entry);
    if (parent.group && parent.entry && canBeAbout(entry, parent.entry)) this.gather(entry, parent.group);
    else this.orphans.add(entry);
  }

  private aboutOf(target: Entry): readonly Entry[] {
    const [byKey, byItem] = this.placesOf(target);
    const about = byItem?.about.length ? [...(byKey?.about ?? []), ...byItem.about] : (byKey?.about ?? []);
    return about.length === 0 ? about : about.filter((entry) => canBeAbout(entry, target));
  }

  /** An entry, what is about it, what is about that, and so on. */
  private descendants(entry: Entry): readonly Entry[] {
    const found = [entry];
    // What is added to a list while it is walked is walked too. Nothing comes twice: an entry is about one other.
    for (const each of found) found.push(...this.aboutOf(each));
    return found;
  }

  /** Puts an entry, and what is about it, into a group. */
  private gather(from: Entry, group: Group): void {
    this.changed.add(group);
    for (const entry of this.descendants(from)) {
      this.putInto(group, entry);
      this.orphans.delete(entry);
      insert(group.others, entry, compareEntries);
    }
  }

  private drop(entry: Entry): void {
    this.current = undefined;
    const { group } = this.placeOf(entry.key);
    for (const place of this.placesOf(entry)) place.entry = undefined;
    const apart = this.standsApart(entry);
    if (apart) {
      this.dropApart(apart, entry);
      return;
    }
    if (group) this.scatter(entry, group);
    const parent = this.placeOf(entry.parentKey);
    parent.about = parent.about.filter((other) => other !== entry);
    this.orphans.delete(entry);
  }

  /** Takes an entry out of its group, together with what was about it and has lost its way to the comment. */
  private scatter(from: Entry, group: Group): void {
    const gone = new Set(this.descendants(from));
    for (const entry of gone) {
      this.putInto(undefined, entry);
      this.orphans.add(entry);
    }
    group.others = group.others.filter((other) => !gone.has(other));
    if (from === group.root) this.close(group);
    else this.changed.add(group);
  }

  private close(group: Group): void {
    const position = positionIn(this.groups, group, compareGroups);
    this.groups.splice(position, 1);
    this.threads.splice(position, 1);
    this.changed.delete(group);
  }
}

/** What a contract's logs say, folded at once. */
export function foldDiscussion(entries: readonly Entry[]): Discussion {
  const fold = new DiscussionFold();
  fold.add(entries);
  return fold.discussion;
}
