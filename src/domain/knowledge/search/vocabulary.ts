import type { Language } from './stop-words';
import { createEditDistance, editsForgiven } from '../../text/edit-distance';
import { isCode, stemsOf } from './stem-word';

/** A word as it is, or was, in a document. */
export class Word {
  private readonly stems = new Map<Language | undefined, readonly string[]>();

  /**
   * @param word Folded; what it is looked up by.
   * @param spelling As it was first written, in lower case: with accents and hyphens.
   */
  public constructor(
    public readonly word: string,
    public readonly spelling: string
  ) {}

  /** As `stemsOf`, found once. */
  public stemsIn(language: Language | undefined): readonly string[] {
    const known = this.stems.get(language);
    if (known) return known;
    const stems = stemsOf(this.word, language);
    this.stems.set(language, stems);
    return stems;
  }
}

/** So many new words are put in their places one by one; with more, sorting all is faster. */
const FEW = 50;

/** The words of all documents, found by their beginning and by their likeness. */
export class Vocabulary {
  private readonly words = new Map<string, Word>();
  private sorted: Word[] = [];
  /** Not in `sorted` yet. */
  private added: Word[] = [];

  /** The word, added if it is new. */
  public take(word: string, spelling: string): Word {
    const known = this.words.get(word);
    if (known) return known;
    const added = new Word(word, spelling);
    this.words.set(word, added);
    this.added.push(added);
    return added;
  }

  /** All words in the order of their letters. */
  public inOrder(): readonly Word[] {
    if (this.added.length > FEW) {
      this.sorted = [...this.sorted, ...this.added].sort((one, other) => (one.word < other.word ? -1 : 1));
    } else {
      for (const added of this.added) {
        this.sorted.splice(
          countWhile(this.sorted, ({ word }) => word < added.word),
          0,
          added
        );
      }
    }
    this.added = [];
    return this.sorted;
  }

  /** The words that begin with these letters. */
  public beginningWith(letters: string): readonly Word[] {
    const words = this.inOrder();
    const first = countWhile(words, ({ word }) => word < letters);
    return words.slice(
      first,
      countWhile(words, ({ word }) => word < letters || word.startsWith(letters))
    );
  }

  /**
   * The words a person may have meant who mistyped one: those with the fewest edits, as far as edits are forgiven, that begin with
   * the same letter; without such, those with one edit in the first letter. Codes are never meant.
   * @param isInUse Leaves out words that are in no document any more.
   */
  public nearest(word: string, isInUse: (word: Word) => boolean): readonly Word[] {
    const sameStart = nearestAmong(word, this.beginningWith(word.slice(0, 1)), isInUse);
    if (sameStart.length > 0) return sameStart;
    return otherStarts(word).flatMap((other) => {
      const known = this.words.get(other);
      return known && isInUse(known) ? [known] : [];
    });
  }
}

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** What someone may have meant whose first letter is wrong, missing, too many, or behind the second. */
function otherStarts(word: string): readonly string[] {
  const rest = word.slice(1);
  const swapped = word.slice(1, 2) + word.slice(0, 1) + word.slice(2);
  return [rest, swapped, ...letters.flatMap((letter) => [letter + rest, letter + word])];
}

/** How many words at the beginning fulfill what, from some word on, none does. */
function countWhile(words: readonly Word[], holds: (word: Word) => boolean): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const word = words[middle];
    if (word && holds(word)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nearestAmong(word: string, candidates: readonly Word[], isInUse: (word: Word) => boolean): readonly Word[] {
  let fewest = editsForgiven(word.length);
  const distance = createEditDistance(word, fewest);
  let nearest: Word[] = [];
  for (const candidate of candidates) {
    const edits = distance.to(candidate.word) ?? Infinity;
    if (edits > fewest || isCode(candidate.word) || !isInUse(candidate)) continue;
    nearest = edits < fewest ? [candidate] : [...nearest, candidate];
    fewest = edits;
  }
  return nearest;
}
