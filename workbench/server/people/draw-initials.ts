const palettes = [
  ['#d5e4f2', '#0b3d66'],
  ['#d9ead9', '#1d4d24'],
  ['#efe0ee', '#5a2157'],
  ['#f3e3d2', '#663300'],
  ['#dde3e8', '#2b3a45'],
  ['#e0e6f5', '#26307a']
] as const;

/**
 * A round picture with the initials of a name, as SVG: what the photo service shows of someone without a photo. The same
 * name always gets the same colors; their contrast is at least 7:1.
 *
 * @param size - width and height in pixels
 */
export function drawInitials(name: string, size: number): string {
  const [background, ink] = palettes[sumOf(name) % palettes.length] ?? palettes[0];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 96 96">`,
    `<circle cx="48" cy="48" r="48" fill="${background}"/>`,
    `<text x="48" y="50" fill="${ink}" font-family="Segoe UI, sans-serif" font-size="38" font-weight="600" text-anchor="middle"`,
    ` dominant-baseline="middle">${initialsOf(name)}</text></svg>`
  ].join('');
}

/** First letters of the first and last word, without titles and punctuation; `?` when there is no letter. */
export function initialsOf(name: string): string {
  const words = name.replace(/\b(?:Dr|Prof|Mr|Mrs|Ms)\.?\s/gi, '').match(/\p{L}[\p{L}'-]*/gu) ?? [];
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => word?.charAt(0).toUpperCase() ?? ''
  );
  return letters.join('') || '?';
}

function sumOf(name: string): number {
  return Array.from(name).reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0);
}
