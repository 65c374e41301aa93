import { agreements, answer, comment, onto, reads, remark, reply } from '../acts';
import type { Act } from '../acts';

/** What was said about the first version of the hospitalist agreement. */
export const hospitalistFirstRound: readonly Act[] = [
  ...reads(25, 'amara.okafor', 'ingrid.halvorsen', 'grace.abernathy', 'tomasz.wilk'),
  ...reads(23, 'daniel.reyes', 'rahul.deshmukh', 'yusuf.demir'),
  remark('c01', 'amara.okafor', [25, '14:20'], 'Thank you for posting the whole text and not a summary. It is the first time in nine years that I have read my own contract before signing it.'),
  ...agreements('c01', 24, 'ingrid.halvorsen', 'grace.abernathy', 'rahul.deshmukh', 'kwame.asante', 'leilani.kahale'),
  answer('c01', 'helen.marsh', [24, '22:05'], 'You are welcome. Everything said here goes to the medical executive committee with names, as agreed. Please be frank.'),
  comment('c02', 'grace.abernathy', [25, '15:02'], 'workload.census', 'sixteen (16) patients at the start of the shift', 'Sixteen is where we already are on an average Tuesday. A safe number has to be below the average, or relief is the normal state. I would propose fourteen.'),
  reply('c02', 'ingrid.halvorsen', [25, '19:40'], 'Fourteen would be right for 4 West, where half of the patients come from the intensive care unit. Fifteen may be realistic for the other units.'),
  reply('c02', 'rahul.deshmukh', [24, '13:15'], 'At Central we moved to fifteen two years ago. Discharge before noon went up, which pays for part of the extra physician.'),
  ...agreements('c02', 24, 'amara.okafor', 'ingrid.halvorsen', 'rahul.deshmukh', 'tomasz.wilk', 'daniel.reyes'),
  answer('c02', 'helen.marsh', [15, '16:30'], 'Finance has agreed to fifteen from the first day and to look again at fourteen in the September review. The second version will say so.'),
  onto('c02', 'settled', 'helen.marsh', [12, '15:00'], 'Fifteen in version 2.0.')
];
