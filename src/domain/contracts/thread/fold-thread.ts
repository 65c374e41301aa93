import type { Anchor } from '../anchor';
import type { Entry, Person } from './entry';
import { collapseDuplicates, indexStatements, rootOf } from './sort-entries';

/** An earlier or the present wording of what somebody said. */
export interface Wording {
  readonly text: string;
  readonly at: Date;
}

/** Somebody agreeing. */
export interface Agreement {
  readonly person: Person;
  readonly at: Date;
}

/** Something somebody said: a comment, a reply or an answer, with everything its author and others did to it. */
export interface Statement {
  readonly key: string;
  readonly kind: 'comment' | 'reply' | 'answer';
  readonly author: Person;
  readonly createdAt: Date;
  readonly version: string;
  /** The wording its author stands by now. */
  readonly text: string;
  /** All wordings, oldest first, the present one last. */
  readonly wordings: readonly Wording[];
  /** When its author took it back; the words stay in the log and are no longer shown as theirs. */
  readonly withdrawnAt?: Date;
  /** One per person, in the order they agreed. */
  readonly agreements: readonly Agreement[];
  /** Still on its way to the site. */
  readonly isPending: boolean;
}

/** How a thread ended. */
export interface Outcome {
  readonly kind: 'settled' | 'dismissed';
  readonly by: Person;
  readonly at: Date;
  readonly reason: string;
}

/** A comment and everything said about it. */
export interface Thread {
  readonly comment: Statement;
  /** Where the comment points; the last re-attachment counts. `null` for the whole contract. */
  readonly anchor: Anchor | null;
  /** Where it pointed when it was made. */
  readonly originalAnchor: Anchor | null;
  /** Replies and answers, in the order the site took them. */
  readonly replies: readonly Statement[];
  /** The last answer that was not withdrawn; shown first. */
  readonly answer?: Statement;
  readonly outcome?: Outcome;
  /** Entries of kinds this version of the suite does not know, kept and shown as they are. */
  readonly unknown: readonly Entry[];
  /** Latest moment anything happened in the thread. */
  readonly lastActivity: Date;
}

/** "I have read version N". */
export interface ReadMark {
  readonly person: Person;
  readonly version: string;
  /** The first time the person said so. */
  readonly at: Date;
}

/** A contract's log, understood. */
export interface Discussion {
  /** In the order the comments were made. */
  readonly threads: readonly Thread[];
  readonly reads: readonly ReadMark[];
  /** Entries whose comment is not there (yet), and unknown kinds that are about nothing. */
  readonly loose: readonly Entry[];
  /** Acts their author had no standing for, such as revising another's words; kept, without effect. */
  readonly withoutEffect: readonly Entry[];
}

/** What the log cannot say by itself. */
export interface FoldOptions {
  /** Whether a person speaks for the chief of staff's office. Default: everybody does whom SharePoint let write such an entry. */
  readonly isOfficial?: (person: Person) => boolean;
}

type Acts = ReadonlyMap<string, readonly Entry[]>;

const isOfKind = (kind: string) => (entry: Entry): boolean => entry.kind === kind;
const isBy = (person: Person) => (entry: Entry): boolean => entry.author.id === person.id;
const lastOf = <Item>(items: readonly Item[]): Item | undefined => items[items.length - 1];

/** The last word of each person on whether they agree counts. */
function foldAgreements(acts: readonly Entry[]): readonly Agreement[] {
  const agreements = new Map<number, Agreement>();
  for (const { kind, author, createdAt } of acts) {
    if (kind === 'agreement' && !agreements.has(author.id)) agreements.set(author.id, { person: author, at: createdAt });
    if (kind === 'agreementWithdrawn') agreements.delete(author.id);
  }
  return [...agreements.values()];
}

function foldStatement(entry: Entry, kind: Statement['kind'], acts: readonly Entry[]): Statement {
  const own = acts.filter(isBy(entry.author));
  const revisions = own.filter((act) => act.kind === 'revision' && act.body.trim() !== '');
  const wordings = [{ text: entry.body, at: entry.createdAt }, ...revisions.map(({ body, createdAt }) => ({ text: body, at: createdAt }))];
  return {
    key: entry.key,
    kind,
    author: entry.author,
    createdAt: entry.createdAt,
    version: entry.version,
    text: lastOf(wordings)?.text ?? '',
    wordings,
    withdrawnAt: own.find(isOfKind('withdrawal'))?.createdAt,
    agreements: foldAgreements(acts),
    isPending: entry.id === undefined
  };
}

