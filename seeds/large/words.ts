/** Building blocks of generated names and texts; all invented. */
export const firstNames: readonly string[] = [
  'Adela',
  'Bashir',
  'Corinne',
  'Dmitri',
  'Elif',
  'Farah',
  'Gideon',
  'Hana',
  'Ilse',
  'Jorge',
  'Kofi',
  'Lena',
  'Mira',
  'Nils',
  'Odette',
  'Pavel',
  'Quinn',
  'Rosa',
  'Silas',
  'Tova',
  'Ulrich',
  'Vera',
  'Wendell',
  'Ximena',
  'Yara',
  'Zoltan',
  'Anouk',
  'Bram',
  'Chidi',
  'Delia',
  'Emeka',
  'Freya',
  'Goran',
  'Hilda',
  'Idris',
  'Juno'
];
export const lastNames: readonly string[] = [
  'Abara',
  'Bexley',
  'Castellan',
  'Dunmore',
  'Eskola',
  'Fairbourne',
  'Grunwald',
  'Hollis',
  'Imanov',
  'Jarrow',
  'Kestrel',
  'Lockhart',
  'Mbatha',
  'Novik',
  'Ostrander',
  'Pemberly',
  'Quist',
  'Rourke',
  'Santoro',
  'Thackeray',
  'Umarov',
  'Valdivia',
  'Winslade',
  'Xu',
  'Yardley',
  'Zeller',
  'Arkwright',
  'Bondarenko',
  'Cavell',
  'Dreyfus'
];
export const towns: readonly string[] = [
  'Ashgrove',
  'Birchfield',
  'Cedar Hollow',
  'Dunmere',
  'Elmhurst Falls',
  'Foxglove',
  'Granite Ford',
  'Hazelton Creek',
  'Ironwood',
  'Juniper Flats',
  'Kingsmere',
  'Linden Park',
  'Maplewood Bend',
  'Nettle Hill',
  'Oakmere',
  'Pinecrest Valley'
];
export const specialties: readonly string[] = [
  'Cardiology',
  'Dermatology',
  'Endocrinology',
  'Gastroenterology',
  'Geriatrics',
  'Hematology',
  'Infectious Disease',
  'Nephrology',
  'Neurology',
  'Obstetrics',
  'Oncology',
  'Ophthalmology',
  'Orthopedics',
  'Pain Management',
  'Pediatrics',
  'Physical Therapy',
  'Podiatry',
  'Psychiatry',
  'Pulmonology',
  'Rheumatology',
  'Sleep Medicine',
  'Surgery',
  'Urology',
  'Wound Care',
  'Nutrition'
];
export const unitKinds: readonly string[] = [
  'Clinic',
  'Inpatient Unit',
  'Day Hospital',
  'Scheduling Office',
  'Procedure Suite',
  'Outreach',
  'Infusion',
  'Registration',
  'Research Office',
  'Education'
];
export const systems: readonly string[] = [
  'Electronic health record',
  'Image viewer',
  'Laboratory system',
  'Secure messaging',
  'Surgery scheduling',
  'Voice dictation',
  'Label printing',
  'Smart pump gateway',
  'Wireless network',
  'Badge sign-in',
  'Mail and calendar',
  'Remote desktop',
  'Patient portal',
  'Medication cabinets',
  'Report catalog',
  'Telehealth visits'
];
export const things: readonly string[] = [
  'worklist',
  'badge reader',
  'wristband printer',
  'order set',
  'result inbox',
  'handover note',
  'room monitor',
  'specimen label',
  'infusion pump',
  'scanner',
  'headset',
  'tracking board',
  'voicemail',
  'shared mailbox',
  'image study',
  'telemetry box',
  'bed request',
  'referral',
  'refill request',
  'consent form',
  'care plan',
  'shift report'
];
export const troubles: readonly { readonly words: string; readonly step: string; readonly keywords: string }[] = [
  {
    words: 'does not open',
    step: 'Close every window of the program and open it again from the start page.',
    keywords: 'will not open, stuck, nothing happens'
  },
  {
    words: 'is slow in the morning',
    step: 'Look at the status page for planned work before seven.',
    keywords: 'slow, hangs, waiting'
  },
  {
    words: 'shows the wrong unit',
    step: 'Choose your unit again under the person sign and keep it as your own.',
    keywords: 'wrong unit, wrong department, other floor'
  },
  {
    words: 'asks for a password twice',
    step: 'Sign out fully, wait ten seconds and tap in once.',
    keywords: 'login twice, password again, prompt'
  },
  {
    words: 'prints on another floor',
    step: 'Type the number on the white sticker of the printer beside you.',
    keywords: 'wrong printer, printout, paper'
  },
  {
    words: 'has disappeared after an upgrade',
    step: 'Open the list of hidden items and press Bring back.',
    keywords: 'gone, missing, vanished, upgrade'
  },
  {
    words: 'cannot be shared with a colleague',
    step: 'Press Share, type three letters of the name and choose what may be seen.',
    keywords: 'share, delegate, give access'
  },
  {
    words: 'makes no sound',
    step: 'Check the side switch and allow critical alerts.',
    keywords: 'silent, no alert, quiet, mute'
  },
  {
    words: 'is locked by someone else',
    step: 'Tap your own badge over it; the other session is kept.',
    keywords: 'locked, in use, other user'
  },
  {
    words: 'turns gray during rounds',
    step: 'Move to the corridor, wait forty seconds and look for three curved lines.',
    keywords: 'gray, offline, disconnected'
  },
  {
    words: 'has two entries for one person',
    step: 'Choose the entry with the later date and report the other one.',
    keywords: 'duplicate, twice, double'
  },
  {
    words: 'needs a new owner',
    step: 'Open its settings, press Hand over and name a colleague of the unit.',
    keywords: 'owner left, hand over, responsible'
  }
];
export const opinions: readonly string[] = [
  'I would prefer a number here to a promise.',
  'This works in practice; please leave it as it is.',
  'Who decides this on a weekend?',
  'The same words are in another clause with another number.',
  'This should hold for part-time colleagues too.',
  'Please say from when the period is counted.',
  'Our unit tried this last year and went back.',
  'I agree with the aim but not with the wording.',
  'What happens if both of us are away?',
  'This is better than the current agreement.',
  'The exhibit says something else.',
  'Could this be reviewed after a year?',
  'I do not understand the second half of this.',
  'Nights are different; please make an exception.',
  'Counsel should explain why this is needed.',
  'This will cost us a colleague.'
];
export const replies: readonly string[] = [
  'I see it in the same way.',
  'At our site it is counted from the first day.',
  'I asked the scheduler; it can be done.',
  'Not for night shifts, I think.',
  'Then the exhibit has to change as well.',
  'Thank you, that answers it for me.',
  'I would rather keep the old text.',
  'Has anyone asked the residents?',
  'The number comes from the survey of last year.',
  'Let us bring this to the meeting.'
];
