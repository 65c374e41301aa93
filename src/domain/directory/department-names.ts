import { foldWords } from '../text/fold-text';
import type { Location } from '../people/location';

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
function namesOf(location: Location): readonly (readonly string[])[] {
  return [location.name, location.shortName]
    .map(foldWords)
    .filter((words) => words.length > 0)
    .sort((a, b) => b.length - a.length);
}

/**
 * The places an office text speaks of ("Central Hospital, 3 South" speaks of Central Hospital and not of South). Where one name
 * is inside another's, the longer one is meant.
 */
export function locationsNamedIn(office: string, locations: readonly Location[]): readonly Location[] {
  const words = foldWords(office);
  const named = locations.flatMap((location) => {
    const name = namesOf(location).find((candidate) => holdsWords(words, candidate));
    return name ? [{ location, length: name.length, isLeading: startsAt(words, name, 0) }] : [];
  });
  // An office is written from the large to the small: what it begins with is the place.
  const leading = named.filter(({ isLeading }) => isLeading);
  const meant = leading.length > 0 ? leading : named;
  const longest = Math.max(...meant.map(({ length }) => length));
  return meant.filter(({ length }) => length === longest).map(({ location }) => location);
}

/**
 * A department's name without the place it is beside ("Pharmacy - Central Hospital", "North Campus Radiology").
 * @returns One reading for each place the name begins or ends with; none when it names no place or nothing else.
 */
export function splitLocation(
  name: string,
  locations: readonly Location[]
): readonly { readonly name: string; readonly location: Location }[] {
  const words = foldWords(name);
  return locations.flatMap((location) => {
    for (const part of namesOf(location)) {
      if (part.length >= words.length) continue;
      if (startsAt(words, part, words.length - part.length))
        return [{ name: words.slice(0, -part.length).join(' '), location }];
      if (startsAt(words, part, 0)) return [{ name: words.slice(part.length).join(' '), location }];
    }
    return [];
  });
}

/** Where someone sits, the place said once: offices often begin with it ("North Campus, 1 Center 118"). */
export function describeWhere(location: Location | undefined, office: string): string {
  const words = foldWords(office);
  const isNamed = location !== undefined && namesOf(location).some((name) => startsAt(words, name, 0));
  return [isNamed ? '' : location?.name, office].filter(Boolean).join(', ');
}
