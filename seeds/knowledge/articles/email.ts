import { archived, handedOver, overdue, tries, verified } from '../article';
import { h, note, p, points, steps } from '../body';
import type { Article } from '../article';

const category = 'Email and calendar';
const mail = 'Mail and calendar';

export const emailArticles: readonly Article[] = [
  {
    key: 'encrypt-mail',
    category,
    title: 'Send an encrypted message outside the hospital',
    system: mail,
    summary:
      'Put the word secure in brackets at the start of the subject. The recipient opens it with a code; replies are encrypted too.',
    keywords: 'encrypted email, secure mail, send patient records, phi email, outside hospital, encryption',
    createdAgo: 560,
    verifier: 'bo.sandberg',
    trust: verified(37),
    tries: tries(14, 'The county office cannot open the link.'),
    body: [
      steps(
        'Write the message as usual.',
        'Begin the subject with **[secure]**, brackets included.',
        'Keep names and numbers of patients out of the subject itself: it is not encrypted.',
        'Send. A copy in your sent mail shows a small lock.'
      ),
      h('What the other side sees'),
      p(
        'A message with a button. They ask for a code, which comes to the same address, and read the text in a browser. Their reply comes back encrypted without anything to do on your side.'
      ),
      note(
        'For records of a whole visit use the release desk of Health Information Management. Mail is for a page, not for a chart.'
      )
    ]
  },
  {
    key: 'shared-mailbox',
    category,
    title: 'Open the shared mailbox of your unit',
    system: mail,
    summary:
      'It appears by itself within an hour after the owner has added you. How to send in its name and keep replies in one place.',
    keywords: 'shared mailbox, unit email, group inbox, department mailbox, send as, add mailbox',
    createdAgo: 410,
    trust: verified(110),
    tries: tries(10, 'Not on my phone.'),
    body: [
      steps(
        'Ask the owner of the mailbox, usually the unit manager, to add you.',
        'Wait an hour, then close and open mail. The mailbox is under your own in the list on the left.',
        'To write in its name, show **From** in a new message and choose the address of the unit.'
      ),
      h('Habits that help'),
      points(
        'Flag a message that you are working on with your initials.',
        'Answer from the shared address, so that the reply comes back to all of you.',
        'Agree on who looks on weekends. No one is notified when email waits in a shared mailbox.'
      )
    ]
  },
  {
    key: 'calendar-delegate',
    category,
    title: 'Let an assistant manage your calendar',
    system: mail,
    summary:
      'Share with the right to edit, and decide whether private appointments are shown. Two minutes in a browser.',
    keywords: 'delegate calendar, assistant access, share calendar, manage my calendar, secretary',
    createdAgo: 275,
    trust: verified(160),
    tries: tries(8),
    body: [
      steps(
        'Open mail in a browser and go to the calendar.',
        'Beside the name of your calendar press the three dots and choose **Sharing and permissions**.',
        'Type the name of your assistant and choose **Delegate**.',
        'Turn **See private events** on or off.',
        'Press **Share**. Your assistant accepts by mail.'
      ),
      p(
        'From then on invitations to you go to both. To have them only go to your assistant, change this in the same place.'
      ),
      note('Never give your password to an assistant. Everything an assistant needs can be shared.')
    ]
  },
  {
    key: 'mailbox-full',
    category,
    title: 'Mailbox full: what counts and what to delete first',
    system: mail,
    summary:
      'Sort by size, empty the two hidden folders, and move attachments to the unit folder. Mail older than seven years leaves by itself.',
    keywords: 'mailbox full, quota, storage, cannot send, over limit, clean up mail, archive',
    createdAgo: 640,
    trust: overdue(230),
    tries: tries(13, 'Still full an hour later.'),
    body: [
      p(
        'You have 50 gigabytes. At 49 you can no longer send; at 50 you no longer receive, and the sender gets a note.'
      ),
      steps(
        'Choose **Filter**, **Sort by**, **Size**. Ten messages usually hold a fifth of everything.',
        'Save their attachments in the folder of your unit and delete the messages.',
        'Empty **Deleted items** and then **Recoverable items**: only then does the room become free.',
        'Look at **Sent items** in the same way.'
      ),
      points(
        'Fax and scan notices can be deleted by a rule after 30 days.',
        'Mail under a legal hold is kept and does not count; you cannot delete it for good.'
      )
    ]
  },
  {
    key: 'room-booking',
    category,
    title: 'Book a conference room with video',
    system: mail,
    summary:
      'Rooms are people in the calendar. Add one as a place, read what it can do, and release it when you do not need it.',
    keywords: 'conference room, meeting room, book room, reserve, video conference, room calendar',
    createdAgo: 220,
    trust: verified(75),
    tries: tries(9, 'Room was booked for the whole year by one team.'),
    body: [
      steps(
        'In a new meeting choose **Add a room**.',
        'Choose the building, then tick **Video** and the number of seats.',
        'Rooms that are free at your time come first.',
        'Send. The room accepts within seconds, or declines and names the meeting that holds it.'
      ),
      h('Fair use'),
      points(
        'A room that no one enters in the first ten minutes is released.',
        'A series may run for six months at most.',
        'Tables are numbered; the video camera sees seats 1 to 8.'
      )
    ]
  },
  {
    key: 'phishing-report',
    category,
    title: 'Report a suspicious message',
    system: mail,
    summary: 'Press the hook button. If you already clicked or typed something, call at once; no one will be angry.',
    keywords: 'phishing, spam, suspicious email, scam, report message, clicked a link, hook button',
    createdAgo: 720,
    owner: 'bo.sandberg',
    trust: verified(15, 90),
    tries: tries(22),
    body: [
      h('You only looked'),
      steps(
        'Open the message, not the link.',
        'Press the **hook** at the top right.',
        'It leaves your mailbox. You hear within a day what it was.'
      ),
      h('You clicked, opened or typed'),
      steps(
        'Leave the computer on and pull the blue network cable, or turn Wi-Fi off.',
        'Call the service desk and say **security**. You go to the front of the line, day or night.',
        'From another computer, change your password.',
        'Write down what you saw, with times.'
      ),
      p(
        'One message in two hundred is still dangerous after all filters. Last quarter 640 colleagues used the hook; eleven of their messages were attacks on the whole hospital.'
      )
    ]
  },
  {
    key: 'distribution-list',
    category,
    title: 'Change who is on a distribution list',
    system: mail,
    summary:
      'Owners change lists themselves in the browser. If the owner has left, the manager of the unit inherits the list.',
    keywords: 'distribution list, mailing list, group email, add member, remove from list, all staff list',
    createdAgo: 350,
    trust: handedOver(120, 'bo.sandberg'),
    tries: tries(7, 'List has no owner at all.'),
    body: [
      steps(
        'Open mail in a browser and choose **Groups**.',
        'Press **I own** and the name of the list.',
        'Choose **Members**, then **Add** or the cross beside a name.',
        'Changes work after about fifteen minutes.'
      ),
      p(
        'Lists that follow the personnel file, such as **All North nurses**, cannot be changed by hand. If someone is missing there, the unit in the personnel file is wrong.'
      ),
      points(
        'Ask for a new list only if at least five people will use it for more than a month.',
        'For a project use a team site instead; people who join later can read what was said before.'
      )
    ]
  },
  {
    key: 'fax-to-mail-old',
    category,
    title: 'Receive faxes in the old fax folder',
    system: mail,
    summary:
      'The old fax folder was closed. Faxes now arrive in the work queue of the record or in the shared mailbox of the unit.',
    keywords: 'fax folder, fax inbox, receive fax, fax not arriving',
    createdAgo: 1100,
    trust: archived(500),
    tries: tries(1, 'Still printed on the wall of our clinic.'),
    body: [
      p(
        'This page described the shared folder **Faxes in**. It was emptied and closed when the fax numbers of all units moved to the electronic queue.'
      ),
      points(
        'Referrals and orders arrive in the work queue **Incoming documents**.',
        'Everything else arrives in the shared mailbox of the unit, as a picture.',
        'The fax numbers have stayed the same.'
      )
    ]
  }
];
