import { agreements, answer, comment, onto, reads, remark, reply } from '../acts';
import type { Act } from '../acts';

/** What was said about the second version: backup duty, badges, disputes. */
export const hospitalistSecondRound: readonly Act[] = [
  ...reads(12, 'amara.okafor', 'grace.abernathy', 'ingrid.halvorsen', 'rahul.deshmukh'),
  ...reads(10, 'tomasz.wilk', 'daniel.reyes'),

  comment(
    'c20',
    'amara.okafor',
    [12, '17:05'],
    'workload.backup',
    'up to twenty-six (26) days each year',
    'This is new, and it is one day in two weeks on top of a full schedule. Who was asked? In a family with small children a backup day is a day on which nothing can be planned.'
  ),
  ...agreements('c20', 11, 'ingrid.halvorsen', 'grace.abernathy', 'rahul.deshmukh', 'tomasz.wilk', 'noor.haddad'),
  reply(
    'c20',
    'grace.abernathy',
    [11, '14:33'],
    'I would do it for half of the days if the pay were closer to what the surgeons get for second call.'
  ),
  reply(
    'c20',
    'rahul.deshmukh',
    [11, '19:51'],
    'At Central we have eighteen, never more than two in a month. That is bearable.'
  ),
  onto(
    'c20',
    'revision',
    'amara.okafor',
    [11, '20:15'],
    'This is new, and it is one day in two weeks on top of a full schedule. In a family with small children a backup day is a day on which nothing can be planned. Eighteen days, at most two in a month, as at Central, would be fair.'
  ),
  answer(
    'c20',
    'helen.marsh',
    [6, '16:40'],
    'Eighteen days, at most two in a month, at $400 a day. It will be in the third version.'
  ),

  comment(
    'c21',
    'ingrid.halvorsen',
    [12, '20:40'],
    'records.badges',
    'shall be deleted after thirty (30) days',
    'Better, but response times can be read from the paging system without following people around. I still ask that it be taken out.'
  ),
  ...agreements('c21', 11, 'amara.okafor', 'daniel.reyes', 'kwame.asante', 'leilani.kahale', 'grace.abernathy'),
  reply(
    'c21',
    'daniel.reyes',
    [10, '15:12'],
    'We tried badges at Central in the emergency department. They were in drawers within a month.'
  ),
  answer(
    'c21',
    'helen.marsh',
    [5, '18:05'],
    'The committee voted to take the clause out. Thank you all for staying factual about it.'
  ),

  comment(
    'c22',
    'daniel.reyes',
    [11, '16:28'],
    'disputes.arbitration',
    'shall be decided by one arbitrator',
    'Arbitration agreed in advance gives up a right before anyone knows what the dispute is. If it is as good as it sounds, people will choose it when the time comes.'
  ),
  ...agreements('c22', 10, 'rahul.deshmukh', 'amara.okafor', 'yusuf.demir'),
  answer('c22', 'victor.adeyemi', [5, '19:20'], 'Changed to arbitration by agreement after a dispute has arisen.'),
  onto('c22', 'settled', 'daniel.reyes', [3, '14:41']),

  comment(
    'c23',
    'grace.abernathy',
    [11, '18:02'],
    'workload.swap',
    'by a message to the scheduler that both confirm',
    'A small thing that will save us an hour a week. May residents on the service use it as well?'
  ),
  answer(
    'c23',
    'victor.adeyemi',
    [10, '22:30'],
    'Residents follow the rules of their program, so not by this contract. I will ask the program director.'
  ),

  comment(
    'c24',
    'rahul.deshmukh',
    [10, '13:20'],
    'pay.review',
    'not more than four percent (4%)',
    'In two of the last five years the median rose by more than four percent. A ceiling without a way to catch up means that we fall behind for good.'
  ),
  ...agreements('c24', 9, 'grace.abernathy', 'ingrid.halvorsen', 'tomasz.wilk', 'amara.okafor'),
  reply('c24', 'amara.okafor', [9, '14:50'], 'Perhaps: what goes beyond four percent is carried into the next year.'),
  reply(
    'c24',
    'tomasz.wilk',
    [9, '19:28'],
    'That would be fair to both sides, since the floor of one percent works the same way in a bad year.'
  ),

  comment(
    'c25',
    'tomasz.wilk',
    [10, '17:44'],
    'exhibit.duties.excluded.2',
    'once an intensivist is present',
    'At night the intensivist covers by video. Does that count as present? On 5 North this has been read in both ways.'
  ),
  reply(
    'c25',
    'ingrid.halvorsen',
    [9, '21:05'],
    'Please say "in the building". I have managed two ventilators from a tablet and would rather not do it again.'
  ),
  ...agreements('c25', 9, 'ingrid.halvorsen', 'grace.abernathy'),

  comment(
    'c26',
    'noor.haddad',
    [9, '16:15'],
    'transitions.transfers',
    'Physician may decline a transfer that North Campus cannot care for safely.',
    'From Willow Bend: a declined transfer leaves a patient in a hospital with six beds. May we add that whoever declines helps to find another place?'
  ),
  reply(
    'c26',
    'amara.okafor',
    [9, '18:20'],
    'We do this anyway, through the transfer center. I would put the transfer center in the text and not the physician.'
  ),
  ...agreements('c26', 8, 'oliver.brandt', 'daniel.reyes'),
  answer(
    'c26',
    'helen.marsh',
    [7, '15:32'],
    'The transfer center has the duty by policy and keeps the log. I do not want to repeat it here, because the policy may change sooner than the contract.'
  ),

  comment(
    'c27',
    'yusuf.demir',
    [8, '13:55'],
    'duties.supervision',
    'one half of a patient',
    'How was one half found? In surgery we would have said one third.'
  ),
  onto('c27', 'withdrawal', 'yusuf.demir', [8, '15:12']),

  comment(
    'c28',
    'kwame.asante',
    [8, '20:07'],
    'general.amendment',
    'keep the economic balance of this Agreement',
    'What is the economic balance? If it means that pay may fall when a federal rule changes, it should say so, and by how much at most.'
  ),
  ...agreements('c28', 7, 'rahul.deshmukh', 'yusuf.demir'),

  comment(
    'c29',
    'ingrid.halvorsen',
    [7, '14:36'],
    'exhibit.call.nights',
    'one hundred fifty-six (156) Base Shifts',
    'I work nights only. Thank you for the lower number; it is the reason why I am still here.'
  ),
  ...agreements('c29', 6, 'grace.abernathy', 'amara.okafor'),

  comment(
    'c30',
    'grace.abernathy',
    [7, '19:13'],
    'support.evaluation',
    'Comments by patients are shown as a whole and not by selection.',
    'Could we also see them without having to wait for the yearly meeting?'
  ),
  answer(
    'c30',
    'victor.adeyemi',
    [6, '20:10'],
    'Yes. The quality department will put them in the dashboard each month, from spring on.'
  ),
  onto('c30', 'settled', 'grace.abernathy', [5, '13:26'], 'Very good.'),

  remark(
    'c31',
    'daniel.reyes',
    [6, '17:27'],
    'May I ask for all new clauses to be marked in color in the next version? I compared the two documents by hand and am not sure that I found everything.'
  ),
  ...agreements('c31', 5, 'amara.okafor', 'kwame.asante', 'yusuf.demir', 'noor.haddad'),
  answer(
    'c31',
    'helen.marsh',
    [5, '20:48'],
    'Every comment of the first version says on this page where its words are now, and what they were. A list of all that changed goes out with the final version.'
  ),

  comment(
    'c32',
    'rahul.deshmukh',
    [6, '21:34'],
    'pay.signing',
    'Physician shall repay the part that corresponds to the months remaining',
    'After tax? I would have to repay money that I never held.'
  ),
  ...agreements('c32', 5, 'grace.abernathy', 'ingrid.halvorsen'),

  comment(
    'c33',
    'tomasz.wilk',
    [5, '14:02'],
    'compliance.judgment',
    'when a patient may safely be moved or discharged',
    'Strong and clear. I would like this sentence in the bylaws too.'
  ),
  onto('c33', 'agreement', 'amara.okafor', [5, '15:31']),
  onto('c33', 'agreementWithdrawn', 'amara.okafor', [5, '15:33']),
  onto('c33', 'agreement', 'ingrid.halvorsen', [5, '16:08'])
];
