import { foldWords } from './fold-text';
import type { Place } from './directory';

/** Words a profile puts around a department's name without naming another one ("Dept. of Cardiology", "Cardiology Department"). */
const surroundings: ReadonlySet<string> = new Set([
  'department',
  'dept',
  'departamento',
  'dpto',
  'the',
  'of',
  'de',
  'del',
  'la',
  'el'
]);

/** The name as it is compared: case, accents, punctuation and "&" aside. Empty when nothing is left. */
export function plainName(name: string): string {
  return foldWords(name).join(' ');
}

/**
 * The name without "department" and the small words around it. A name made of nothing else stays whole, so that no name
 * becomes equal to every other.
 */
export function coreName(name: string): string {
  const words = foldWords(name);
  const isOwn = (word: string): boolean => !surroundings.has(word);
  const first = words.findIndex(isOwn);
  return (first < 0 ? words : words.slice(first, words.findLastIndex(isOwn) + 1)).join(' ');
}

function startsAt(words: readonly string[], part: readonly string[], position: number): boolean {
  return part.every((word, index) => words[position + index] === word);
}

/** Whether `part`, which has a word at least, occurs in `words` as whole words in a row. */
function holdsWords(words: readonly string[], part: readonly string[]): boolean {
  return words.some((_, position) => startsAt(words, part, position));
}

/** The names a place goes by, longest first. */
function namesOf(place: Place): readonly (readonly string[])[] {
  return [place.name, place.shortName]
    .map(foldWords)
    .filter((words) => words.length > 0)
    .sort((a, b) => b.length - a.length);
}

/**
 * The places an office text speaks of ("Central Hospital, 3 South" speaks of Central Hospital and not of South). Where one name
 * stands inside another's, the longer one is meant.
 */
export function placesNamedIn(office: string, places: readonly Place[]): readonly Place[] {
  const words = foldWords(office);
  const named = places.flatMap((place) => {
    const name = namesOf(place).find((candidate) => holdsWords(words, candidate));
    return name ? [{ place, length: name.length, isLeading: startsAt(words, name, 0) }] : [];
  });
  // An office is written from the large to the small: what it begins with is the place.
  const leading = named.filter(({ isLeading }) => isLeading);
  const meant = leading.length > 0 ? leading : named;
  const longest = Math.max(...meant.map(({ length }) => length));
  return meant.filter(({ length }) => length === longest).map(({ place }) => place);
}

/**
 * A department's name without the place it stands beside ("Pharmacy - Central Hospital", "North Campus Radiology").
 * @returns One reading for each place the name begins or ends with; none when it names no place or nothing else.
 */
export function splitPlace(
  name: string,
  places: readonly Place[]
): readonly { readonly name: string; readonly place: Place }[] {
  const words = foldWords(name);
  return places.flatMap((place) => {
    for (const part of namesOf(place)) {
      if (part.length >= words.length) continue;
      if (startsAt(words, part, words.length - part.length))
        return [{ name: words.slice(0, -part.length).join(' '), place }];
      if (startsAt(words, part, 0)) return [{ name: words.slice(part.length).join(' '), place }];
    }
    return [];
  });
}

/** Where somebody sits, the place said once: offices often begin with it ("North Campus, 1 Center 118"). */
export function describeWhere(place: Place | undefined, office: string): string {
  const words = foldWords(office);
  const isNamed = place !== undefined && namesOf(place).some((name) => startsAt(words, name, 0));
  return [isNamed ? '' : place?.name, office].filter(Boolean).join(', ');
}
