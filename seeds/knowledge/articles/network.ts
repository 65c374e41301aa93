import { inProgress, overdue, tries, unverified, verified } from '../article';
import { grid, h, note, p, points, steps } from '../body';
import type { Article } from '../article';

const category = 'Network and Wi-Fi';
const wifi = 'Wireless network';

export const networkArticles: readonly Article[] = [
  {
    key: 'wifi-own-phone',
    category,
    title: 'Connect your own phone to the staff Wi-Fi',
    system: wifi,
    summary:
      'Choose the staff network, sign in once with your hospital account, accept the certificate. It then works at all four hospitals.',
    keywords: 'wifi, wireless, personal phone, byod, staff network, connect phone, internet on phone',
    createdAgo: 490,
    trust: verified(31),
    tries: tries(20, 'Old phone does not offer the certificate.'),
    body: [
      steps(
        'In the settings of the phone choose the network **LPH-Staff**.',
        'Type your user name and your hospital password.',
        'The phone shows a certificate that ends in **hospital.example**. Accept it.',
        'Wait for the tick.'
      ),
      p(
        'You do this once. After a change of password the phone asks again; type the new one quickly, because five wrong tries lock your account.'
      ),
      grid(
        ['Network', 'For whom'],
        ['LPH-Staff', 'Phones and tablets of staff'],
        ['LPH-Guest', 'Patients and visitors'],
        ['LPH-Clinical', 'Hospital devices only; it will refuse yours']
      )
    ]
  },
  {
    key: 'guest-wifi',
    category,
    title: 'Help a patient onto the guest Wi-Fi',
    system: wifi,
    summary:
      'No password: open a browser, accept the terms, done for 24 hours. What to do for devices without a browser.',
    keywords: 'guest wifi, patient wifi, visitor internet, family, no password, game console, streaming',
    createdAgo: 360,
    trust: verified(70),
    tries: tries(12),
    body: [
      steps(
        'Choose **LPH-Guest** on the device.',
        'Open a browser. The page with the terms appears by itself; if not, type **wifi.hospital.example**.',
        'Press **Accept**. It works for 24 hours and then asks again.'
      ),
      h('Devices without a browser'),
      p(
        'For a game console or a nightlight, take the address printed on its back (six pairs of letters and digits) and enter it on the same page under **Other device**. It stays for the length of the visit.'
      ),
      points(
        'Video works, but is slower from 7 to 10 in the evening.',
        'Calls over Wi-Fi work in all patient rooms, not in the elevators.'
      )
    ]
  },
  {
    key: 'dead-spots',
    category,
    title: 'Report a place without Wi-Fi',
    system: wifi,
    summary:
      'Stand there, run the one-minute check, send it with the room number. Half of the reports turn out to be doors or new cabinets.',
    keywords: 'dead spot, no signal, weak wifi, drops, disconnects, coverage, walking',
    createdAgo: 210,
    trust: verified(52),
    tries: tries(9, 'Was measured and nothing changed.'),
    body: [
      steps(
        'On a hospital phone open **Signal check**.',
        'Stand still in the place for a minute.',
        'Walk ten steps to both sides.',
        'Press **Send** and add the number of the nearest room.'
      ),
      p(
        'The engineers see the measurement at once and compare it with the plan of the building. Lead doors, metal cabinets and a bed lift parked in front of an antenna explain half of the reports.'
      ),
      note('If pumps or monitors have lost contact, do not measure. Call, and say that clinical devices are affected.')
    ]
  },
  {
    key: 'network-port',
    category,
    title: 'Have a network outlet switched on',
    system: 'Wired network',
    summary:
      'Read the label on the outlet, say what will be plugged in, allow two days. Why outlets are off until someone asks.',
    keywords: 'network port, wall jack, ethernet, outlet dead, activate port, move desk, new printer cable',
    createdAgo: 400,
    trust: verified(115),
    tries: tries(6, 'Label had been painted over.'),
    body: [
      p('Outlets no one uses are switched off, so that not every visitor with a cable is inside the hospital.'),
      steps(
        'Read the label, for example **C2W-114-B**.',
        'Open **Network outlet** on the request page.',
        'Choose what you will plug in. A medical device needs the tag number of biomedical engineering as well.',
        'Two working days later the light beside the outlet is on.'
      ),
      p('Moving a desk within the room? Say so, and both outlets are changed in one visit.')
    ]
  },
  {
    key: 'outage-map',
    category,
    title: 'Is it only me? Read the service status page',
    system: 'Service status',
    summary: 'Where to look before calling, what the four signs mean, and how to be told when something is repaired.',
    keywords: 'outage, status, system down, is it down, known problem, maintenance, service status',
    createdAgo: 155,
    owner: 'tamsin.wells',
    trust: verified(5, 90),
    tries: tries(14),
    body: [
      p(
        'The page **status** on the intranet shows every system the service desk watches. It is updated by people, at least every thirty minutes during a disturbance.'
      ),
      grid(
        ['Sign', 'Meaning'],
        ['Tick', 'Works'],
        ['Wrench', 'Planned work, with its end'],
        ['Triangle', 'Disturbance, some people affected'],
        ['Cross', 'Down for everyone; downtime procedures apply']
      ),
      steps(
        'Press a system to see who is affected and what can be done meanwhile.',
        'Press the bell to get a message when it changes.',
        'Not on the page? Then we do not know yet: call.'
      )
    ]
  },
  {
    key: 'slow-everything',
    category,
    title: 'Everything is slow on one computer',
    system: 'Workstations',
    summary:
      'Four minutes of checks that find most causes: too many sessions, a full disk, an update, or a tired cable.',
    keywords: 'slow computer, freezing, hangs, takes long to log in, sluggish, workstation slow',
    createdAgo: 530,
    owner: 'tamsin.wells',
    trust: overdue(205),
    tries: tries(19, 'All four were fine.', 'It is slow on every computer of the unit.', ''),
    body: [
      steps(
        'Press Ctrl, Alt and Delete and choose **Who is signed in**. More than four names: ask people to sign out.',
        'Look at the clock sign at the lower right. An arrow means that an update is being installed; it takes up to twenty minutes.',
        'Open **This computer**. A red bar under the disk means that it is full. Empty the recycle bin.',
        'Check that the network cable clicks in. A loose one makes everything slow without failing.',
        'Restart, once. Say so when you call.'
      ),
      p('Slow on several computers at the same time is not the computer. Look at the status page.')
    ]
  },
  {
    key: 'medical-device-network',
    category,
    title: 'Connect a new medical device to the network',
    system: 'Wired network',
    summary: 'Before it is bought: the form, the security questions for the maker, and the weeks to plan for.',
    keywords: 'medical device, biomed, connect device, new equipment, vendor, security review, network request',
    createdAgo: 60,
    verifier: 'bo.sandberg',
    trust: unverified,
    tries: tries(2),
    body: [
      p(
        'A device that cannot be patched or watched does not come onto the clinical network. It is cheaper to learn this before the purchase.'
      ),
      steps(
        'Ask biomedical engineering for the form **Connected device** before you ask for a quote.',
        'Send the ten security questions to the maker. A maker who has answered them before sends a standard statement.',
        'Security answers within ten working days: yes, yes with conditions, or no with the reason.',
        'After delivery, allow two weeks for the address, the outlet and the test.'
      )
    ]
  },
  {
    key: 'vpn-site-link',
    category,
    title: 'Clinic at a partner site loses the connection every hour',
    system: 'Wired network',
    onlyAt: 'eastmoor',
    summary: 'A known fault of the link to three community clinics. What to do until the new line is in.',
    keywords: 'clinic offline, connection drops, community clinic, link down, every hour, disconnect',
    createdAgo: 40,
    trust: inProgress(null),
    tries: tries(1, 'Workaround does not help at the harbor clinic.'),
    body: [
      p(
        'The line to the harbor, mill and station clinics renews itself every hour and sometimes needs two minutes for it.'
      ),
      steps(
        'Save before the full hour.',
        'If the record shows **Reconnecting**, wait. Do not close it.',
        'After three minutes press **Try again**.',
        'After five, use the read-only copy and call.'
      ),
      note('A second line has been ordered for all three clinics. This page says when it is in use.')
    ]
  }
];
