/**
 * Makes one thread of a comment and the entries that lead to it.
 *
 * Promises: every entry shows up in the thread, with effect or marked as without; no one's act changes another's words.
 * Non-goals: deciding what SharePoint lets someone write (its permissions do), and forgetting anything.
 * Source of the rules: what a chief of staff and physicians need to trust a discussion of their contracts, kept as two append-only
 * logs (docs/decisions/0015).
 */
import { readItemName, referenceTo } from './act-keys';
import { isOfficial, type Entry, type ItemChange } from './entry';
import type { Agreement, Outcome, Reopening, Statement, Thread, Wording } from './thread';

/** A statement while acts upon it are being gathered. */
interface Said {
  readonly entry: Entry;
  readonly kind: Statement['kind'];
  text: string;
  readonly wordings: Wording[];
  withdrawnAt?: Date;
  changed: ItemChange | undefined;
  readonly agreements: Map<number, Agreement>;
}

/** What acts upon its comment make of a thread. */
interface Course {
  anchor: Entry['anchor'];
  outcome?: Outcome;
  reopening?: Reopening;
}

interface ActRule {
  /** Whether an act counts upon a statement. */
  readonly holds: (act: Entry, target: Said) => boolean;
  readonly apply: (act: Entry, target: Said, course: Course) => void;
}

const hasWords = ({ body }: Entry): boolean => body.trim() !== '';
const isByAuthor = (act: Entry, { entry }: Said): boolean => act.author.id === entry.author.id;
/** Someone who has left the office does not change what they said for it. */
const isByAuthorAsThen = (act: Entry, target: Said): boolean =>
  isByAuthor(act, target) && (isOfficial(act) || !isOfficial(target.entry));
const isByAuthorOrOffice = (act: Entry, target: Said): boolean => isByAuthor(act, target) || isOfficial(act);
const isOnComment = ({ kind }: Said): boolean => kind === 'comment';

function laterOf(one: ItemChange | undefined, other: ItemChange | undefined): ItemChange | undefined {
  return one && other ? (other.at > one.at ? other : one) : (one ?? other);
}

function endAs(kind: Outcome['kind']): ActRule['apply'] {
  return ({ author, createdAt, body }, _, course) => {
    course.outcome = { kind, by: author, at: createdAt, reason: body };
    course.reopening = undefined;
  };
}

/**
 * When each kind of act has an effect, and which: everyone agrees for themselves, and their last word on it counts; words are changed
 * and taken back by their author alone; a thread is ended, taken up again, or given another place, at its comment. A dismissal without a
 * reason is none.
 */
const rules: ReadonlyMap<string, ActRule> = new Map<string, ActRule>([
  [
    'agreement',
    {
      holds: () => true,
      apply: ({ author, createdAt }, { agreements }) => {
        if (!agreements.has(author.id)) agreements.set(author.id, { person: author, at: createdAt });
      }
    }
  ],
  ['agreementWithdrawn', { holds: () => true, apply: ({ author }, { agreements }) => agreements.delete(author.id) }],
  [
    'revision',
    {
      holds: (act, target) => hasWords(act) && isByAuthorAsThen(act, target),
      apply: ({ body, createdAt, changed }, target) => {
        target.text = body;
        target.changed = laterOf(target.changed, changed);
        target.wordings.push({ text: body, at: createdAt });
      }
    }
  ],
  ['withdrawal', { holds: isByAuthorAsThen, apply: (act, target) => (target.withdrawnAt ??= act.createdAt) }],
  [
    'reattachment',
    {
      holds: (act, target) => act.anchor !== null && isOnComment(target) && isByAuthorOrOffice(act, target),
      apply: (act, _, course) => (course.anchor = act.anchor)
    }
  ],
  [
    'settled',
    {
      holds: (act, target) => isOnComment(target) && isByAuthorOrOffice(act, target),
      apply: endAs('settled')
    }
  ],
  [
    'dismissed',
    {
      holds: (act, target) => hasWords(act) && isOnComment(target) && isOfficial(act),
      apply: endAs('dismissed')
    }
  ],
  [
    'reopened',
    {
      holds: (act, target) => isOnComment(target) && isOfficial(act),
      apply: ({ author, createdAt, body }, _, course) => {
        // What was never ended, or was taken up again at the same time by a colleague, is as it is.
        if (!course.outcome) return;
        course.outcome = undefined;
        course.reopening = { by: author, at: createdAt, reason: body };
      }
    }
  ]
]);

function say(entry: Entry, kind: Statement['kind']): Said {
  return {
    entry,
    kind,
    text: entry.body,
    wordings: [{ text: entry.body, at: entry.createdAt }],
    changed: entry.changed,
    agreements: new Map()
  };
}

function toStatement({ entry, kind, text, wordings, withdrawnAt, agreements, changed }: Said): Statement {
  const { key, author, createdAt, version, id } = entry;
  return {
    key,
    reference: referenceTo(entry),
    kind,
    author,
    createdAt,
    version,
    text,
    wordings,
    withdrawnAt,
    agreements: [...agreements.values()],
    isPending: id === undefined,
    changed
  };
}

const isStatement: ReadonlySet<string> = new Set(['reply', 'answer']);
const isReplyOrAnswer = ({ kind }: Entry): boolean => isStatement.has(kind);

/**
 * The thread of a comment.
 * @param others Everything about the comment, or about something that is about it, in the log's order.
 */
export function foldThread(comment: Entry, others: readonly Entry[]): Thread {
  const root = say(comment, 'comment');
  // What is not among the decisions is a reply, whatever it calls itself.
  const said = others
    .filter(isReplyOrAnswer)
    .map((entry) => say(entry, entry.kind === 'answer' && isOfficial(entry) ? 'answer' : 'reply'));
  const all = [root, ...said];
  const byKey = new Map(all.map((one) => [one.entry.key, one]));
  // Made for a thread with acts that name items, and for no other.
  let byName: ReadonlyMap<string, Said> | undefined;
  const findSaid = (name: string): Said | undefined => {
    if (!readItemName(name)) return byKey.get(name);
    byName ??= new Map(all.map((one) => [referenceTo(one.entry), one]));
    return byName.get(name);
  };
  const course: Course = { anchor: comment.anchor };
  const unknown: Entry[] = [];
  const withoutEffect: Entry[] = [];
  for (const entry of others) {
    if (isReplyOrAnswer(entry)) continue;
    const rule = rules.get(entry.kind);
    const target = findSaid(entry.parentKey);
    if (!rule) unknown.push(entry);
    else if (target && rule.holds(entry, target)) rule.apply(entry, target, course);
    else withoutEffect.push(entry);
  }
  const replies = said.map(toStatement);
  return {
    comment: toStatement(root),
    anchor: course.anchor,
    originalAnchor: comment.anchor,
    replies,
    answer: replies.filter(({ kind, withdrawnAt }) => kind === 'answer' && !withdrawnAt).at(-1),
    outcome: course.outcome,
    reopening: course.reopening,
    unknown,
    changedActs: others.filter(({ kind, changed }) => changed && kind !== 'revision' && !isStatement.has(kind)),
    withoutEffect,
    lastActivity: others.reduce((latest, { createdAt }) => (createdAt > latest ? createdAt : latest), comment.createdAt)
  };
}
