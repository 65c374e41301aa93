import type { Asked } from '../question';

/** Questions and reports that wait for someone: new, assigned, or answered in a way that did not help. */
export const openQuestions: readonly Asked[] = [
  {
    key: 'q-tracking-board-sound',
    kind: 'question',
    by: 'priya.nair',
    when: [1, '21:40'],
    location: 'north',
    system: 'Emergency tracking board',
    category: 'Clinical applications',
    state: 'new',
    title: 'Can the tracking board make a sound when a bed becomes clean?',
    details:
      'We lose about ten minutes per patient because no one looks at the board while a room is being cleaned. The board at my last hospital had a short tone.',
    tried: 'Looked through the gear menu of the board and the article on its colors.'
  },
  {
    key: 'q-pump-ed',
    kind: 'report',
    by: 'priya.nair',
    when: [2, '16:05'],
    location: 'north',
    system: 'Smart pump gateway',
    category: 'Clinical applications',
    state: 'assigned',
    assigned: 'owen.gallagher',
    article: 'pump-association',
    title: 'Pumps in trauma rooms 1 and 2 will not link since Tuesday',
    details:
      'Channel stays gray for more than ten minutes. Pumps brought down from 4 West do the same, so it is the rooms and not the pumps.',
    tried: 'Moved the pump away from the cabinet, waited 40 seconds, exchanged the pump, restarted the workstation.'
  },
  {
    key: 'q-observation-list',
    kind: 'question',
    by: 'amara.okafor',
    when: [1, '18:22'],
    location: 'north',
    system: 'Electronic health record',
    category: 'Reports and data',
    state: 'new',
    title: 'Which list shows patients who change from observation to inpatient during my shift?',
    details:
      'I find out from the case manager at four in the afternoon. A column or a message at the time of the change would do.',
    tried:
      'A list by criteria with the observation box ticked. It shows who is in observation now, not who was this morning.'
  },
  {
    key: 'q-boarding-triage',
    kind: 'question',
    by: 'ingrid.halvorsen',
    when: [3, '02:15'],
    location: 'north',
    system: 'Electronic health record',
    category: 'Clinical applications',
    state: 'assigned',
    assigned: 'owen.gallagher',
    title: 'Show boarding patients on the hospitalist triage list',
    details:
      'The new contract may count them toward our census. At night I have to open the emergency board to see them, and I forget.',
    tried: 'Asked the triage physician of the day. She keeps a paper list.'
  },
  {
    key: 'q-elevator-phone',
    kind: 'report',
    by: 'jonah.whitfield',
    when: [1, '14:12'],
    location: 'north',
    system: 'Secure messaging',
    category: 'Phones and paging',
    state: 'new',
    title: 'Critical alerts arrive late after riding in elevator C',
    details:
      'Twice this week the alert for a rapid response came when I stepped out on the fifth floor. The time on it was two minutes earlier.',
    tried: 'Critical alerts are on. A colleague on the stairs got it at once.'
  },
  {
    key: 'q-fetal-strip',
    kind: 'report',
    by: 'camila.duarte',
    when: [1, '15:48'],
    location: 'central',
    system: 'Fetal monitoring',
    category: 'Clinical applications',
    state: 'assigned',
    assigned: 'stefan.kovac',
    title: 'Strips in rooms 5 and 6 are exchanged on the central screen',
    details:
      'Room 5 shows the strip of room 6 and the other way round since the monitors were cleaned on Friday. We have put paper signs on the screen.',
    tried: 'Unplugged and plugged both. Checked the numbers on the cables; they look right.'
  },
  {
    key: 'q-label-small',
    kind: 'question',
    by: 'dorothy.kim',
    when: [4, '13:30'],
    location: 'north',
    system: 'Label printing',
    category: 'Devices and printing',
    state: 'new',
    title: 'Labels for pediatric tubes cover the fill line',
    details: 'The tubes we get since last month are shorter. With the usual label no one can see how full they are.',
    tried: 'Turned the label by hand. Then the analyzer does not read the code.'
  },
  {
    key: 'q-clinic-drop',
    kind: 'report',
    by: 'renee.castillo',
    when: [2, '19:20'],
    location: 'eastmoor',
    system: 'Telehealth visits',
    category: 'Remote work',
    state: 'assigned',
    assigned: 'rafael.santos',
    article: 'vpn-site-link',
    title: 'Video visits at the harbor clinic freeze at five past every hour',
    details:
      'It is worst for patients in the group at 3 p.m. We start over on the telephone and lose a quarter of the session.',
    tried: 'Used the other computer. Used my phone as a hotspot, which worked.'
  },
  {
    key: 'q-therapy-copy',
    kind: 'question',
    by: 'ezra.goldman',
    when: [5, '17:02'],
    location: 'willow',
    system: 'Therapy scheduling',
    category: 'Clinical applications',
    state: 'new',
    title: 'Copy a series of appointments from one therapist to another',
    details: 'When someone is ill I rebook eleven patients one by one. It takes the first hour of the day.',
    tried: 'Drag and drop moves one. Asked at the desk; they do the same as I.'
  },
  {
    key: 'q-tail-dashboard',
    kind: 'question',
    by: 'wei.zhao',
    when: [6, '14:55'],
    location: 'willow',
    system: 'Quality dashboard',
    category: 'Reports and data',
    state: 'new',
    title: 'Can I see falls per unit without asking the quality office each month?',
    details: 'I receive a picture in a mail on the tenth. I would like to look on a Monday, when we plan the week.'
  },
  {
    key: 'q-inventory-scanner',
    kind: 'report',
    by: 'mateus.oliveira',
    when: [3, '15:33'],
    location: 'eastmoor',
    system: 'Inventory scanners',
    category: 'Devices and printing',
    state: 'new',
    title: 'Scanner at the surgery dock reads every box twice',
    details: 'Yesterday we ordered forty instead of twenty trays.',
    tried: 'Left it on its base for a minute as the article says. Worked for an hour.'
  },
  {
    key: 'q-anesthesia-gap',
    kind: 'report',
    by: 'beatrice.fontaine',
    when: [7, '18:44'],
    location: 'central',
    system: 'Anesthesia record',
    category: 'Clinical applications',
    state: 'didNotWork',
    assigned: 'sofia.alvarez',
    article: 'anesthesia-record-gap',
    title: 'Ten minutes of vital signs missing in rooms 9 and 10',
    details:
      'Happens in every case that starts in the preparation area. I fill the gap by hand from the monitor, which no one should have to do.',
    tried: 'Released the first monitor before moving. The gap is smaller but still there.',
    answer: {
      by: 'owen.gallagher',
      when: [5, '15:10'],
      text: 'Please release the monitor in the preparation area, bind the one in the room, and use "Fetch last 30 minutes".'
    }
  },
  {
    key: 'q-dictation-mask',
    kind: 'question',
    by: 'mei.tanaka',
    when: [9, '22:17'],
    location: 'north',
    system: 'Voice dictation',
    category: 'Imaging',
    state: 'didNotWork',
    assigned: 'ines.cardoso',
    article: 'voice-profile',
    title: 'Dictation writes "no" where I say "known"',
    details: 'In a report this is the opposite of what I mean. About one in twenty.',
    tried: 'Trained both words twice, new microphone, accent set to mine.',
    answer: {
      by: 'ines.cardoso',
      when: [8, '16:25'],
      text: 'Please add "known metastasis" and "known aneurysm" as phrases under My words; phrases win over single words.'
    }
  },
  {
    key: 'q-registration-photo',
    kind: 'question',
    by: 'fatima.zahir',
    when: [12, '16:40'],
    location: 'willow',
    system: 'Registration',
    category: 'Clinical applications',
    state: 'didNotWork',
    assigned: 'gabriel.stone',
    title: 'Photo at registration is upside down in the chart',
    details: 'Only for patients photographed with the new tablet. People laugh, but two have the same name.',
    tried: 'Held the tablet the other way. Then it is sideways.',
    answer: {
      by: 'tamsin.wells',
      when: [11, '19:05'],
      text: 'Turn on the rotation lock of the tablet before opening registration.'
    }
  },
  {
    key: 'q-proxy-resident',
    kind: 'question',
    by: 'grace.abernathy',
    when: [4, '20:31'],
    location: 'north',
    system: 'Electronic health record',
    category: 'Access and passwords',
    state: 'assigned',
    assigned: 'tamsin.wells',
    article: 'student-access',
    title: 'Resident lost access in the middle of a rotation',
    details: 'His dates were extended by two weeks by mail. This morning he could not sign a note on six patients.',
    tried: 'The education office says that it changed the date.'
  },
  {
    key: 'q-portal-spanish',
    kind: 'question',
    by: 'oliver.brandt',
    when: [8, '14:09'],
    location: 'willow',
    system: 'Patient portal',
    category: 'Clinical applications',
    state: 'new',
    title: 'After-visit summary in Spanish prints the instructions in English',
    details:
      'Headings are in Spanish, the text that I choose from the list is not. A third of my patients read Spanish only.',
    tried: 'Changed the language of the patient, of the visit, and of the printer.'
  },
  {
    key: 'q-withdrawn-badge',
    kind: 'question',
    by: 'samir.khoury',
    when: [10, '13:21'],
    location: 'central',
    system: 'Badge sign-in',
    category: 'Access and passwords',
    state: 'withdrawn',
    title: 'New badge is not known by the reader in the pharmacy',
    details: 'Found the enrollment step in the article after sending this. It works, sorry.'
  },
  {
    key: 'q-withdrawn-screen',
    kind: 'report',
    by: 'dorothy.kim',
    when: [15, '19:12'],
    location: 'north',
    system: 'Laboratory system',
    category: 'Clinical applications',
    state: 'withdrawn',
    title: 'Laboratory screen is purple',
    details: 'A colleague had chosen the night colors. Nothing is broken.'
  },
  {
    key: 'q-dup-pump',
    kind: 'report',
    by: 'noor.haddad',
    when: [1, '17:58'],
    location: 'north',
    system: 'Smart pump gateway',
    category: 'Clinical applications',
    state: 'duplicate',
    assigned: 'owen.gallagher',
    duplicateOf: 'q-pump-ed',
    title: 'Gray pump channels in the trauma bay',
    details: 'Helped out at North today: none of the pumps in the trauma bay would take the order from the record.'
  },
  {
    key: 'q-dup-strip',
    kind: 'report',
    by: 'leilani.kahale',
    when: [1, '18:35'],
    location: 'central',
    system: 'Fetal monitoring',
    category: 'Clinical applications',
    state: 'duplicate',
    assigned: 'stefan.kovac',
    duplicateOf: 'q-fetal-strip',
    title: 'Monitor of room 6 appears as room 5',
    details: 'Dangerous. We call out the room number each time now.'
  }
];
