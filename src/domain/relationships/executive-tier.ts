/** Executive tiers from the top; the order is their rank. */
export const executiveTiers = ['CXO', 'VP', 'Director', 'Manager'] as const;
export type ExecutiveTier = (typeof executiveTiers)[number];

/** Levels on the business side of a meeting, from the top. */
export const businessLevels = [...executiveTiers, 'Staff'] as const;
export type BusinessLevel = (typeof businessLevels)[number];

/** Levels on IT's side of a meeting: whoever may decide for IT (CIO, site director, the backup of one), or staff. */
export const itLevels = ['Leader', 'Staff'] as const;
export type ItLevel = (typeof itLevels)[number];

/** Whether someone of this level is at least as high as the tier. */
export function isAtLeast(level: BusinessLevel, tier: ExecutiveTier): boolean {
  return businessLevels.indexOf(level) <= businessLevels.indexOf(tier);
}
