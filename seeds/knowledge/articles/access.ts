import { archived, handedOver, overdue, tries, verified } from '../article';
import { grid, h, note, p, points, steps } from '../body';
import type { Article } from '../article';

const category = 'Access and passwords';

export const accessArticles: readonly Article[] = [
  {
    key: 'reset-password',
    category,
    title: 'Reset your own password from any computer',
    system: 'Single sign-on',
    summary: 'You can set a new password in about two minutes without calling anyone, if your phone is enrolled.',
    keywords: 'forgot password, locked out, expired password, cannot log in, change password, reset',
    createdAgo: 610,
    trust: verified(24, 90),
    tries: tries(21, 'My phone number on file is from my old job.', 'The page said my account is not enrolled.'),
    body: [
      p(
        'Use this when your password has expired, when you have forgotten it, or when five wrong tries have locked your account.'
      ),
      h('Set a new password'),
      steps(
        'On any workstation press **Forgot password** under the sign-in box. You do not have to be signed in.',
        'Type your user name, the part of your mail address before the at sign.',
        'Choose how to prove it is you: a prompt on your phone, or a code by text message.',
        'Type a new password twice. It needs 14 characters; three unrelated words are easier to remember than symbols.',
        'Wait one minute, then sign in. Your badge tap starts working again after the first typed sign-in.'
      ),
      h('Afterwards'),
      points(
        'Change the password on your phone too, or it will lock the account again by trying the old one.',
        'Sign out of any other workstation where you left a session open.'
      ),
      note(
        'No code and no prompt? Your phone is not enrolled. Call the service desk from a hospital extension, so that they can see where you are, and have your badge in hand.'
      )
    ]
  },
  {
    key: 'badge-tap',
    category,
    title: 'Badge tap does not sign me in',
    system: 'Badge sign-in',
    summary:
      'Three checks that solve nine out of ten failed taps: the reader light, the weekly password, and the badge itself.',
    keywords: 'tap and go, proximity card, badge reader, red light, tap not working, id card',
    createdAgo: 480,
    trust: verified(61),
    tries: tries(14, 'Light stays orange, not on your list.'),
    body: [
      p(
        'Tapping replaces typing your password on shared workstations. Once every shift the tap asks for the password as well; after that it is enough on its own.'
      ),
      h('Look at the reader light'),
      grid(
        ['Light', 'Meaning', 'What to do'],
        ['Blue', 'Ready', 'Tap again and hold the badge still for one second'],
        ['Red', 'Badge read but not known', 'Enroll the badge, see below'],
        ['None', 'Reader has no power', 'Unplug its cable from the computer, count to five, plug it in again']
      ),
      h('Enroll a new or replaced badge'),
      steps(
        'Tap the badge. A box asks whose badge it is.',
        'Type your user name and password once.',
        'Tap again. The light turns blue and the desktop opens.'
      ),
      p(
        'A badge kept in a phone case with a magnet, or behind a credit card, is often unreadable. Try it alone before you ask for a new one.'
      )
    ]
  },
  {
    key: 'phone-approval',
    category,
    title: 'Move sign-in approval to a new phone',
    system: 'Single sign-on',
    summary:
      'Do this while the old phone still works, and it takes three minutes. If the old phone is gone, the service desk has to see your badge.',
    keywords: 'authenticator, two factor, mfa, new phone, lost phone, approval prompt, verification code',
    createdAgo: 350,
    trust: verified(12),
    tries: tries(17, 'Old phone was stolen so step 1 was impossible.', ''),
    body: [
      h('You still have the old phone'),
      steps(
        'On a hospital computer open **My account** from the start page and choose **Ways to sign in**.',
        'Approve the prompt on the old phone.',
        'Choose **Add a phone**, install the approval app on the new one and point its camera at the square code.',
        'Approve the test prompt on the new phone.',
        'Remove the old phone from the list.'
      ),
      h('The old phone is lost or broken'),
      steps(
        'Go to the service desk in person, or ask your manager to be on a video call with you.',
        'Show your badge. The desk issues a code that works for 8 hours.',
        'Use the code in place of a prompt, and add the new phone as above.'
      ),
      note(
        'A prompt you did not ask for means that someone else has your password. Press **Deny**, then change the password.'
      )
    ]
  },
  {
    key: 'shared-workstation-lock',
    category,
    title: 'A colleague left a locked session on a shared workstation',
    system: 'Badge sign-in',
    summary:
      'Tap your own badge over the locked screen. You never need the other person, and you never restart the computer.',
    keywords: 'locked by another user, switch user, session left open, workstation locked, someone else logged in',
    createdAgo: 300,
    trust: verified(95),
    tries: tries(9),
    body: [
      steps(
        'Tap your badge on the reader while the lock screen shows the name of your colleague.',
        'Wait up to ten seconds. Their session moves to the background and keeps their unsaved notes.',
        'Your own desktop opens where you last left it, even if that was on another floor.'
      ),
      h('If the screen is frozen'),
      p(
        'Press and hold the Ctrl, Alt and Delete keys together and choose **Sign out other person**. The record saves a draft of an open note every 30 seconds, so at most half a minute is lost.'
      ),
      note(
        'Holding the power button destroys the unsaved work of everyone who is suspended on that computer. On a busy unit that may be six people.'
      )
    ]
  },
  {
    key: 'new-hire-access',
    category,
    title: 'What access a new colleague has on day one',
    system: 'Access requests',
    summary:
      'Mail, intranet, learning and time clock are there automatically. Clinical systems follow the training, and the manager asks for the rest.',
    keywords: 'new employee, onboarding, first day, new hire, orientation, accounts for new nurse',
    createdAgo: 520,
    trust: overdue(260),
    tries: tries(6, 'Float pool nurses get different access and it is not described.'),
    body: [
      h('There without asking'),
      points(
        'Mail and calendar',
        'Intranet, policies and the learning system',
        'Time clock and payroll page',
        'Badge doors of the home unit'
      ),
      h('There after training'),
      p(
        'Electronic health record, medication cabinets and bedside testing open the evening after the class is marked complete. The educator marks the class, so ask the educator first if something is missing.'
      ),
      h('What the manager asks for'),
      steps(
        'Open **Access requests** on the intranet.',
        'Choose **Same as a colleague** and name someone with the same job on the same unit.',
        'Strike out whatever the new person does not need. Approvals go to the owner of each system.',
        'Allow two working days.'
      )
    ]
  },
  {
    key: 'student-access',
    category,
    title: 'Accounts for students and residents on rotation',
    system: 'Access requests',
    summary:
      'Ask ten working days ahead through the education office; an account ends by itself on the last day of the rotation.',
    keywords: 'resident, medical student, nursing student, rotation, trainee account, extern',
    createdAgo: 420,
    owner: 'owen.gallagher',
    trust: handedOver(210, 'tamsin.wells'),
    tries: tries(4, 'Resident changed rotation and lost access at midnight.'),
    body: [
      p(
        'Accounts for trainees are tied to the dates of a rotation. They are opened at 5:00 a.m. on the first day and closed at midnight after the last.'
      ),
      steps(
        'The education office enters the rotation, the supervising physician and the dates.',
        'The trainee completes privacy training at home. The link arrives by mail.',
        'The supervising physician approves in the request that appears on the start page.',
        'The trainee collects a badge at the security desk.'
      ),
      h('When a rotation is extended'),
      p(
        'Change the end date before it passes. An account that has closed needs the whole procedure again, and notes waiting for a cosignature stay with the supervising physician.'
      )
    ]
  },
  {
    key: 'proxy-inbox',
    category,
    title: 'Give a colleague access to your results inbox while you are away',
    system: 'Electronic health record',
    summary: 'Choose a covering colleague and dates; new results go to both of you and the sender sees who covers.',
    keywords: 'vacation coverage, inbasket proxy, delegate, cover my results, out of office, in basket',
    createdAgo: 200,
    owner: 'owen.gallagher',
    verifier: 'owen.gallagher',
    trust: verified(33),
    tries: tries(12),
    body: [
      steps(
        'In the record open **My inbox**, then **Coverage**.',
        'Choose **Add coverage** and find your colleague by name.',
        'Enter the first and last day. Times are taken from your home campus.',
        'Choose what to share: **results**, **messages**, or both. Peer review mail is never shared.',
        'Press **Ask**. Coverage begins when the colleague accepts.'
      ),
      p(
        'While you are away your name carries a small clock in the directory of the record, and people who write to you see who covers.'
      ),
      note('Coverage shows your colleague the items; it does not let anyone sign in your name.')
    ]
  },
  {
    key: 'old-vpn-token',
    category,
    title: 'Key fob tokens (no longer used)',
    system: 'Single sign-on',
    summary:
      'Gray key fobs stopped working when sign-in moved to phones. Return yours to the service desk for recycling.',
    keywords: 'key fob, token, gray token, code generator',
    createdAgo: 900,
    trust: archived(400),
    tries: tries(0),
    body: [
      p(
        'The six-digit fobs were switched off when approvals by phone had reached every department. This page is kept because old handouts still point to it.'
      ),
      points(
        'To enroll a phone, see the article on moving sign-in approval to a new phone.',
        'People who may not carry a phone, such as staff of the behavioral health unit, receive a flat key that plugs into the workstation.'
      )
    ]
  }
];
