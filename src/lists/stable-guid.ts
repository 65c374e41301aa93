/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/), started from a seed so that several differ. */
function hash32(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}

/**
 * A GUID that is the same for the same name on every machine, in SharePoint's braces: columns keep their identity from one
 * version of the package to the next. Not for secrets.
 */
export function stableGuid(name: string): string {
  const hex = [0, 0x9e3779b9, 0x7f4a7c15, 0xf39cc060]
    .map((seed) => hash32(name, seed).toString(16).padStart(8, '0'))
    .join('');
  // Version 5 (name-based) and the RFC 4122 variant, so that validating readers accept it.
  const shaped = `${hex.slice(0, 12)}5${hex.slice(13, 16)}8${hex.slice(17)}`;
  return `{${shaped.slice(0, 8)}-${shaped.slice(8, 12)}-${shaped.slice(12, 16)}-${shaped.slice(16, 20)}-${shaped.slice(20)}}`;
}
