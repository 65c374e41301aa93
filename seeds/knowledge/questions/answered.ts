import type { Asked } from '../question';

/** Questions with an answer, confirmed or waiting for the asker's word, and thanks. */
export const answeredQuestions: readonly Asked[] = [
  {
    key: 'q-downtime-password',
    kind: 'report',
    by: 'priya.nair',
    when: [3, '13:05'],
    location: 'north',
    system: 'Electronic health record',
    category: 'Clinical applications',
    state: 'answered',
    assigned: 'owen.gallagher',
    article: 'downtime',
    title: 'Downtime computer in the emergency department asks for a password',
    details: "In last night's exercise no one at the desk knew it. The label on the computer is from four years ago.",
    tried: 'The usual password of the unit, and the one in the folder.',
    answer: {
      by: 'owen.gallagher',
      when: [2, '14:20'],
      text: 'The computer was replaced and the new one was not set to open by itself. It is now, and I have tested it with the charge nurse. Please try it once at the start of your shift and tell me here.'
    }
  },
  {
    key: 'q-role-two',
    kind: 'question',
    by: 'amara.okafor',
    when: [5, '12:58'],
    location: 'north',
    system: 'Secure messaging',
    category: 'Phones and paging',
    state: 'answered',
    assigned: 'rafael.santos',
    article: 'role-sign-on',
    title: 'Can two of us hold the triage role during handover?',
    details: 'Between 6:45 and 7:15 messages reach only the one who is leaving.',
    answer: {
      by: 'rafael.santos',
      when: [4, '16:02'],
      text: 'Yes. The one who arrives presses Take and chooses "Together". Both get everything until the first one gives the role back.'
    }
  },
  {
    key: 'q-outside-ct',
    kind: 'question',
    by: 'yusuf.demir',
    when: [6, '23:20'],
    location: 'north',
    system: 'Image viewer',
    category: 'Imaging',
    state: 'answered',
    assigned: 'ines.cardoso',
    article: 'outside-images',
    title: 'Outside scan is in the viewer but not in the operating room',
    details: 'Imported at ten, the room opened at noon, and the large screen did not show it.',
    tried: 'Closed and opened the case. It was on the computer in the corridor.',
    answer: {
      by: 'ines.cardoso',
      when: [5, '14:45'],
      text: 'The large screens fetch a study when the case is opened. For one that arrives later press the round arrow at the lower left; it takes twenty seconds.'
    }
  },
  {
    key: 'q-follow-me-color',
    kind: 'question',
    by: 'andrea.koss',
    when: [9, '15:50'],
    location: 'willow',
    system: 'Printing',
    category: 'Devices and printing',
    state: 'answered',
    assigned: 'tamsin.wells',
    article: 'secure-print',
    title: 'Follow-me printer always prints in color',
    details: 'We are charged for it, and no one here needs color for registration forms.',
    answer: {
      by: 'tamsin.wells',
      when: [8, '18:12'],
      text: 'Your unit now starts with black and white. Whoever needs color can switch it on for one printout.'
    }
  },
  {
    key: 'q-vendor-dialysis',
    kind: 'question',
    by: 'malcolm.greer',
    when: [11, '14:14'],
    location: 'eastmoor',
    system: 'Vendor access',
    category: 'Privacy and security',
    state: 'answered',
    assigned: 'bo.sandberg',
    article: 'vendor-remote',
    title: 'Dialysis vendor wants a permanent connection',
    details: 'They say that other hospitals leave it open. The service contract is up for renewal.',
    answer: {
      by: 'bo.sandberg',
      when: [9, '20:00'],
      text: 'We do not leave it open. The gateway can give them a connection within five minutes at any hour, and the duty manager can approve it. I will put this into the new contract with you.'
    }
  },
  {
    key: 'q-report-rvu',
    kind: 'question',
    by: 'kwame.asante',
    when: [13, '21:36'],
    location: 'north',
    system: 'Billing workbench',
    category: 'Reports and data',
    state: 'answered',
    assigned: 'owen.gallagher',
    article: 'productivity-report',
    title: 'Reads of stress tests are missing from my report',
    details: 'About fifteen in the last month. They are signed.',
    tried: 'Looked under Held. They are not there.',
    answer: {
      by: 'owen.gallagher',
      when: [7, '17:15'],
      text: 'They were credited to the department because the order named no reader. The rule is corrected from the first of the month; the fifteen have been moved to you.'
    }
  },
  {
    key: 'q-wifi-infusion',
    kind: 'report',
    by: 'celeste.moreau',
    when: [10, '16:29'],
    location: 'eastmoor',
    system: 'Wireless network',
    category: 'Network and Wi-Fi',
    state: 'answered',
    assigned: 'rafael.santos',
    article: 'dead-spots',
    title: 'No Wi-Fi in infusion chairs 9 to 12',
    details: 'Patients sit there for six hours. The tablets for the interpreters do not work either.',
    answer: {
      by: 'rafael.santos',
      when: [6, '19:40'],
      text: 'The new medicine cabinet stood in front of the antenna. The antenna has been moved to the window. Measured today: three bars in all four chairs.'
    }
  },
  {
    key: 'q-chemo-print',
    kind: 'question',
    by: 'celeste.moreau',
    when: [20, '15:05'],
    location: 'eastmoor',
    system: 'Chemotherapy ordering',
    category: 'Devices and printing',
    state: 'answered',
    assigned: 'malcolm.greer',
    title: 'Print a treatment plan on one page for the patient',
    details: 'The standard print has seven pages, of which the patient needs one.',
    answer: {
      by: 'malcolm.greer',
      when: [16, '18:30'],
      text: 'There is now a choice "For the patient" in the print box. It was made together with two nurses of the unit, who tested it for a week.'
    }
  },
  {
    key: 'q-badge-gloves',
    kind: 'question',
    by: 'jonah.whitfield',
    when: [22, '17:11'],
    location: 'north',
    system: 'Badge sign-in',
    category: 'Access and passwords',
    state: 'worked',
    assigned: 'tamsin.wells',
    article: 'badge-tap',
    title: 'Tap works with the badge in hand, but not on the reel',
    details: 'Everyone on the unit has the same new reels.',
    tried: 'Two readers, three badges.',
    answer: {
      by: 'tamsin.wells',
      when: [21, '14:20'],
      text: 'The reels have a magnet. I have sent thirty without one; please put the others in the envelope.'
    },
    confirmed: [19, '13:02']
  },
  {
    key: 'q-order-favorites-gone',
    kind: 'report',
    by: 'rahul.deshmukh',
    when: [30, '14:37'],
    location: 'central',
    system: 'Electronic health record',
    category: 'Clinical applications',
    state: 'worked',
    assigned: 'owen.gallagher',
    article: 'order-set-favorites',
    title: 'All my order favorites are gone after the upgrade',
    details: 'About forty. Colleagues have lost theirs as well, but not all of them.',
    answer: {
      by: 'owen.gallagher',
      when: [29, '20:48'],
      text: 'Favorites of people who had changed their name were not carried over. They were restored tonight for all 23 people concerned.'
    },
    confirmed: [28, '12:40']
  },
  {
    key: 'q-interpreter-asl',
    kind: 'question',
    by: 'camila.duarte',
    when: [26, '19:55'],
    location: 'central',
    system: 'Interpreter tablets',
    category: 'Devices and printing',
    state: 'worked',
    assigned: 'stefan.kovac',
    article: 'tablet-interpreter',
    title: "Sign language interpreter cannot see the mother's hands in bed",
    details: 'The stand is too high and the light is behind her.',
    tried: 'Held the tablet by hand for an hour.',
    answer: {
      by: 'stefan.kovac',
      when: [24, '16:16'],
      text: 'Two stands with a long arm are in the equipment room since today. The interpreter asked for the light over the sink, not the one over the bed.'
    },
    confirmed: [20, '21:30']
  },
  {
    key: 'q-phish-gift',
    kind: 'question',
    by: 'mateus.oliveira',
    when: [18, '13:47'],
    location: 'eastmoor',
    system: 'Mail and calendar',
    category: 'Privacy and security',
    state: 'worked',
    assigned: 'bo.sandberg',
    article: 'phishing-report',
    title: 'Is the mail about the gift cards from Administration real?',
    details: 'It asks us to buy ten cards today and send the numbers.',
    tried: 'Did not click.',
    answer: {
      by: 'bo.sandberg',
      when: [18, '14:02'],
      text: 'No. Thank you for asking first. It went to 300 people and has been taken out of all mailboxes.'
    },
    confirmed: [18, '14:20']
  },
  {
    key: 'q-cart-4west',
    kind: 'report',
    by: 'grace.abernathy',
    when: [35, '16:08'],
    location: 'north',
    system: 'Mobile carts',
    category: 'Devices and printing',
    state: 'worked',
    assigned: 'dominic.farrow',
    article: 'cart-battery',
    title: 'Rounding cart on 4 West dies before noon',
    details: 'Cart 17. Third time this week in the middle of a family meeting.',
    answer: {
      by: 'dominic.farrow',
      when: [33, '15:24'],
      text: 'Battery exchanged. It was 26 months old; all carts of the unit are now on the exchange list by age.'
    },
    confirmed: [31, '18:00']
  },
  {
    key: 'q-supervisor-list',
    kind: 'question',
    by: 'theodore.lang',
    when: [28, '15:31'],
    location: 'north',
    system: 'Surgery scheduling',
    category: 'Reports and data',
    state: 'worked',
    assigned: 'tariq.bashir',
    article: 'find-report',
    title: 'One page each Monday with block use and first case delays',
    details: 'I get both numbers from different people on different days.',
    answer: {
      by: 'tariq.bashir',
      when: [23, '19:13'],
      text: 'There is a checked report in the catalog, "Surgical week". I have subscribed you for Mondays at six and added the delays by cause.'
    },
    confirmed: [21, '13:15']
  },
  {
    key: 'q-critical-night',
    kind: 'question',
    by: 'luca.bianchi',
    when: [40, '03:22'],
    location: 'willow',
    system: 'Image viewer',
    category: 'Imaging',
    state: 'worked',
    assigned: 'ines.cardoso',
    article: 'critical-result',
    title: 'Whom do I call when the night reader does not answer?',
    details: 'The list on the wall has a number that is no longer in use.',
    answer: {
      by: 'ines.cardoso',
      when: [39, '14:50'],
      text: 'Extension 1030 at North, at any hour. After eight rings the house supervisor has the second radiologist. A new list is on the wall since this morning.'
    },
    confirmed: [37, '22:10']
  },
  {
    key: 'q-home-epcs',
    kind: 'question',
    by: 'anders.nyqvist',
    when: [17, '20:26'],
    location: 'eastmoor',
    system: 'Remote desktop',
    category: 'Remote work',
    state: 'worked',
    assigned: 'owen.gallagher',
    article: 'eprescribe-home',
    title: 'Approval for a prescription never reaches my phone at home',
    details: 'In the hospital it works.',
    tried: 'Restarted the phone, turned Wi-Fi off.',
    answer: {
      by: 'owen.gallagher',
      when: [15, '17:32'],
      text: 'The quiet hours of the phone stopped it. Please allow critical alerts for the approval program; then it comes through at night too.'
    },
    confirmed: [14, '02:41']
  },
  {
    key: 'q-dup-favorites',
    kind: 'report',
    by: 'tomasz.wilk',
    when: [29, '16:50'],
    location: 'north',
    system: 'Electronic health record',
    category: 'Clinical applications',
    state: 'duplicate',
    assigned: 'owen.gallagher',
    duplicateOf: 'q-order-favorites-gone',
    title: 'Ventilator order sets: my saved versions have disappeared',
    details: 'Since the weekend.'
  },
  {
    key: 'q-thanks-downtime',
    kind: 'thanks',
    by: 'nadia.petrov',
    when: [14, '15:15'],
    location: 'north',
    system: 'Electronic health record',
    category: 'Clinical applications',
    state: 'answered',
    title: 'The downtime exercise was the calmest in years',
    details:
      'Every unit knew where its folder was, and the read-only copy opened at the first try. Please pass this on to Owen Gallagher and to the night team of the service desk.',
    answer: {
      by: 'owen.gallagher',
      when: [13, '14:08'],
      text: 'Passed on, with pleasure. The charge nurses deserve half of it.'
    }
  },
  {
    key: 'q-thanks-interpreter',
    kind: 'thanks',
    by: 'camila.duarte',
    when: [19, '22:12'],
    location: 'central',
    system: 'Interpreter tablets',
    category: 'Devices and printing',
    state: 'new',
    title: 'The long arm for the tablet changed a whole night',
    details: 'A mother who signs could talk through the birth with both hands free. Thank you, Stefan.'
  },
  {
    key: 'q-thanks-liaison',
    kind: 'thanks',
    by: 'theodore.lang',
    when: [7, '14:30'],
    location: 'north',
    system: 'Surgery scheduling',
    category: 'Reports and data',
    state: 'new',
    title: 'Someone from IT stood in the operating room for a day',
    details:
      'Tariq Bashir watched six cases and understood more than in a year of meetings. The turnover report now shows what we see.'
  }
];
