import { draft, handedOver, overdue, tries, unverified, verified } from '../article';
import { grid, h, note, p, points, steps } from '../body';
import type { Article } from '../article';

const category = 'Imaging';
const viewer = 'Image viewer';

export const imagingArticles: readonly Article[] = [
  {
    key: 'viewer-slow',
    category,
    title: 'Images load slowly in the viewer',
    system: viewer,
    summary: 'See whether it is the study, the computer or the network, in that order, with one test for each.',
    keywords: 'pacs slow, images slow, loading, spinning wheel, ct takes forever, radiology viewer',
    createdAgo: 370,
    trust: verified(43),
    tries: tries(11, 'Slow only between 8 and 9.', 'It was the wireless in the reading room.'),
    body: [
      h('Three tests'),
      steps(
        'Open a chest picture of today. If it opens at once, your large study is still arriving: look for **2 of 4 series** at the lower left.',
        'Open the same study on another computer in the room. If it is fast there, restart yours.',
        'If both are slow, press F9. A line appears with three numbers; the last one is the network. Above 80 is slow.'
      ),
      h('What to tell us'),
      points(
        'The three numbers from F9',
        'The time, and whether it is like this every day at that time',
        'The name on the sticker of the computer'
      ),
      p(
        'Studies older than two years come from the archive and take up to a minute the first time. Ask for them before the conference with **Fetch ahead**.'
      )
    ]
  },
  {
    key: 'outside-images',
    category,
    title: 'Import images that a patient brings on a disc',
    system: viewer,
    summary:
      'Use the import station in the file room or the upload link for the patient; never open the viewer program on the disc.',
    keywords: 'cd, disc, outside images, import, upload images, transfer patient, other hospital images',
    createdAgo: 450,
    trust: verified(92),
    tries: tries(13, 'Disc was encrypted and no one had the password.'),
    body: [
      steps(
        'Take the disc to an import station: file room at North and Central, registration at Willow Bend and Eastmoor.',
        'Put it in. The station lists the studies; tick what is needed.',
        'Scan the wristband or choose the order. The station shows both names; check that they are the same person.',
        'Press **Import**. Pictures are in the viewer within five minutes, marked **Outside**.',
        'Give the disc back.'
      ),
      h('Without a disc'),
      p(
        'Hospitals in the region can send studies directly: ask the file room and name the other hospital. A patient at home can upload with a link that the file room sends.'
      ),
      note('The program on the disc does not run on hospital computers, and that is on purpose.')
    ]
  },
  {
    key: 'voice-profile',
    category,
    title: 'Dictation no longer understands me',
    system: 'Voice dictation',
    summary:
      'Check the microphone level, choose the right accent, and retrain ten words. A new profile is the last resort.',
    keywords: 'dictation, voice recognition, speech, microphone, wrong words, train voice',
    createdAgo: 300,
    trust: verified(28),
    tries: tries(17, 'Helped for a day.', 'My microphone is the built-in one.'),
    body: [
      steps(
        'Say one sentence and look at the bar under the microphone. It should reach the green third. Too short: hold it two fingers from your mouth.',
        'Open **My voice** and check **Accent**. A new computer sets it to the standard one.',
        'Choose **Teach words** and speak the ten words it suggests.',
        'Dictate a report. Correct by voice with **Correct that**; typing over it teaches nothing.'
      ),
      h('Only if all this fails'),
      p('Choose **My voice**, **Start afresh**. You lose your own words, so export them first with **Save my words**.'),
      points('A cold changes little; a mask changes much. There is an accent setting called **With mask**.')
    ]
  },
  {
    key: 'critical-result',
    category,
    title: 'Send and close a critical imaging result',
    system: viewer,
    summary:
      'How the red flag travels from the radiologist to the ordering clinician, and who is called when no one answers in ten minutes.',
    keywords: 'critical result, red flag, urgent finding, call result, acknowledge, escalation',
    createdAgo: 260,
    trust: handedOver(100, 'owen.gallagher'),
    tries: tries(7),
    body: [
      steps(
        'The radiologist presses the red flag and chooses the level.',
        'The ordering clinician gets a message that has to be opened with **I have read it**.',
        'After ten minutes without an answer the message goes to the physician on shift of the same service.',
        'After ten more, the file room calls the unit.',
        'The flag closes when someone has confirmed. Name and time are in the report.'
      ),
      grid(
        ['Level', 'Examples', 'Time'],
        ['Red', 'Bleeding in the head, air under pressure in the chest', '10 minutes'],
        ['Orange', 'New clot, appendicitis', '60 minutes'],
        ['Yellow', 'Nodule that needs a follow-up', '3 days']
      )
    ]
  },
  {
    key: 'ct-protocol-request',
    category,
    title: 'Ask for a change to a scanning protocol',
    system: viewer,
    summary: 'Two forms, one for dose and one for workflow; both are heard on the second Thursday of the month.',
    keywords: 'protocol change, ct protocol, mri protocol, scanner settings, request change, dose',
    createdAgo: 190,
    trust: overdue(185),
    tries: tries(3, 'I never heard back.'),
    body: [
      p(
        'A protocol is used by four hospitals and three kinds of scanner. A change is therefore tried on one scanner for two weeks before it goes to all.'
      ),
      steps(
        'Fill in the form **Protocol change** on the imaging page. Attach two studies, without names, that show what you mean.',
        'Say whether it changes the dose. The physicist reads these first.',
        'Come to the meeting, or send the lead technologist of your site.',
        'The trial begins on the following Monday.',
        'After two weeks you are asked whether it does what you wanted.'
      )
    ]
  },
  {
    key: 'ultrasound-send',
    category,
    title: 'Bedside ultrasound pictures do not arrive',
    system: viewer,
    summary:
      'Pictures leave the machine only when the study is closed and the machine has found its network; both can be seen on the screen.',
    keywords: 'ultrasound, pocus, bedside ultrasound, images not sent, probe, store images',
    createdAgo: 120,
    trust: verified(9),
    tries: tries(8, 'The machine in trauma room 2 has no network sign.'),
    body: [
      steps(
        'On the machine press **End study**. Pictures of an open study wait in the machine.',
        'Look for the sign of a plug at the lower right. Crossed out means no network: move the machine toward the door and wait a minute.',
        'Open **Queue**. Each line says **Sent**, **Waiting** or **Refused**.',
        '**Refused** means that the patient was typed by hand. Choose the line, press **Match**, and pick the patient from the list of the unit.'
      ),
      p('The machine keeps pictures for seven days, so nothing is lost if you find this out tomorrow.')
    ]
  },
  {
    key: 'reading-room-phone',
    category,
    title: 'Whom to call for a read, by hour and kind of study',
    system: viewer,
    onlyAt: 'north',
    summary: 'One page with the numbers of the reading rooms at North Campus and who covers at night.',
    keywords: 'radiologist on call, reading room, phone number, who reads, night read, wet read',
    createdAgo: 85,
    trust: unverified,
    tries: tries(6),
    body: [
      grid(
        ['Study', '7 a.m. to 6 p.m.', '6 p.m. to 7 a.m.'],
        ['Head, spine', 'ext. 1021', 'ext. 1030'],
        ['Chest, abdomen', 'ext. 1022', 'ext. 1030'],
        ['Bones', 'ext. 1023', 'Next morning, or ext. 1030 if urgent'],
        ['Breast', 'ext. 1025', 'Next morning'],
        ['Children', 'ext. 1026', 'ext. 1030, who calls the pediatric radiologist']
      ),
      p(
        'Extension 1030 is answered by a person at all hours. If it rings more than eight times, the house supervisor has the number of the second radiologist.'
      )
    ]
  },
  {
    key: 'three-d-tools',
    category,
    title: 'Measure and turn a study in three dimensions',
    system: viewer,
    summary:
      'The basic tools for surgeons and cardiologists: turn, cut, measure, and save a view for the operating room.',
    keywords: '3d, reconstruction, measure, volume, rotate, surgical planning, mpr',
    createdAgo: 25,
    trust: draft,
    tries: tries(0),
    body: [
      steps(
        'Open the study and press the cube.',
        'Drag with the left button to turn, with the right one to zoom.',
        'Press **Cut** and draw around what is in the way.',
        'Press **Ruler** and click two points. The number is in millimeters.',
        'Press the camera to save the view to the study.'
      ),
      p('Still to be written: what to do when the vessels are not colored, and the difference between the two rulers.')
    ]
  }
];
