/** The title that was meant, or one like it that nothing else on the site has. */
export function freeTitle(title: string, isTaken: (title: string) => boolean): string {
  const candidates = [title, `${title} (Common Ground)`, ...[2, 3, 4].map((n) => `${title} (Common Ground ${n})`)];
  return candidates.find((candidate) => !isTaken(candidate)) ?? title;
}
