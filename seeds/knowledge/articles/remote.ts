import { inProgress, overdue, tries, unverified, verified } from '../article';
import { grid, h, note, p, points, steps } from '../body';
import type { Article } from '../article';

const category = 'Remote work';
const remote = 'Remote desktop';

export const remoteArticles: readonly Article[] = [
  {
    key: 'record-from-home',
    category,
    title: 'Open the electronic health record from home',
    system: remote,
    summary: 'A browser and your phone are enough. What works, what does not, and how to print nothing by mistake.',
    keywords: 'work from home, remote access, ehr at home, chart from home, login remotely',
    createdAgo: 500,
    trust: verified(17),
    tries: tries(22, 'Sound is missing for dictation.', 'My tablet shows a tiny window.'),
    body: [
      steps(
        'Open **remote.hospital.example** in a browser.',
        'Sign in and approve on your phone.',
        'Press **Record**. The first time a small program is installed.',
        'Work as usual. Your favorites and templates are there.',
        'Choose **Sign out**, not just the cross: a closed window stays open for thirty minutes.'
      ),
      h('Differences from the hospital'),
      points(
        'Printing goes to the last hospital printer you used. Choose **No printer** first.',
        'Copying from the record to your own computer is switched off.',
        'Prescribing controlled substances works only with the hospital phone.'
      )
    ]
  },
  {
    key: 'vpn-laptop',
    category,
    title: 'Hospital laptop does not connect from outside',
    system: 'Laptop connection',
    summary:
      'Wait for the shield, check the clock, and sign in to the hotel page first. It connects by itself in most cases.',
    keywords: 'vpn, laptop, cannot connect, hotel wifi, tunnel, outside network, shield',
    createdAgo: 410,
    trust: verified(58),
    tries: tries(14, 'Works with my phone as a hotspot but not at the airport.'),
    body: [
      p(
        'There is nothing to start. The shield at the lower right turns green when the connection is there, usually within twenty seconds of waking the laptop.'
      ),
      grid(
        ['Shield', 'What to do'],
        ['Gray', 'No internet: join a network'],
        ['Yellow', 'Open a browser: a hotel or airport page waits for you'],
        ['Red', 'Clock wrong, or laptop not seen for 60 days'],
        ['Green', 'All is well']
      ),
      steps(
        'Red: set the clock to automatic and restart.',
        'Still red: bring the laptop to any hospital and leave it on a cable for half an hour.'
      )
    ]
  },
  {
    key: 'telehealth-visit',
    category,
    title: 'Start a video visit with a patient',
    system: 'Telehealth visits',
    summary:
      'From the schedule, two minutes early. How to help a patient who cannot see or hear you, and when to change to the telephone.',
    keywords: 'telehealth, video visit, virtual visit, patient cannot join, camera, no sound',
    createdAgo: 310,
    trust: verified(36),
    tries: tries(18, 'Patient has an old phone and the link stays white.'),
    body: [
      steps(
        'Open the appointment in your schedule and press the camera.',
        'Check your picture and the name under it.',
        'A green dot beside the patient means that they are waiting.',
        'Begin by asking where they are, and for a number in case the picture is lost.',
        'End with **Finish**, so that the visit can be billed.'
      ),
      h('The patient cannot join'),
      points(
        'Press **Send again**: the link goes out by text message.',
        'White page: ask them to open the link in another browser.',
        'No sound: the microphone has to be allowed; the page shows where.',
        'After five minutes, telephone. Change the visit type before you sign.'
      )
    ]
  },
  {
    key: 'home-office-kit',
    category,
    title: 'What the hospital provides for working from home',
    system: 'Equipment',
    summary:
      'A laptop, a screen and a headset for approved posts; chairs and internet are your own. How to ask and how to give back.',
    keywords: 'home office, equipment, monitor for home, headset, laptop request, remote worker, return equipment',
    createdAgo: 390,
    owner: 'tamsin.wells',
    trust: overdue(210),
    tries: tries(6, 'My manager approved it and nothing came.'),
    body: [
      grid(
        ['Provided', 'Not provided'],
        ['Laptop and charger', 'Desk and chair'],
        ['One screen', 'Internet'],
        ['Headset', 'Printer'],
        ['Hospital phone, if your role needs one', 'Ink and paper']
      ),
      steps(
        'Your manager fills in **Home workplace** and confirms that the post is approved.',
        'You choose the building where you collect the box.',
        'Sign for the numbers on the stickers.'
      ),
      p('When you leave or change posts, the box comes back within ten days. There is a list in it.')
    ]
  },
  {
    key: 'video-meeting-quality',
    category,
    title: 'Better sound and picture in video meetings',
    system: 'Video meetings',
    summary: 'One headset, one meeting per room, and the camera off before the sound goes.',
    keywords: 'video call, meeting, echo, choppy, cannot hear, online meeting, bandwidth, freeze',
    createdAgo: 245,
    trust: verified(84),
    tries: tries(11),
    body: [
      points(
        '**Echo**: two computers in one room have their sound on. Leave it on in one.',
        '**Choppy voice**: turn your camera off, then that of the largest gallery.',
        '**You are not heard**: the headset is chosen at the top under **Devices**; the cart has its own microphone that is louder than you think.',
        '**Dark face**: turn so that the window is in front of you.'
      ),
      steps(
        'Before an important meeting choose **Test call**.',
        'Say a sentence and listen to it.',
        'Look at the three bars. Fewer than two: use a cable, or the phone number in the invitation.'
      )
    ]
  },
  {
    key: 'eprescribe-home',
    category,
    title: 'Prescribe controlled substances from outside the hospital',
    system: remote,
    summary:
      'Allowed with the second approval on a hospital phone that is enrolled. How to enroll, which takes a visit.',
    keywords: 'controlled substance, epcs, prescribe from home, two factor, dea, narcotics, token',
    createdAgo: 160,
    owner: 'owen.gallagher',
    verifier: 'bo.sandberg',
    trust: inProgress(130),
    tries: tries(7, 'The approval never arrived.'),
    body: [
      p(
        'The law asks for two proofs of who you are. In the hospital these are your password and your fingerprint; outside, your password and the hospital phone.'
      ),
      steps(
        'Visit the medical staff office with your badge and a photo identity card.',
        'They enroll your phone. This takes fifteen minutes.',
        'At home sign the prescription. The phone asks; compare the drug and the patient before you approve.'
      ),
      note('The way the phone asks will change next month. This page will then show the new pictures.')
    ]
  },
  {
    key: 'travel-abroad',
    category,
    title: 'Take a laptop or phone to another country',
    system: 'Laptop connection',
    summary:
      'Tell us ten days before. For some countries you receive a loan device, and access from abroad is opened for your dates only.',
    keywords: 'travel, abroad, foreign country, international, loan laptop, vacation, conference overseas',
    createdAgo: 130,
    owner: 'bo.sandberg',
    trust: verified(67),
    tries: tries(4),
    body: [
      steps(
        'Fill in **Travel** on the request page: countries and dates.',
        'Within three days you hear whether your own device may travel.',
        'Sign-in from those countries is opened from the day before to the day after.',
        'On return, restart twice and change your password.'
      ),
      p('Without this, a sign-in from abroad locks your account, because that is what an attack looks like.')
    ]
  },
  {
    key: 'shared-files-offline',
    category,
    title: 'Read shared files without a connection',
    system: 'File sharing',
    summary:
      'Mark the folder before you leave; changes travel when you are back. Not for folders with patient information.',
    keywords: 'offline files, airplane, no internet, sync folder, shared drive, conflict copy',
    createdAgo: 100,
    owner: 'tamsin.wells',
    trust: unverified,
    tries: tries(3),
    body: [
      steps(
        'Open the folder in the browser and press **Keep on this device**.',
        'Wait for the green ticks. A folder of pictures may take an hour.',
        'Work. When you are connected again the ticks turn blue for a moment, then green.'
      ),
      p(
        'If someone changed the same document meanwhile, you find a second copy with your name in it. Compare the two and delete one.'
      ),
      note('Folders with a red border hold patient information and cannot be kept on a device.')
    ]
  }
];
