import { isListOf, isNumber, isRecordOf, isText } from '../../shape/shape';
import { toWord } from './analyze-text';
import type { IndexParts } from './inverted-index';
import { PostingList } from './posting-list';
import { searchFields } from './ranking';
import { Vocabulary } from './vocabulary';

/** Changes whenever the analysis or the layout does: an older index is made anew, not read wrongly. */
const FORMAT = 2;

interface StoredIndex {
  readonly format: typeof FORMAT;
  readonly ids: readonly string[];
  readonly lengths: readonly number[];
  /** In the order of their letters, as spelled. */
  readonly words: readonly string[];
  readonly terms: readonly string[];
  /** What `PostingList.write` made of each term's list. */
  readonly lists: readonly string[];
}

/** An index as text, for `restoreParts`. */
export function storeParts({ vocabulary, lists, ids, lengths }: IndexParts): string {
  const stored: StoredIndex = {
    format: FORMAT,
    ids,
    lengths,
    words: vocabulary.inOrder().map(({ spelling }) => spelling),
    terms: lists.map(({ term }) => term),
    lists: lists.map((list) => list.write())
  };
  return JSON.stringify(stored);
}

const isTexts = isListOf(isText);

const isStoredIndex = isRecordOf<StoredIndex>({
  format: (value): value is typeof FORMAT => value === FORMAT,
  ids: isTexts,
  lengths: isListOf(isNumber),
  words: isTexts,
  terms: isTexts,
  lists: isTexts
});

/** Whether the parts are of one index: a length for each field of a document, a list for each term. */
const isWhole = ({ ids, lengths, terms, lists }: StoredIndex): boolean =>
  ids.length * searchFields.length === lengths.length && terms.length === lists.length;

/**
 * What `storeParts` wrote.
 * @throws SyntaxError when the text is not one that this version of `storeParts` made.
 */
export function restoreParts(text: string): IndexParts {
  const stored: unknown = JSON.parse(text);
  if (!isStoredIndex(stored) || !isWhole(stored)) throw new SyntaxError(`not a search index of format ${FORMAT}`);
  const vocabulary = new Vocabulary();
  for (const spelling of stored.words) vocabulary.take(toWord(spelling), spelling);
  return {
    vocabulary,
    ids: stored.ids,
    lengths: stored.lengths,
    lists: stored.terms.map((term, at) => new PostingList(term, stored.lists[at]))
  };
}