/** Kinds that act on a statement, and who may do them. */
function hasStanding(act: Entry, target: Entry, isOfficial: (person: Person) => boolean): boolean {
  const isAuthor = act.author.id === target.author.id;
  switch (act.kind) {
    case 'revision':
    case 'withdrawal':
      return isAuthor;
    case 'settled':
    case 'reattachment':
      return isAuthor || isOfficial(act.author);
    case 'dismissed':
      return isOfficial(act.author);
    default:
      return true;
  }
}

const knownActs: ReadonlySet<string> = new Set(['agreement', 'agreementWithdrawn', 'revision', 'withdrawal', 'reattachment', 'settled', 'dismissed']);

function foldOutcome(acts: readonly Entry[]): Outcome | undefined {
  const last = lastOf(acts.filter((act) => act.kind === 'settled' || act.kind === 'dismissed'));
  if (!last) return undefined;
  return { kind: last.kind === 'settled' ? 'settled' : 'dismissed', by: last.author, at: last.createdAt, reason: last.body };
}

interface Group {
  readonly root: Entry;
  readonly statements: readonly Entry[];
}

function foldGroup({ root, statements }: Group, acts: Acts, isOfficial: (person: Person) => boolean): Thread {
  const actsOn = (entry: Entry): readonly Entry[] => acts.get(entry.key) ?? [];
  const rootActs = actsOn(root);
  const replies = statements.map((entry) =>
    foldStatement(entry, entry.kind === 'answer' && isOfficial(entry.author) ? 'answer' : 'reply', actsOn(entry))
  );
  const attached = lastOf(rootActs.filter((act) => act.kind === 'reattachment' && act.anchor !== null));
  const everything = [root, ...statements].flatMap((entry) => [entry, ...actsOn(entry)]);
  return {
    comment: foldStatement(root, 'comment', rootActs),
    anchor: attached?.anchor ?? root.anchor,
    originalAnchor: root.anchor,
    replies,
    answer: lastOf(replies.filter((reply) => reply.kind === 'answer' && !reply.withdrawnAt)),
    outcome: foldOutcome(rootActs),
    unknown: everything.filter((entry) => entry !== root && !knownActs.has(entry.kind) && entry.kind !== 'reply' && entry.kind !== 'answer'),
    lastActivity: everything.reduce((latest, entry) => (entry.createdAt > latest ? entry.createdAt : latest), root.createdAt)
  };
}

function foldReads(entries: readonly Entry[]): readonly ReadMark[] {
  const marks = new Map<string, ReadMark>();
  for (const { kind, author, version, createdAt } of entries) {
    const name = `${author.id}:${version}`;
    if (kind === 'read' && !marks.has(name)) marks.set(name, { person: author, version, at: createdAt });
  }
  return [...marks.values()];
}

function addTo(acts: Map<string, Entry[]>, key: string, entry: Entry): void {
  const there = acts.get(key);
  if (there) there.push(entry);
  else acts.set(key, [entry]);
}

/**
 * What a contract's log says, whatever order its entries arrived in and however often each was sent. Nobody's act changes
 * another's words: a revision or withdrawal counts only from the author of what it is about.
 */
export function foldThread(entries: readonly Entry[], options: FoldOptions = {}): Discussion {
  const isOfficial = options.isOfficial ?? ((): boolean => true);
  const log = collapseDuplicates(entries);
  const statements = indexStatements(log);
  const groups = new Map<string, { root: Entry; statements: Entry[] }>();
  const acts = new Map<string, Entry[]>();
  const loose: Entry[] = [];
  const withoutEffect: Entry[] = [];
  for (const entry of log) if (entry.kind === 'comment') groups.set(entry.key, { root: entry, statements: [] });
  for (const entry of log) {
    if (entry.kind === 'comment' || entry.kind === 'read') continue;
    const root = rootOf(entry, statements);
    const target = statements.get(entry.parentKey);
    if (!root || !target) loose.push(entry);
    else if (statements.has(entry.key)) groups.get(root.key)?.statements.push(entry);
    else if (!hasStanding(entry, target, isOfficial)) withoutEffect.push(entry);
    else addTo(acts, target.key, entry);
  }
  return {
    threads: [...groups.values()].map((group) => foldGroup(group, acts, isOfficial)),
    reads: foldReads(log),
    loose,
    withoutEffect
  };
}
