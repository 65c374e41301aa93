import { handedOver, overdue, tries, verified, unverified } from '../article';
import { grid, h, note, p, points, steps } from '../body';
import type { Article } from '../article';

const category = 'Privacy and security';

export const privacyArticles: readonly Article[] = [
  {
    key: 'photo-of-wound',
    category,
    title: 'Take a clinical photo without it landing in your own pictures',
    system: 'Clinical camera',
    summary: 'Use the camera inside the record on a hospital phone. The picture goes to the chart and nowhere else.',
    keywords: 'wound photo, clinical picture, camera, take picture, photo to chart, skin, consent',
    createdAgo: 250,
    trust: verified(26),
    tries: tries(15, 'Camera is not offered on the tablet.'),
    body: [
      steps(
        'Ask the patient, and note the answer.',
        'On a hospital phone open the record and scan the wristband.',
        'Press the camera. Take one picture from a distance and one near, with the paper ruler.',
        'Choose the body part and press **File**.',
        'The picture is in the chart within a minute and is not kept on the phone.'
      ),
      note(
        'Your own phone is never used, not even to send the picture on and delete it. Its copies are in places you cannot see.'
      )
    ]
  },
  {
    key: 'wrong-recipient',
    category,
    title: 'I sent patient information to the wrong person',
    system: 'Mail and calendar',
    summary: 'Recall does not help. Ask the recipient to delete, write down what was sent, and report within the day.',
    keywords: 'wrong recipient, sent to wrong person, privacy breach, recall email, misdirected fax, hipaa',
    createdAgo: 600,
    trust: verified(11, 90),
    tries: tries(9),
    body: [
      steps(
        'Ask the recipient by phone to delete it without reading further, and to say in writing that it was done.',
        'Write down: what, to whom, when, how many patients. Do not put their names in the report.',
        'Fill in **Privacy event** on the intranet, today. The privacy office decides what the law requires.',
        'Tell your manager.'
      ),
      p(
        'You will be treated as someone who reported an error, which is what you are. What causes trouble is an event that is found a year later.'
      )
    ]
  },
  {
    key: 'look-up-own-record',
    category,
    title: 'May I look at my own record, or that of a relative?',
    system: 'Electronic health record',
    summary: 'Not with your work account, not even your own. Use the patient portal; it shows nearly everything.',
    keywords: 'own chart, my record, family member, look up relative, snooping, audit, break the glass',
    createdAgo: 680,
    trust: verified(73),
    tries: tries(6),
    body: [
      p(
        'Your account is for the people you treat. Every opening of a chart is recorded, and charts of staff and of people in the news are looked at by the privacy office.'
      ),
      points(
        'Your own results: the patient portal, with your private address.',
        'Your child or parent: the portal with proxy access, which they or the clinic can give.',
        'A colleague who asks you to look: say no, and say why.'
      ),
      h('The glass'),
      p(
        'Some charts ask for a reason before they open. Choose the true one. An emergency is a good reason and is never held against anyone.'
      )
    ]
  },
  {
    key: 'usb-stick',
    category,
    title: 'Use a USB stick, or a better way',
    system: 'Workstations',
    summary:
      'Sticks are blocked except the encrypted kind from the service desk. Three ways to carry a talk that work better.',
    keywords: 'usb, thumb drive, flash drive, blocked, copy files, presentation, external drive',
    createdAgo: 520,
    trust: overdue(240),
    tries: tries(8, 'The lecture room computer has no internet.'),
    body: [
      h('To carry a talk'),
      points(
        'Put it in your work folder and open it in the lecture room with your badge.',
        'Send it to the lecture desk a day before.',
        'Share a link with a person outside; it can end on a date.'
      ),
      h('If it must be a stick'),
      steps(
        'Ask the service desk for an encrypted one; it takes a day and is on loan for a month.',
        'The first time, choose a password of twelve characters.',
        'Ten wrong tries erase it.'
      ),
      note('A stick found in the parking lot goes to security, not into a computer.')
    ]
  },
  {
    key: 'ai-assistant',
    category,
    title: 'What may be typed into an AI assistant',
    system: 'Writing assistant',
    summary:
      'The hospital assistant may see internal text, and no assistant may see patient information except inside the record.',
    keywords: 'ai, chatbot, assistant, summarize, draft letter, chat tool, generative',
    createdAgo: 110,
    trust: verified(40, 90),
    tries: tries(12, 'Does this hold for dictation too?'),
    body: [
      grid(
        ['Tool', 'Public text', 'Internal text', 'Patient information'],
        ['Writing assistant of the hospital', 'Yes', 'Yes', 'No'],
        ['Drafts inside the record', 'Yes', 'Yes', 'Yes'],
        ['Any public chat tool', 'Yes', 'No', 'No']
      ),
      p(
        'Internal text is what you would send to any colleague: agendas, policies, job postings. Payroll, peer review and contracts under negotiation are not internal text in this sense.'
      ),
      points(
        'You are the author of what you send. Read it.',
        'Do not ask an assistant for doses. Ask the pharmacy.',
        'Leaving out the name does not make it anonymous: a rare disease and a town are enough.'
      )
    ]
  },
  {
    key: 'vendor-remote',
    category,
    title: 'A vendor asks to connect to a computer',
    system: 'Vendor access',
    summary: 'Only through the vendor gateway, only while you watch, and never after a call you did not expect.',
    keywords: 'vendor access, remote support, remote control, service technician, screen share',
    createdAgo: 340,
    trust: handedOver(90, 'rafael.santos'),
    tries: tries(4),
    body: [
      h('Someone calls you'),
      p(
        'Hang up. Call back on the number in the contract or the one the service desk has. A real technician will not mind.'
      ),
      h('You need the vendor'),
      steps(
        'Open **Vendor visit** on the request page and choose the system.',
        'The gateway sends the technician a link that works once.',
        'Stay at the screen. Everything is recorded.',
        'Press **End** when done; the door closes by itself after an hour.'
      )
    ]
  },
  {
    key: 'screen-privacy',
    category,
    title: 'Screens that visitors can read',
    system: 'Workstations',
    summary: 'Turn, filter, lock: what to do with a screen in a corridor, and how to get a filter in a day.',
    keywords: 'privacy screen, visible screen, hallway computer, filter, turn monitor, lock screen',
    createdAgo: 180,
    trust: verified(120),
    tries: tries(5),
    body: [
      points(
        'Lock with the Windows key and L whenever you turn away. A tap brings everything back.',
        'Turn the screen so that a person who walks by sees its edge.',
        'Ask for a filter if it cannot be turned. They are in stock in all sizes.',
        'The board with names of patients faces the staff side. If it cannot, it shows initials and ages only.'
      ),
      steps(
        'Measure the width of the visible picture.',
        'Open **Small parts** on the request page and choose **Privacy filter**.',
        'It comes with the internal mail. Peel, press, done.'
      )
    ]
  },
  {
    key: 'research-data',
    category,
    title: 'Get data for a quality project or for research',
    system: 'Data warehouse',
    summary: 'The difference decides the path: improvement goes to the data desk, research to the review board first.',
    keywords: 'research data, irb, quality improvement, deidentified, data request, extract, study',
    createdAgo: 90,
    owner: 'owen.gallagher',
    verifier: 'bo.sandberg',
    trust: unverified,
    tries: tries(3, 'I do not know which of the two mine is.'),
    body: [
      grid(
        ['', 'Improvement', 'Research'],
        ['Question', 'How do we do better here?', 'What is true in general?'],
        ['First step', 'Data desk', 'Review board'],
        ['Data', 'As needed by the team', 'As approved, usually without identifiers'],
        ['Publish?', 'After a check', 'Yes']
      ),
      steps(
        'Write your question in one sentence.',
        'List the columns you need, and say why for each that identifies someone.',
        'Send both with **Data request**.',
        'The data desk answers within a week with a date.'
      ),
      note('A spreadsheet that you collect by hand from charts is a data set too, and the same rules hold.')
    ]
  }
];
