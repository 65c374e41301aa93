/**
 * What people at a hospital call the same thing, for finding whom to call. Only names that lead to the same department or system; each
 * phrase as `foldWords` gives it. Sources: the usual names of departments in English and Spanish, and of the systems they rely on.
 */
const groups: readonly (readonly string[])[] = [
  ['x ray', 'xray', 'radiology', 'imaging', 'radiografia', 'rayos x', 'radiologia'],
  ['pacs', 'image viewer', 'picture archive', 'visor de imagenes'],
  ['er', 'ed', 'emergency', 'emergency room', 'urgencias'],
  ['operating room', 'surgery', 'surgical', 'quirofano', 'cirugia'],
  ['icu', 'intensive care', 'critical care', 'uci', 'cuidados intensivos'],
  ['labor and delivery', 'maternity', 'obstetrics', 'birth center', 'maternidad'],
  ['pharmacy', 'drugstore', 'farmacia'],
  ['lab', 'laboratory', 'pathology', 'laboratorio'],
  ['rehab', 'rehabilitation', 'physical therapy', 'rehabilitacion', 'fisioterapia'],
  ['peds', 'pediatrics', 'children', 'pediatria'],
  ['heart', 'cardiology', 'cardiologia'],
  ['cancer', 'oncology', 'oncologia'],
  ['billing', 'revenue cycle', 'facturacion'],
  ['medical records', 'health information', 'him', 'archivo clinico']
];

const phrases: ReadonlyMap<string, readonly string[]> = new Map(
  groups.flatMap((group) => group.map((phrase) => [phrase, group] as const))
);

const LONGEST = Math.max(...[...phrases.keys()].map((phrase) => phrase.split(' ').length));

/** A part of a search with what else it is called. */
export interface SearchPart {
  /** As typed, folded; at least one. */
  readonly words: readonly string[];
  /** Other phrases for it, each as its words. */
  readonly alternatives: readonly (readonly string[])[];
}

/** A search in parts, each the longest phrase that has other names, or one word. */
export function splitSearch(words: readonly string[]): readonly SearchPart[] {
  const parts: SearchPart[] = [];
  for (let at = 0; at < words.length;) {
    const most = Math.min(LONGEST, words.length - at);
    const lengths = Array.from({ length: most }, (_, less) => most - less);
    const length = lengths.find((count) => phrases.has(words.slice(at, at + count).join(' '))) ?? 1;
    const own = words.slice(at, at + length);
    const phrase = own.join(' ');
    const others = (phrases.get(phrase) ?? []).filter((other) => other !== phrase);
    parts.push({ words: own, alternatives: others.map((other) => other.split(' ')) });
    at += length;
  }
  return parts;
}
