/** The longest internal name SharePoint makes from a title. */
const MAXIMUM_LENGTH = 32;

/** What SharePoint calls a column internally whose title is `title`: everything but letters, digits and `_` becomes `_xHHHH_`. */
export function internalNameOf(title: string): string {
  return escapeName(title).slice(0, MAXIMUM_LENGTH);
}

/** A name with everything but letters, digits and `_` escaped, as long as it gets. */
export function escapeName(name: string): string {
  return [...name].map((character, index) => (isPlain(character, index) ? character : escape(character))).join('');
}

/** The first of `name`, `name0`, `name1`, ... that is not taken; case does not matter. */
export function freeName(name: string, isTaken: (candidate: string) => boolean): string {
  let candidate = name;
  for (let count = 0; isTaken(candidate); count++)
    candidate = `${name.slice(0, MAXIMUM_LENGTH - String(count).length)}${count}`;
  return candidate;
}

function isPlain(character: string, index: number): boolean {
  return index === 0 ? /[A-Za-z]/.test(character) : /[A-Za-z0-9_]/.test(character);
}

function escape(character: string): string {
  return character
    .split('')
    .map((unit) => `_x${unit.charCodeAt(0).toString(16).padStart(4, '0')}_`)
    .join('');
}
