import { inProgress, overdue, tries, unverified, verified } from '../article';
import { grid, h, note, p, points, steps } from '../body';
import type { Article } from '../article';

const category = 'Devices and printing';

export const deviceArticles: readonly Article[] = [
  {
    key: 'wristband-printer',
    category,
    title: 'Wristband printer prints blank or half labels',
    system: 'Label printing',
    summary: 'Clean the print head, seat the roll, calibrate. Five minutes, and no spare printer needed.',
    keywords: 'wristband, armband, id band, label printer, blank labels, stripes, faded print',
    createdAgo: 430,
    trust: verified(54),
    tries: tries(18, 'Printer at registration has no calibrate button.'),
    body: [
      steps(
        'Open the lid and take the roll out.',
        'Wipe the dark strip above the roller with an alcohol pad, in one direction, and let it dry.',
        'Put the roll back so that the bands come off the **top**. Push both guides against it.',
        'Close the lid until both sides click.',
        'Hold the feed button until the light blinks once, then let go. The printer feeds three bands and knows their length again.'
      ),
      h('Still wrong?'),
      grid(
        ['What you see', 'Cause'],
        ['White line along the band', 'Worn print head: call for an exchange'],
        ['Text runs over the edge', 'Wrong roll; infant bands are narrower'],
        ['Red light', 'Lid not closed, or no bands left']
      )
    ]
  },
  {
    key: 'print-to-right-printer',
    category,
    title: 'My printouts come out on another floor',
    system: 'Printing',
    summary:
      'Printers follow the computer and not you, except the default you chose yourself. How to see which one you have and change it.',
    keywords: 'wrong printer, default printer, printing somewhere else, change printer, printout lost',
    createdAgo: 380,
    trust: verified(130),
    tries: tries(16, 'It goes back to the old printer every morning.', 'I work on five units a week.'),
    body: [
      p(
        'Every workstation has a nearest printer. If you once chose a default of your own, that choice follows you to every computer, which is rarely what people want.'
      ),
      h('Let the computer decide again'),
      steps(
        'Press the Windows key and type **printers**.',
        'Turn off **Keep my last printer**.',
        'Sign out and tap in again.'
      ),
      h('Choose for one printout'),
      steps(
        'In the print box press the name of the printer.',
        'Type the number on the white sticker of the printer you stand beside, for example **N4W-02**.',
        'Print.'
      ),
      note(
        'A page with patient information that came out elsewhere is a privacy event. Call that unit, ask them to put it in the locked bin, and report it.'
      )
    ]
  },
  {
    key: 'secure-print',
    category,
    title: 'Release a secure printout with your badge',
    system: 'Printing',
    summary: 'Send to the follow-me queue, walk to any large printer, tap your badge. Jobs wait for eight hours.',
    keywords: 'follow me printing, secure print, badge print, release print, pull printing, copier',
    createdAgo: 290,
    trust: verified(20),
    tries: tries(11),
    body: [
      steps(
        'Print to **Follow me**. Nothing comes out yet.',
        'At any of the large printers with a reader, tap your badge.',
        'Press **Print all**, or choose one job.',
        'Wait for the last page and press **Sign out**.'
      ),
      p(
        'Jobs are deleted after eight hours. Prescriptions and wristbands never use this queue; they go to the printer of the room.'
      ),
      points(
        'Color costs the department. The reader shows the price before you release.',
        'A paper jam keeps your job: tap at another printer and it comes out there.'
      )
    ]
  },
  {
    key: 'cart-battery',
    category,
    title: 'Workstation on wheels runs out of power too soon',
    system: 'Mobile carts',
    summary:
      'Plug in between rounds, not only at night; read the battery light; ask for a new battery after eighteen months.',
    keywords: 'wow, cow, cart, battery, computer on wheels, dies, charging, beeping cart',
    createdAgo: 510,
    trust: overdue(320),
    tries: tries(9, 'Ours is new and still lasts two hours.', 'There are not enough outlets in the corridor.'),
    body: [
      p(
        'A healthy cart lasts seven to nine hours. The batteries suffer most from being run down to nothing, so ten minutes on the wall between rounds do more good than a whole night.'
      ),
      grid(
        ['Light on the handle', 'Charge left'],
        ['Four bars', 'More than six hours'],
        ['Two bars', 'About three hours'],
        ['One bar, blinking', 'Twenty minutes; the cart beeps']
      ),
      h('When the cart has died'),
      steps(
        'Plug it in and wait two minutes before pressing anything.',
        'Press the power button of the **cart**, at the back, then the one of the computer.',
        'Sign in. The record restores an open note.'
      ),
      p(
        'A cart that does not last half a shift needs a battery. Put the orange tag on it; the exchange is on Tuesdays and Fridays.'
      )
    ]
  },
  {
    key: 'scanner-pairing',
    category,
    title: 'Pair a cordless barcode scanner with a cart',
    system: 'Mobile carts',
    summary:
      'Scan the code on the base, wait for two beeps. What to do when someone walked away with the scanner of another cart.',
    keywords: 'barcode scanner, bluetooth scanner, pair, connect scanner, scanner not working, beeps',
    createdAgo: 240,
    trust: verified(88),
    tries: tries(15, 'No code on our base, the sticker has come off.'),
    body: [
      steps(
        'Hold the scanner within a hand of its base.',
        'Scan the square code on the front of the base.',
        'Two high beeps: paired. Three low beeps: the scanner still belongs to another base. Scan again within five seconds.',
        'Scan any wristband on a test page to check.'
      ),
      h('Which scanner belongs where'),
      p(
        'The number on the scanner is the number of the cart. If they differ, exchange them back before you pair; otherwise the next colleague has the same problem.'
      ),
      points(
        'Clean it with the gray wipes. Bleach makes the window cloudy.',
        'A scanner that reads everything twice has been set to stock-taking mode. Leave it on its base for a minute.'
      )
    ]
  },
  {
    key: 'second-monitor',
    category,
    title: 'Second screen stays black at a reading or registration desk',
    system: 'Workstations',
    summary: 'Press the screen key combination once, check the plug with the blue collar, and wake the screen itself.',
    keywords: 'monitor, dual screen, second screen black, no signal, extend display, docking station',
    createdAgo: 170,
    trust: verified(66),
    tries: tries(12),
    body: [
      steps(
        'Press the Windows key and P together, and choose **Extend**.',
        'Press the button under the black screen. A light that stays orange means that it sleeps.',
        'Check the plug with the blue collar at the back of the computer; it is the one that gets pulled when the desk is raised.',
        'Still **No signal**? Exchange the two plugs. If the other screen is black now, the cable is at fault; if the same one is, the screen is.'
      ),
      p('Tell the service desk which of the two it was. They will bring the right part the first time.')
    ]
  },
  {
    key: 'tablet-interpreter',
    category,
    title: 'Start a video interpreter on the blue tablet',
    system: 'Interpreter tablets',
    summary: 'Tap, choose the language, wait under a minute. Sign language needs the tall stand and a bright room.',
    keywords: 'interpreter, translator, spanish, sign language, asl, video interpreting, tablet',
    createdAgo: 140,
    trust: unverified,
    tries: tries(10, 'Somali was not on the screen.'),
    body: [
      steps(
        'Take a blue tablet from the rack. Check for at least two bars of battery.',
        'Tap **Interpreter** and choose the language. The twelve most frequent are on the first page; type for others.',
        'Say who is in the room and what it is about before you begin.',
        'Look at the patient, not at the tablet.',
        'Tap **End** and put the tablet back in the rack so that it charges.'
      ),
      p('If no interpreter answers in two minutes, tap the telephone sign: the voice line has more languages.'),
      note('Children and visitors are not interpreters, however well they speak. Offer a professional one each time.')
    ]
  },
  {
    key: 'label-scanner-lab',
    category,
    title: 'Specimen label does not match the tube',
    system: 'Laboratory system',
    summary: 'Stop, do not relabel at the station, and use the recollect button. Why the second label printed at all.',
    keywords: 'specimen label, wrong label, tube, recollect, mislabeled, lab label, duplicate label',
    createdAgo: 330,
    owner: 'owen.gallagher',
    trust: inProgress(190),
    tries: tries(6, 'Button is missing in the emergency department view.'),
    body: [
      p(
        'Labels print when you press **Collect** in the room. If you press it at the station, they print there, and the tubes in your pocket are no longer the ones the computer thinks of.'
      ),
      steps(
        'Do not peel off and do not stick over.',
        'Open the collection list and choose the specimen.',
        'Press **Recollect**. The first label becomes invalid and the laboratory sees that it is.',
        'Scan the wristband, print at the bedside, and label before you leave the room.'
      ),
      note(
        'Being revised together with the laboratory: labels will soon print only after the wristband has been scanned.'
      )
    ]
  }
];
