import { draft, inProgress, overdue, tries, unverified, verified } from '../article';
import { grid, h, note, p, points, steps } from '../body';
import type { Article } from '../article';

const category = 'Clinical applications';
const record = 'Electronic health record';

export const clinicalArticles: readonly Article[] = [
  {
    key: 'downtime',
    category,
    title: 'What to do when the electronic health record is down',
    system: record,
    summary:
      'Read-only copy first, then paper. Who says that downtime begins, where the forms are, and how to catch up afterwards.',
    keywords: 'downtime, system down, outage, ehr not working, paper charting, read only, business continuity',
    createdAgo: 700,
    trust: verified(18, 90),
    tries: tries(11, 'The downtime computer on 5 North asks for a password no one knows.'),
    body: [
      p(
        'Downtime is declared by the house supervisor, not by a single unit. Until then, treat a slow record as slow and keep charting.'
      ),
      h('The first ten minutes'),
      steps(
        'Open the **read-only copy**: the icon with a padlock on the desktop. It is at most fifteen minutes old.',
        'If that does not open either, go to the computer with the red sticker at the charge desk and print the patient summaries.',
        'Take the downtime folder from the cupboard under it: order sheets, medication record, label sheets.',
        'Announce on the unit who writes orders on paper and who carries them to the pharmacy.'
      ),
      h('When the record returns'),
      points(
        'Enter allergies, medications given and new orders first, and within the shift.',
        'Scan everything else; do not type it again.',
        'Mark times from paper as **late entry**.'
      ),
      note('Bring the used forms to Health Information Management even if everything on them was entered.')
    ]
  },
  {
    key: 'order-set-favorites',
    category,
    title: 'Save your own version of an order set',
    system: record,
    summary:
      'Keep the approved set, preselect what you usually choose, and give it a name you will recognize at three in the morning.',
    keywords: 'favorites, order set, defaults, preset orders, customize orders',
    createdAgo: 260,
    trust: verified(47),
    tries: tries(15, 'My favorites vanished after the upgrade.'),
    body: [
      steps(
        'Open the order set in any chart, as if you were about to use it.',
        'Tick and fill in what you want to be preselected. Leave doses that depend on weight empty.',
        'Press the star beside the title and choose **Save my version**.',
        'Give it a name that starts with the problem: **Pneumonia, ward, mine**.',
        'Close the set without signing.'
      ),
      h('Good to know'),
      points(
        'When the approved set changes, your version takes over new mandatory orders and shows a yellow bar the first time.',
        'An order that has been retired is dropped from your version, and you are told.',
        'Favorites belong to you. To share one, use **Send a copy** from the star menu.'
      )
    ]
  },
  {
    key: 'wrong-chart',
    category,
    title: 'I charted on the wrong patient',
    system: record,
    summary:
      'Mark the note as entered in error at once, cancel the orders by phone, and tell the record team. Nothing is ever deleted.',
    keywords: 'wrong patient, wrong chart, entered in error, delete note, mistake in chart, undo note',
    createdAgo: 540,
    trust: verified(76),
    tries: tries(8),
    body: [
      p(
        'It happens to careful people. What matters is how soon it is put right, because someone may already be acting on it.'
      ),
      steps(
        'If you placed orders, call the nurse of that patient now, and the pharmacy if a medication is involved.',
        'Discontinue the orders with the reason **wrong patient**.',
        'Open the note, choose **More**, then **Entered in error**. It stays in the chart, struck through.',
        'Write the note again in the right chart. Do not copy it: copied text carries the identifiers along.',
        'Report the event. The form takes two minutes and does not count against you.'
      ),
      note(
        'Do not write down patient details in a question or message on this site. The record team can find the chart from your name and the time.'
      )
    ]
  },
  {
    key: 'pump-association',
    category,
    title: 'Smart pump does not appear in the chart',
    system: 'Smart pump gateway',
    summary:
      'Scan in the right order: patient, medication, pump channel. If the channel is gray, the pump has lost its network and needs 40 seconds.',
    keywords: 'iv pump, infusion, smart pump, associate pump, pump not linking, auto programming, scan pump',
    createdAgo: 310,
    trust: verified(102),
    tries: tries(13, 'Works on 4 West, never in the emergency department.', 'Channel was gray for 20 minutes.'),
    body: [
      h('The order matters'),
      steps(
        'Open the medication record of the patient and scan the wristband.',
        'Scan the label on the bag.',
        'Scan the code on the **channel**, not the one on the pole.',
        'Check drug, dose and rate on the pump, and press **Confirm**.'
      ),
      h('Channel shown in gray'),
      p(
        'The pump is not on the network. Move it away from the metal cabinet behind the bed, wait 40 seconds, and look for the three curved lines in the corner of its screen. A pump that stays gray goes to biomedical engineering with a blue tag; use another one.'
      ),
      h('Never'),
      points(
        'Never start an infusion from the record if the pump shows another drug.',
        'Never wait for the link in an emergency. Program by hand and link later.'
      )
    ]
  },
  {
    key: 'medication-scan',
    category,
    title: 'Medication barcode will not scan',
    system: record,
    summary:
      'Clean, flatten, try the second code; then use the override with a reason, so that the pharmacy can fix the label.',
    keywords: 'barcode, scanner, med scan, bcma, will not scan, override, unit dose',
    createdAgo: 390,
    trust: overdue(215),
    tries: tries(10, 'Scanner beeps but the record shows a different strength.', ''),
    body: [
      steps(
        'Wipe the scanner window with an alcohol pad. It is the most frequent cause.',
        'Hold the package flat, a hand away from the scanner.',
        'Look for a second, smaller code on the back. Split packages have one on each half.',
        'Scan the code on the printed pharmacy label.',
        'Still nothing: choose **Cannot scan**, pick the reason and have a second person check.'
      ),
      p(
        'Every override lands in a list that the pharmacy reads each morning. Two overrides of the same product are enough to have it relabeled, so the reason you pick is read by someone.'
      ),
      grid(
        ['Message', 'Meaning'],
        ['Unknown product', 'A new manufacturer; the pharmacy adds it within the day'],
        ['Not ordered', 'A different strength or form; stop and check'],
        ['Too early', 'Before the time window; nothing is wrong with the code']
      )
    ]
  },
  {
    key: 'discharge-summary-template',
    category,
    title: 'Discharge summary template pulls in too much',
    system: record,
    summary: 'Switch from the long to the problem-based template and choose which results it brings along.',
    keywords: 'discharge summary, note bloat, template, smart text, too long, copy forward',
    createdAgo: 150,
    trust: inProgress(140),
    tries: tries(
      5,
      'The problem-based template is not offered to surgeons.',
      'Laboratory results still come in twice.'
    ),
    body: [
      steps(
        'In the discharge tab press the small arrow beside **Template**.',
        'Choose **Summary by problem**.',
        'Under **Bring along** leave only: discharge medications, pending results, last creatinine and hemoglobin.',
        'Press **Keep as my default**.'
      ),
      p(
        'Each problem has one paragraph. The hospital course of the long template, which copied every progress note, is gone.'
      ),
      note('This article is being revised: the surgical version of the template is in clinical testing.')
    ]
  },
  {
    key: 'tracking-board-colors',
    category,
    title: 'Colors and signs on the emergency tracking board',
    system: 'Emergency tracking board',
    summary:
      'What each color, border and letter on the board means at all campuses, with the words for people who do not see the colors.',
    keywords: 'ed board, tracking board, colors, icons, legend, bed board, boarding',
    createdAgo: 95,
    owner: 'hannah.brightwater',
    verifier: 'owen.gallagher',
    trust: unverified,
    tries: tries(3),
    body: [
      grid(
        ['Sign', 'Color', 'Meaning'],
        ['Solid border', 'Green', 'Seen by a provider'],
        ['Dashed border', 'Amber', 'Waiting more than 30 minutes'],
        ['Double border', 'Red', 'Waiting more than 60 minutes, or a critical result not yet acknowledged'],
        ['Letter B', 'Blue', 'Admitted and boarding'],
        ['Letter D', 'White', 'Ready to leave']
      ),
      h('Change what your board shows'),
      steps(
        'Press the gear at the top right of the board.',
        'Choose your columns. The first four are the same for everyone.',
        'Turn on **Words beside colors** if you prefer text.'
      ),
      p('The wall screens show the same signs without names.')
    ]
  },
  {
    key: 'anesthesia-record-gap',
    category,
    title: 'Gap in the anesthesia record after moving rooms',
    system: 'Anesthesia record',
    summary:
      'How to close a gap in the vital signs when the patient moves from the preparation area to the operating room.',
    keywords: 'anesthesia, vitals missing, gap, device not connected, or monitor, aims',
    createdAgo: 20,
    trust: draft,
    tries: tries(0),
    body: [
      p(
        'A gap appears when the monitor of the first room is still bound to the patient while the second one is already recording.'
      ),
      steps(
        'In the anesthesia record open **Devices**.',
        'Release the monitor whose room you have left.',
        'Bind the monitor of the room you are in.',
        'Choose **Fetch last 30 minutes**. The monitor keeps that much.'
      ),
      p('To be completed: what to do in rooms 9 and 10, which have the older monitors.')
    ]
  }
];
