import { agreements, answer, comment, onto, reads, reattachment, remark, reply } from '../acts';
import type { Act } from '../acts';

const quietly = "one hundred eighty (180) days' written notice";

/** What was said about the first version of the hospitalist agreement: workload, leaving, and money. */
export const hospitalistFirstRound: readonly Act[] = [
  ...reads(25, 'amara.okafor', 'ingrid.halvorsen', 'grace.abernathy', 'tomasz.wilk'),
  ...reads(23, 'daniel.reyes', 'rahul.deshmukh', 'yusuf.demir'),

  remark(
    'c01',
    'amara.okafor',
    [25, '14:20'],
    'Thank you for posting the whole text and not a summary. It is the first time in nine years that I have read my own contract before signing it.'
  ),
  ...agreements('c01', 24, 'ingrid.halvorsen', 'grace.abernathy', 'rahul.deshmukh', 'kwame.asante', 'leilani.kahale'),
  answer(
    'c01',
    'helen.marsh',
    [24, '22:05'],
    'You are welcome. Everything said here goes to the medical executive committee with names, as agreed. Please be frank.'
  ),

  comment(
    'c02',
    'grace.abernathy',
    [25, '15:02'],
    'workload.census',
    'sixteen (16) patients at the start of the shift',
    'Sixteen is where we already are on an average Tuesday. A safe number has to be below the average, or relief is the normal state. I would propose fourteen.'
  ),
  reply(
    'c02',
    'ingrid.halvorsen',
    [25, '19:40'],
    'Fourteen would be right for 4 West, where half of the patients come from the intensive care unit. Fifteen may be realistic for the other units.'
  ),
  reply(
    'c02',
    'rahul.deshmukh',
    [24, '13:15'],
    'At Central we moved to fifteen two years ago. Discharge before noon went up, which pays for part of the extra physician.'
  ),
  ...agreements('c02', 24, 'amara.okafor', 'ingrid.halvorsen', 'rahul.deshmukh', 'tomasz.wilk', 'daniel.reyes'),
  answer(
    'c02',
    'helen.marsh',
    [15, '16:30'],
    'Finance has agreed to fifteen from the first day and to look again at fourteen in the September review. The second version will say so.'
  ),
  onto('c02', 'settled', 'helen.marsh', [12, '15:00'], 'Fifteen, as version 2 now says.'),

  comment(
    'c03',
    'amara.okafor',
    [24, '16:12'],
    'termination.without',
    quietly,
    'Half a year of notice is longer than anyone offers in this region and longer than our patients need. It mostly keeps people from accepting another post. Ninety days is usual.'
  ),
  reply(
    'c03',
    'rahul.deshmukh',
    [24, '18:31'],
    'Agreed, with one caution: the same number protects us when the notice comes from the other side.'
  ),
  reply(
    'c03',
    'grace.abernathy',
    [23, '13:48'],
    'Then make it unequal: ninety days when we leave, one hundred eighty when we are asked to leave.'
  ),
  ...agreements('c03', 23, 'ingrid.halvorsen', 'grace.abernathy', 'kwame.asante', 'noor.haddad'),
  answer(
    'c03',
    'helen.marsh',
    [14, '17:10'],
    'Counsel prefers one period for both sides. We settled on one hundred twenty days as a middle, and will see how it works over the first year.'
  ),

  comment(
    'c04',
    'ingrid.halvorsen',
    [24, '17:25'],
    'covenants.compete',
    'For eighteen (18) months after this Agreement ends',
    'Nurses in my unit can move across the street whenever they like. Why should a hospitalist, who brings no patients along, be kept away for a year and a half?'
  ),
  ...agreements(
    'c04',
    23,
    'amara.okafor',
    'grace.abernathy',
    'daniel.reyes',
    'tomasz.wilk',
    'rahul.deshmukh',
    'yusuf.demir'
  ),
  reply(
    'c04',
    'yusuf.demir',
    [22, '20:02'],
    'Surgeons bring patients, hospitalists do not. The same paragraph for both makes little sense to me.'
  ),
  answer(
    'c04',
    'victor.adeyemi',
    [14, '18:20'],
    'It becomes twelve months in the next version. The committee will discuss whether hospitalists should have it at all.'
  ),

  comment(
    'c05',
    'daniel.reyes',
    [23, '15:55'],
    'pay.productivity',
    'No productivity incentive is paid for a shift on which the Safe Census was exceeded and relief was declined.',
    'From the emergency department I see who declines relief: the people who do not want to hand over an unstable patient at four in the afternoon. This punishes the wrong decision.'
  ),
  ...agreements('c05', 22, 'amara.okafor', 'grace.abernathy', 'tomasz.wilk'),
  answer('c05', 'helen.marsh', [14, '17:30'], 'Good point. The sentence is gone from the second version.'),
  reattachment('c05', 'daniel.reyes', [12, '15:20'], 'pay.productivity', 'for each unit above that number'),
  onto('c05', 'settled', 'daniel.reyes', [12, '15:24'], 'Settled for me. Thank you.'),

  comment(
    'c06',
    'tomasz.wilk',
    [23, '19:05'],
    'duties.clinical.3',
    'not engaged with another unstable patient',
    'Please keep these words in the final text. They are what makes the difference on a night with two codes.'
  ),
  ...agreements('c06', 22, 'ingrid.halvorsen', 'amara.okafor'),

  comment(
    'c07',
    'kwame.asante',
    [22, '14:44'],
    'exhibit.duties.comanagement',
    'Until such an agreement exists the surgical department remains the primary service.',
    'Cardiology would like to be named here as well. We have the same question every week for patients with devices.'
  ),
  reply(
    'c07',
    'amara.okafor',
    [22, '16:10'],
    'Perhaps "surgical or procedural department". Then it covers cardiology and gastroenterology.'
  ),
  ...agreements('c07', 21, 'kwame.asante', 'yusuf.demir'),

  comment(
    'c08',
    'amara.okafor',
    [22, '21:30'],
    'records.badges',
    'the time spent at the bedside',
    'Measured for what? A family meeting in the corridor and the call to the nursing home are also time spent on the patient. I would strike this whole clause.'
  ),
  ...agreements(
    'c08',
    21,
    'grace.abernathy',
    'ingrid.halvorsen',
    'rahul.deshmukh',
    'daniel.reyes',
    'leilani.kahale',
    'noor.haddad',
    'kwame.asante'
  ),
  reply(
    'c08',
    'tomasz.wilk',
    [20, '14:08'],
    'For finding someone during a code it would be useful. For anything else, no.'
  ),
  answer(
    'c08',
    'victor.adeyemi',
    [14, '18:45'],
    'Narrowed in the second version to emergencies and response times, with deletion after thirty days. The committee will hear those who want it out altogether.'
  ),

  comment(
    'c09',
    'grace.abernathy',
    [21, '13:37'],
    'benefits.education',
    'up to $3,500 each year',
    'The board review course alone costs more than half of this. It has not risen since I was hired.'
  ),
  ...agreements('c09', 20, 'amara.okafor', 'rahul.deshmukh'),
  answer('c09', 'helen.marsh', [14, '17:42'], 'Raised to $4,500.'),
  onto('c09', 'settled', 'grace.abernathy', [12, '16:02']),

  comment(
    'c10',
    'ingrid.halvorsen',
    [21, '15:50'],
    'workload.shifts.2',
    'forty-eight (48) hours between the last night shift and the next day shift',
    'Could this be seventy-two after a block of four nights? With two days I am awake at noon on the third and asleep on rounds on the fourth.'
  ),
  reply(
    'c10',
    'rahul.deshmukh',
    [20, '16:26'],
    'The schedule committee could do this without changing the contract. It would cost about six shifts a year.'
  ),
  ...agreements('c10', 20, 'amara.okafor', 'grace.abernathy'),

  comment(
    'c11',
    'rahul.deshmukh',
    [20, '18:18'],
    'insurance.tail',
    'otherwise each Party pays one half',
    'Half of a tail premium is about a month of pay. For someone who moves because of the job of a spouse after eight years this is hard to defend.'
  ),
  ...agreements('c11', 19, 'amara.okafor', 'ingrid.halvorsen', 'kwame.asante'),

  comment(
    'c12',
    'leilani.kahale',
    [19, '14:15'],
    'benefits.leave',
    'While on paid parental leave, Physician is treated as having met any volume or quality threshold',
    'This is the best sentence in the document. Could the agreement for obstetrics have it too, please?'
  ),
  ...agreements('c12', 18, 'grace.abernathy', 'noor.haddad', 'amara.okafor'),
  answer('c12', 'victor.adeyemi', [18, '21:10'], 'It is in the clauses that all agreements share, so yes.'),
  onto('c12', 'settled', 'leilani.kahale', [17, '14:22'])
];
