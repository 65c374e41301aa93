import { draft, overdue, tries, unverified, verified } from '../article';
import { grid, h, note, p, points, steps } from '../body';
import type { Article } from '../article';

const category = 'Reports and data';

export const reportArticles: readonly Article[] = [
  {
    key: 'find-report',
    category,
    title: 'Find a report that already exists',
    system: 'Report catalog',
    summary:
      'Search the catalog by the question and not by the name; look at who owns it and when it was last checked.',
    keywords: 'report, dashboard, find report, catalog, census report, list of patients, metrics',
    createdAgo: 330,
    trust: verified(49),
    tries: tries(12, 'Four reports with the same name and different numbers.'),
    body: [
      p(
        'There are some nine hundred reports. Before a new one is built, the data desk will ask whether you have looked here.'
      ),
      steps(
        'Open the **Report catalog** on the intranet.',
        'Type your question: **how many patients left without being seen**.',
        'Prefer reports with the blue mark. Someone checked their numbers within a year.',
        'Press **Preview** to see the columns without running it.',
        'Press **Subscribe** to have it by mail on the days you choose.'
      ),
      p('Two reports that disagree usually count different things. The line **How it counts** says what.')
    ]
  },
  {
    key: 'patient-list-own',
    category,
    title: 'Build a patient list that keeps itself up to date',
    system: 'Electronic health record',
    summary:
      'Choose criteria instead of names, and the list follows admissions and discharges. Share it with the team.',
    keywords: 'patient list, my list, rounding list, criteria, census list, shared list',
    createdAgo: 215,
    trust: verified(23),
    tries: tries(16, 'Patients in observation are missing.'),
    body: [
      steps(
        'Open **Lists** and press **New**.',
        'Choose **By criteria**, not **By hand**.',
        'Add for example: unit is 4 West, and team is Hospital Medicine.',
        'For patients under observation also tick **Outpatients in a bed**.',
        'Save, and press **Share** to give it to colleagues.'
      ),
      h('Columns worth adding'),
      points('Expected discharge', 'Central line or catheter, with days', 'Pending results', 'Last seen by me')
    ]
  },
  {
    key: 'dashboard-numbers',
    category,
    title: 'Why the quality dashboard differs from my own count',
    system: 'Quality dashboard',
    summary:
      'Five usual reasons: the date that counts, transfers, exclusions, late coding, and the hour at which it is filled.',
    keywords: 'dashboard wrong, numbers do not match, readmission count, quality data, discrepancy',
    createdAgo: 270,
    owner: 'owen.gallagher',
    verifier: 'ruth.vandermeer',
    trust: verified(78),
    tries: tries(7, 'None of the five; my patient was in there twice.'),
    body: [
      grid(
        ['Reason', 'Example'],
        ['Date', 'Counted in the month of discharge, not of admission'],
        ['Transfers', 'A stay at two of our hospitals is one stay'],
        ['Exclusions', 'Planned returns for treatment are left out'],
        ['Coding', 'The last ten days are not complete'],
        ['Hour', 'Filled at 4 a.m.; later changes appear the next day']
      ),
      steps(
        'Press the number in the dashboard. The list of cases opens, if you may see them.',
        'Compare with your own list by visit number.',
        'A case you believe is wrong: press **Question this**. A person answers.'
      )
    ]
  },
  {
    key: 'export-spreadsheet',
    category,
    title: 'Export a report to a spreadsheet safely',
    system: 'Report catalog',
    summary: 'Leave out what you do not need, save where the team can see it, and delete it on a date.',
    keywords: 'export, excel, spreadsheet, csv, download report, save data',
    createdAgo: 190,
    verifier: 'bo.sandberg',
    trust: overdue(188),
    tries: tries(9),
    body: [
      steps(
        'Run the report and press **Columns**. Untick name and birth date unless you really need them.',
        'Press **Export** and choose **Spreadsheet**.',
        'Save it in the restricted folder of your unit. The download folder of a shared computer is read by the next person.',
        'Set a reminder to delete it.'
      ),
      note(
        'More than 500 rows with identifiers are recorded, and the privacy office may ask you why. A good reason is enough.'
      )
    ]
  },
  {
    key: 'ask-new-report',
    category,
    title: 'Ask for a new report',
    system: 'Data warehouse',
    summary: 'What the data desk needs to know so that it can begin on the same day, and how long things take.',
    keywords: 'new report, request report, data desk, analytics, custom report, data team',
    createdAgo: 145,
    trust: verified(55),
    tries: tries(8, 'Took seven weeks.'),
    body: [
      h('Write down'),
      points(
        'The decision you will make with it',
        'What one line of the report stands for: a patient, a stay, a dose',
        'The columns, and an example with invented values',
        'How often, and until when'
      ),
      grid(
        ['Kind', 'Usual time'],
        ['Change to an existing report', 'One week'],
        ['New list', 'Two to three weeks'],
        ['New dashboard', 'Two months, with a meeting every second week']
      ),
      p(
        'Send it with **Report request**. Your IT site director sees all requests of the site and can say which of them should go first.'
      )
    ]
  },
  {
    key: 'shift-report-print',
    category,
    title: 'Print the shift report for a whole unit',
    system: 'Electronic health record',
    summary: 'One button, six patients to a page, in bed order; and where the paper goes afterwards.',
    keywords: 'shift report, handoff sheet, nursing report, print list, brain sheet, handover',
    createdAgo: 225,
    owner: 'owen.gallagher',
    trust: verified(104),
    tries: tries(13, 'Prints in order of names.'),
    body: [
      steps(
        'Open the list of the unit.',
        'Press the printer and choose **Shift report**.',
        'Under **Order** choose **Bed**.',
        'Choose **Six to a page** or **Two with notes**.',
        'Print.'
      ),
      p(
        'The choice is kept for you until you change it. Sheets go into the locked bin at the end of the shift: not home, not in a locker.'
      )
    ]
  },
  {
    key: 'productivity-report',
    category,
    title: 'Read your own productivity report',
    system: 'Billing workbench',
    summary: 'What a relative value unit is, when it is credited, and how to question a visit that is missing.',
    keywords: 'rvu, productivity, work units, physician report, missing charges, compensation report',
    createdAgo: 70,
    owner: 'owen.gallagher',
    trust: unverified,
    tries: tries(5, 'Units for supervision are missing.'),
    body: [
      p(
        'Each service has a number of work units in the federal fee schedule. They are credited to you on the day the charge is released, not on the day of the visit.'
      ),
      steps(
        'Open the **Billing workbench** and choose **My report**.',
        'Choose a month that ended at least three weeks ago.',
        'Press **By visit**.',
        'A visit that is missing: look for it under **Held**. The reason is beside it; most often the note is not signed.',
        'Press **Ask** for anything else. Billing answers within five days.'
      )
    ]
  },
  {
    key: 'sepsis-report',
    category,
    title: 'Early warning list for sepsis: how the score works',
    system: 'Quality dashboard',
    summary:
      'Draft for the quality committee: the values that enter the score, and why a patient may drop out of the list.',
    keywords: 'sepsis, early warning, score, alert, list, deterioration',
    createdAgo: 15,
    trust: draft,
    tries: tries(0),
    body: [
      p(
        'The list is refreshed every fifteen minutes from vital signs and laboratory values in the record. It does not know what you see.'
      ),
      points(
        'Temperature, pulse, breathing, blood pressure, alertness',
        'White cells, lactate, creatinine',
        'Age, and whether an infection is already being treated'
      ),
      p('To be added after the meeting: thresholds by unit, and what the color of the row means.')
    ]
  }
];
