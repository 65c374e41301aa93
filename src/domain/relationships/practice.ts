import type { ExecutiveTier } from './executive-tier';

/** How often executives of a tier are to be met, in days from one meeting held to the next. */
export interface Rhythm {
  /** Enough; past it a relationship is to be watched. */
  readonly idealDays: number;
  /** The minimum; past it the sign is raised. */
  readonly maximumDays: number;
}

/** What a hospital holds its liaisons to. */
export interface Practice {
  readonly rhythms: Readonly<Record<ExecutiveTier, Rhythm>>;
  /** Days from the beginning of a relationship in which nothing is held against it. */
  readonly graceDays: number;
  /** Days for which an executive's answer is valid. */
  readonly answerDays: number;
  /** Days for which an approval is valid. */
  readonly approvalDays: number;
  /** Share of the quarter's meetings, 0 to 1, from which canceling is no longer an exception. */
  readonly canceledShare: number;
}

/**
 * The liaison practice this suite starts from: every two weeks is enough and monthly is the least. Monthly means 35 days: "the first
 * Tuesday of the month" is up to five weeks after the last one. Below vice presidents monthly is enough, and a second month the end.
 */
export const liaisonPractice: Practice = {
  rhythms: {
    CXO: { idealDays: 14, maximumDays: 35 },
    VP: { idealDays: 14, maximumDays: 35 },
    Director: { idealDays: 35, maximumDays: 49 },
    Manager: { idealDays: 35, maximumDays: 63 }
  },
  graceDays: 30,
  answerDays: 183,
  approvalDays: 365,
  canceledShare: 1 / 3
};
