import { handedOver, overdue, tries, unverified, verified } from '../article';
import { grid, h, note, p, points, steps } from '../body';
import type { Article } from '../article';

const category = 'Phones and paging';
const messaging = 'Secure messaging';

export const phoneArticles: readonly Article[] = [
  {
    key: 'role-sign-on',
    category,
    title: 'Sign on to your role in secure messaging',
    system: messaging,
    summary:
      'People write to roles, not to names. Take your role at the start of the shift and give it back at the end, or the messages go to no one.',
    keywords: 'role, on call, sign on, assign role, messages not arriving, who is on, first call',
    createdAgo: 280,
    trust: verified(22),
    tries: tries(19, 'Role was still held by the night colleague.'),
    body: [
      steps(
        'Open secure messaging and press your picture.',
        'Choose **My roles**. Those of your service come first.',
        'Press **Take**. If a colleague still holds the role, both of you are asked.',
        'At the end of the shift press **Give back** or **Hand to** and a name.'
      ),
      h('Why it matters'),
      p(
        'When a nurse writes to **Hospitalist 4 West, day**, the message goes to whoever holds that role. A role that no one holds answers with the number of the operator, after five minutes that may be missing elsewhere.'
      ),
      note('Two people may hold a role together, for example while someone is being introduced.')
    ]
  },
  {
    key: 'silent-phone',
    category,
    title: 'Hospital phone does not ring for messages',
    system: messaging,
    summary:
      'The side switch, the quiet hours and the battery saver are the three causes. Critical alerts ring through all of them if you allow it.',
    keywords: 'phone silent, no sound, no notification, missed message, alerts off, do not disturb',
    createdAgo: 230,
    trust: verified(64),
    tries: tries(13, 'It rings, but only after I unlock it.'),
    body: [
      steps(
        'Look at the switch on the left side. Orange means silent.',
        'In the settings open **Focus** and turn everything off.',
        'In the settings of secure messaging turn on **Critical alerts**. They ring even when the phone is silent.',
        'Turn off the battery saver: it collects messages and delivers them together.',
        'Press **Send me a test**.'
      ),
      p(
        'A phone that rings only after it has been unlocked has an old version of the program. Put it in its charger overnight; updates are installed there.'
      )
    ]
  },
  {
    key: 'lost-hospital-phone',
    category,
    title: 'A hospital phone is lost',
    system: 'Hospital phones',
    summary: 'Ring it, lock it, report it: in that order and within the hour. Half of them are in the linen.',
    keywords: 'lost phone, stolen phone, missing device, find phone, left in laundry',
    createdAgo: 320,
    verifier: 'bo.sandberg',
    trust: verified(80),
    tries: tries(8),
    body: [
      steps(
        'At any workstation open **Find a phone** and type its number. Press **Ring**: it rings for two minutes even when it is silent.',
        'The map shows the floor. Look in the pockets of gowns and under the mattress, and call the laundry.',
        'Not found in ten minutes: press **Lock**. No one can open it, and it keeps ringing when found.',
        'Not found by the end of the shift: report it. It is erased the next morning.'
      ),
      note(
        'A phone that may have left the building is a privacy event from the first minute. Lock it before you search.'
      )
    ]
  },
  {
    key: 'pager-coverage',
    category,
    title: 'Pager: which number reaches whom, and when it is not enough',
    system: 'Paging',
    summary: 'Pagers remain for codes and for places without Wi-Fi. What the codes mean, and how to test yours.',
    keywords: 'pager, beeper, code blue, page, test page, battery, overhead page',
    createdAgo: 800,
    trust: overdue(420, 365),
    tries: tries(5, 'Codes are different at Eastmoor.'),
    body: [
      grid(['Ending', 'Meaning'], ['911', 'Come now'], ['00', 'Call back when you can'], ['77', 'Test']),
      steps(
        'Send yourself a test: dial 77 and the number of the pager.',
        'No sound within a minute: change the battery. The store room of each unit has them.',
        'Test again from the place where you will be, for example the cafeteria.'
      ),
      p('In the basement of Central Hospital and in both parking structures pagers work and phones do not.')
    ]
  },
  {
    key: 'forward-desk-phone',
    category,
    title: 'Forward a desk phone after hours',
    system: 'Desk phones',
    summary: 'Three keys on the phone, or a schedule in the browser for the whole unit. Remember the fax.',
    keywords: 'call forwarding, forward phone, after hours, voicemail, transfer calls, answering',
    createdAgo: 470,
    trust: handedOver(150, 'tamsin.wells'),
    tries: tries(9),
    body: [
      h('For tonight'),
      steps(
        'Lift the receiver and press **Forward**.',
        'Type the extension, or 9 and an outside number.',
        'Wait for two beeps. The display shows an arrow until you press **Forward** again.'
      ),
      h('For every evening'),
      steps(
        'Open **My phone** on the intranet.',
        'Choose **Schedule** and draw the hours in which calls go elsewhere.',
        'Holidays of the hospital are there to tick.'
      ),
      note(
        'A clinic that forwards its line to a private number also forwards messages with names. Forward to the nurse line instead.'
      )
    ]
  },
  {
    key: 'overhead-test',
    category,
    title: 'Nurse call does not reach the phone',
    system: 'Nurse call',
    summary: 'Check who is assigned to the room, then the phone, then the cord. The wall station always rings.',
    keywords: 'nurse call, call light, call bell, not ringing, room assignment, patient call',
    createdAgo: 205,
    trust: verified(99),
    tries: tries(10, 'Assignment was right and it still went to the day nurse.'),
    body: [
      steps(
        'At the desk open **Assignments** and look at the room. The name must be yours for this shift.',
        'Look at your phone: the bell sign with a number means that calls are waiting behind a message you did not close.',
        'Ask someone to press the button while you watch the light over the door. No light: the cord. Pull it out and push it in again until it clicks.',
        'A light but no ring: call, and say the room number. Until it is repaired the wall station rings at the desk.'
      )
    ]
  },
  {
    key: 'voicemail-pin',
    category,
    title: 'Listen to voicemail and change the PIN',
    system: 'Desk phones',
    summary: 'Press the envelope, or read the message in your mail. A forgotten PIN is replaced in the browser.',
    keywords: 'voicemail, pin, password phone, greeting, message light, listen messages',
    createdAgo: 440,
    trust: verified(145),
    tries: tries(7),
    body: [
      points(
        'On the phone: press the envelope and type your PIN.',
        'In your mail: each message arrives as sound and, for internal calls, as text.',
        'From outside: dial the main number, then 8000.'
      ),
      h('Forgotten PIN'),
      steps(
        'Open **My phone** on the intranet.',
        'Choose **Voicemail**, **New PIN**.',
        'Type six digits that are not your extension.'
      )
    ]
  },
  {
    key: 'group-message',
    category,
    title: 'Write to the whole care team of a patient',
    system: messaging,
    summary: 'Start from the chart, and the group is right by itself. When to use it and when a call is better.',
    keywords: 'care team message, group chat, message all, consultants, thread, patient conversation',
    createdAgo: 75,
    owner: 'owen.gallagher',
    trust: unverified,
    tries: tries(6, 'The dietitian is never in the group.'),
    body: [
      steps(
        'Open the chart and press **Message team**.',
        'Untick whoever does not need it. Messages to nine people are read by no one.',
        'Write the question first, then the background.',
        'Mark it **urgent** only if an answer is needed within fifteen minutes.'
      ),
      p(
        'The conversation is attached to the visit and closes three days after discharge. It is not part of the record: what matters for care belongs in a note.'
      ),
      note('A patient who is getting worse is a call, not a message.')
    ]
  }
];
