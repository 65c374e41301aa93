import { agreements, answer, comment, onto, reads, remark, reply } from '../acts';
import type { Act } from '../acts';

/** Emergency medicine: two rounds, closing soon. */
export const emergencyActs: readonly Act[] = [
  ...reads(19, 'daniel.reyes', 'noor.haddad'),
  comment(
    'c01',
    'daniel.reyes',
    [19, '15:10'],
    'pay.throughput',
    'the productivity pool for that quarter is reduced by one quarter',
    'Three of the five targets depend on beds upstairs. We would pay for a shortage that we suffer from.'
  ),
  ...agreements('c01', 18, 'noor.haddad', 'amara.okafor', 'tomasz.wilk'),
  answer('c01', 'victor.adeyemi', [8, '19:00'], 'Taken out. The targets stay as targets for the Department.'),
  comment(
    'c02',
    'noor.haddad',
    [18, '17:35'],
    'covenants.compete',
    'within ten (10) miles of Central Hospital',
    'Within ten miles of Central there are four emergency departments and we run two of them. I live there. Please drop it.'
  ),
  ...agreements('c02', 17, 'daniel.reyes', 'ingrid.halvorsen'),
  answer('c02', 'victor.adeyemi', [8, '19:12'], 'Dropped in the second version.'),
  onto('c02', 'settled', 'noor.haddad', [5, '14:04']),
  comment(
    'c03',
    'daniel.reyes',
    [17, '20:25'],
    'pay.safety',
    'If Physician is assaulted at work Employer shall',
    'I have asked for this for years. Please use the same words for nurses and technicians in their handbook.'
  ),
  ...agreements('c03', 16, 'noor.haddad', 'beatrice.fontaine', 'anders.nyqvist', 'leilani.kahale'),
  comment(
    'c04',
    'noor.haddad',
    [5, '16:46'],
    'schedule.fatigue',
    'makes it unsafe to continue shall tell the Shift Lead and is relieved',
    'At Willow Bend the Shift Lead is the only physician at night. Whom does the Shift Lead tell?'
  ),
  reply(
    'c04',
    'daniel.reyes',
    [4, '13:58'],
    'The on-call physician could be the answer, until 1:00 a.m. After that it is an open question.'
  ),
  comment(
    'c05',
    'daniel.reyes',
    [4, '18:09'],
    'schedule.staffing',
    'does not exceed two and two tenths (2.2) for each physician hour',
    'The number is fine. Please say where it is published each month, or no one will look.'
  ),
  ...agreements('c05', 3, 'noor.haddad'),
  comment(
    'c06',
    'anders.nyqvist',
    [3, '15:33'],
    'environment.psychiatric',
    'by a psychiatric clinician in person or by video',
    'From Behavioral Health: we can promise the video visit at all sites from the day the carts arrive. In person only at Eastmoor.'
  ),
  ...agreements('c06', 2, 'daniel.reyes', 'noor.haddad'),
  ...reads(2, 'daniel.reyes')
];

/** Anesthesiology: closed and answered. */
export const anesthesiaActs: readonly Act[] = [
  ...reads(48, 'beatrice.fontaine', 'yusuf.demir'),
  comment(
    'c01',
    'beatrice.fontaine',
    [47, '14:30'],
    'duties.direction',
    'more than three (3) concurrent Anesthetizing Locations',
    'Three is right. I know that four is legal. We have all seen what four looks like at eleven in the morning.'
  ),
  ...agreements('c01', 46, 'yusuf.demir', 'leilani.kahale', 'kwame.asante'),
  answer('c01', 'helen.marsh', [30, '18:00'], 'It stays at three. The board has been told what it costs and why.'),
  comment(
    'c02',
    'beatrice.fontaine',
    [44, '16:12'],
    'coverage.late',
    'on more than four days in a month',
    'We had eleven such days in the last month. Four is a good number only if the meeting really takes place.'
  ),
  reply('c02', 'yusuf.demir', [43, '19:20'], 'I will come to the first one and bring our list of cases that ran late.'),
  onto('c02', 'settled', 'beatrice.fontaine', [29, '14:10'], 'The first meeting took place. Settled.'),
  comment(
    'c03',
    'leilani.kahale',
    [41, '20:03'],
    'coverage.call.3',
    'more than one hundred fifty (150) births a month',
    'We had 148 in each of the last two months. Could it be 140?'
  ),
  answer('c03', 'helen.marsh', [28, '17:45'], 'It becomes 140 in the final text.'),
  comment(
    'c04',
    'yusuf.demir',
    [38, '13:41'],
    'duties.refusal',
    'whose decision is final',
    'Final for the day, I suppose. A surgeon should be able to bring the case to the review.'
  ),
  onto(
    'c04',
    'dismissed',
    'helen.marsh',
    [27, '15:20'],
    'Review is open to everyone under Exhibit C. The decision on the day has to be final.'
  ),
  onto('c04', 'reopened', 'victor.adeyemi', [26, '09:10'], 'The medical executive committee wants to discuss it.'),
  comment(
    'c05',
    'beatrice.fontaine',
    [24, '21:12'],
    'substances.help',
    'is not disciplined for having asked',
    'This sentence will save a life one day. Thank you.'
  ),
  ...agreements('c05', 23, 'anders.nyqvist', 'tomasz.wilk', 'celeste.moreau', 'amara.okafor')
];

/** General surgery: paused after the first comments. */
export const surgeryActs: readonly Act[] = [
  ...reads(14, 'yusuf.demir'),
  comment(
    'c01',
    'yusuf.demir',
    [14, '15:22'],
    'operating.block.2',
    'may reduce it by half a day',
    'My Block fell to 58 percent in a quarter in which my room was closed for the new lights. Closed rooms must not count.'
  ),
  reply('c01', 'beatrice.fontaine', [13, '14:40'], 'From anesthesia I can confirm the dates.'),
  answer(
    'c01',
    'helen.marsh',
    [9, '16:18'],
    'The chapter is being rewritten, and comments are paused until it is posted. Your point is in the new text.'
  ),
  comment(
    'c02',
    'yusuf.demir',
    [13, '19:55'],
    'call.frequency',
    'not more than one night in five',
    'With four surgeons on the list, who is the fifth?'
  ),
  ...agreements('c02', 12, 'beatrice.fontaine', 'tomasz.wilk'),
  remark(
    'c03',
    'kwame.asante',
    [12, '17:06'],
    'Please use one definition of call for all departments. The three agreements I have read have three.'
  )
];
