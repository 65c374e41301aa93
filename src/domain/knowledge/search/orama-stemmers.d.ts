/** The package names its parts in `exports`, which this compiler setting does not read. */
declare module '@orama/stemmers/spanish' {
  export function stemmer(word: string): string;
}
