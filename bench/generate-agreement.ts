import { createRandom } from '../seeds/large/random';

/** A long agreement in two versions, and stretches of the older one to find again. */
export interface AgreementPair {
  readonly older: string;
  readonly newer: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

/** Clauses of about 50 words; 2,000 of them fill some 200 pages. */
const CLAUSES = 2000;

const subjects = [
  'Physician',
  'Employer',
  'The department chair',
  'Either party',
  'The medical staff office',
  'The compensation committee'
];
const acts = [
  'shall provide',
  'may request',
  'shall keep',
  'shall reimburse',
  'may suspend',
  'shall report',
  'shall review',
  'may assign'
];
const matters = [
  'call coverage on weekends',
  'the records of each patient visit',
  'continuing education expenses',
  'the schedule of clinic hours',
  'professional liability insurance',
  'notice of any investigation',
  'outside activities',
  'the use of assigned space'
];
const terms = [
  'within thirty (30) days after a written request',
  'no later than the fifteenth day of each quarter',
  'as the bylaws of the medical staff require',
  'unless the parties agree otherwise in writing',
  'subject to the approval of the board',
  'for as long as this agreement is in force'
];

/** Two versions: one clause in ten reworded, one in fifty struck, one put in, one carried elsewhere. */
export function generateAgreementPair(quotes: number): AgreementPair {
  const { below, pick } = createRandom(11);
  const sentence = (): string =>
    `${pick(subjects)} ${pick(acts)} ${pick(matters)} ${pick(terms)}, at a rate of ${below(9000) + 100} dollars.`;
  const clause = (): string => `${sentence()} ${sentence()} ${sentence()}`;
  const before = Array.from({ length: CLAUSES }, clause);
  const after = before.flatMap((text) => {
    const lot = below(100);
    if (lot < 2) return [];
    if (lot < 4) return [text, clause()];
    if (lot < 14) return [text.replace(pick(terms), pick(terms)).replace(/\d+ dollars/, `${below(9000)} dollars`)];
    return [text];
  });
  for (let moved = 0; moved < CLAUSES / 50; moved += 1) {
    const [text] = after.splice(below(after.length), 1);
    after.splice(below(after.length), 0, text as string);
  }
  const older = before.join('\n');
  const ranges = Array.from({ length: quotes }, () => {
    const start = below(older.length - 400);
    return { start, end: start + 20 + below(300) };
  });
  return { older, newer: after.join('\n'), ranges };
}
