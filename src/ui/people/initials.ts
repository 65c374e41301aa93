const titles = /^(dr|dra|prof|mr|mrs|ms|mx|sr|sra)\.?$/i;

/** Up to two letters for a name: of the first and the last word, academic and polite titles aside. Empty for an empty name. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const named = words.filter((word) => !titles.test(word));
  const counted = named.length > 0 ? named : words;
  const ends = counted.length > 1 ? [counted[0], counted[counted.length - 1]] : counted;
  return ends.map((word) => Array.from(word ?? '')[0]?.toLocaleUpperCase() ?? '').join('');
}
