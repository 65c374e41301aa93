import { agreements, answer, comment, extension, onto, reads, remark, reply } from '../acts';
import type { Act } from '../acts';

/** What is being said about the third version, up to a few minutes ago. */
export const hospitalistThirdRound: readonly Act[] = [
  extension('helen.marsh', [4, '16:30'], { day: 0, time: '23:00' }),
  ...reads(3, 'amara.okafor', 'rahul.deshmukh', 'grace.abernathy'),
  ...reads(2, 'ingrid.halvorsen'),

  comment(
    'c40',
    'ingrid.halvorsen',
    [3, '15:40'],
    'transitions.boarding',
    'counts toward the Safe Census from the time admission orders are signed',
    'This settles an argument that is older than my time here. Who tells the triage physician when orders are signed on a patient no one from our side has seen yet?'
  ),
  reply(
    'c40',
    'amara.okafor',
    [3, '17:02'],
    'The tracking board turns the letter B blue at that moment. It would have to be on the triage list as well.'
  ),
  reply('c40', 'daniel.reyes', [2, '14:19'], 'We can call until it is. From the emergency side I welcome the clause.'),
  ...agreements('c40', 2, 'amara.okafor', 'grace.abernathy', 'daniel.reyes', 'tomasz.wilk', 'noor.haddad'),

  comment(
    'c41',
    'grace.abernathy',
    [3, '18:23'],
    'workload.backup',
    'not more than two of them in a month',
    'Thank you, this works. One question: does a winter month in which everyone is ill count as a declared disaster, so that the limit falls?'
  ),
  ...agreements('c41', 2, 'rahul.deshmukh', 'ingrid.halvorsen'),
  answer(
    'c41',
    'helen.marsh',
    [2, '21:15'],
    'No. A disaster is declared by the county or the governor. Influenza has never been one.'
  ),
  onto('c41', 'settled', 'grace.abernathy', [1, '13:30']),

  comment(
    'c42',
    'rahul.deshmukh',
    [3, '20:51'],
    'covenants.compete.4',
    'for five (5) years or more',
    'A good step, but it helps only those of us who have been here for long. The people who may want to leave in the second year are the ones it binds.'
  ),
  reply(
    'c42',
    'ingrid.halvorsen',
    [2, '13:44'],
    'I would rather have three years, or the whole clause out as in the emergency agreement.'
  ),
  ...agreements('c42', 2, 'amara.okafor', 'ingrid.halvorsen', 'kwame.asante', 'leilani.kahale'),

  comment(
    'c43',
    'amara.okafor',
    [2, '15:27'],
    'disputes.arbitration',
    'If both Parties agree in writing after a dispute has arisen',
    'This is what we asked for. Thank you.'
  ),
  ...agreements('c43', 1, 'daniel.reyes', 'rahul.deshmukh'),

  comment(
    'c44',
    'kwame.asante',
    [2, '19:38'],
    'duties.administrative',
    'up to four (4) hours of administrative time each month',
    'Is this before or after the monthly meeting is counted? If before, there is an hour left for the committee.'
  ),

  remark(
    'c45',
    'tomasz.wilk',
    [2, '20:46'],
    'Please publish the result of the census reviews of the last two years together with the final text, so that we know where we start from.'
  ),
  ...agreements('c45', 1, 'grace.abernathy', 'amara.okafor', 'ingrid.halvorsen'),

  comment(
    'c46',
    'yusuf.demir',
    [1, '14:58'],
    'exhibit.call.age',
    'who is sixty (60) years old or older, or who is pregnant',
    'I am told that the surgeons will get nothing of the kind. May I borrow this paragraph?'
  ),
  onto(
    'c46',
    'dismissed',
    'helen.marsh',
    [1, '20:30'],
    'Not a comment on this agreement. I have put it on the list for general surgery, where it will be answered.'
  ),

  comment(
    'c47',
    'grace.abernathy',
    [1, '16:20'],
    'workload.relief.1',
    'within one hour redistribute patients, call in the backup physician or pause transfers to the Service',
    'Is the hour counted from the message or from the moment the triage physician reads it? At 7:00 a.m. these are different hours.'
  ),
  onto('c47', 'agreement', 'ingrid.halvorsen', [1, '18:41']),
  onto('c47', 'agreement', 'rahul.deshmukh', [1, '19:26']),
  reply(
    'c47',
    'ingrid.halvorsen',
    [1, '18:47'],
    'From the message, I would say. Otherwise not reading messages becomes a method.'
  ),

  comment(
    'c48',
    'amara.okafor',
    [1, '21:05'],
    'records.systems.2',
    'tested and approved by a practicing physician of the Service',
    'I volunteer, and I would like a colleague who works nights to do it with me: the alerts are different at three in the morning.'
  ),

  comment(
    'c49',
    'daniel.reyes',
    [0, '52'],
    'transitions.handover',
    'thirty (30) minutes of overlap',
    'Does the overlap count as part of the twelve hours? In the definitions a Base Shift includes handover at both ends, which would make it eleven hours of work and two half hours of talking.'
  ),
  reply(
    'c49',
    'grace.abernathy',
    [0, '31'],
    'It is part of the twelve hours now, and it should stay so. Perhaps the definition is the better place to say it.'
  ),
  onto('c49', 'agreement', 'ingrid.halvorsen', [0, '18'])
];
