import { clause, items, section, withTable } from '../clause-tree';
import { covenants, disputes, general, termination } from '../clauses/closing';
import { benefits, definitions, preamble, qualifications, termAndRenewal } from '../clauses/opening';
import { compliance, confidentiality, insurance, records } from '../clauses/practice';
import { support } from '../clauses/support';
import type { Agreement, Clause, Exhibit } from '../clause-tree';
import type { Terms } from '../terms';

/** The family physicians' agreement; comments on it open later. */
export function familyMedicineAgreement(year: number): Agreement {
  const terms: Terms = {
    year,
    specialty: 'family medicine',
    service: 'Family Medicine Clinic',
    site: 'Willow Bend Hospital',
    initialTermYears: 'three',
    noticeDays: "ninety (90) days'",
    vacationDays: 'twenty-two (22) days',
    educationDays: 'five (5) days',
    educationAllowance: '$3,000',
    tail: 'employer',
    competition: { months: 'twelve (12) months', miles: 'fifteen (15) miles' },
    solicitationMonths: 'twelve (12) months'
  };
  return {
    title: 'Physician Employment Agreement: Family Medicine',
    runningTitle: `Family Medicine, ${year}`,
    preamble: preamble(terms),
    sections: [
      definitions(terms, ownDefinitions),
      termAndRenewal(terms),
      duties(),
      panel(),
      inbox(),
      pay(),
      qualifications(terms),
      benefits(terms),
      records(),
      support(),
      insurance(terms),
      compliance(),
      confidentiality(),
      covenants(terms),
      termination(terms),
      disputes(),
      general()
    ],
    exhibits: exhibits(year),
    thirdLevel: 'letters',
    headings: 'own line'
  };
}

const ownDefinitions: readonly string[] = [
  '**"Clinic"** means the Family Medicine Clinic of Willow Bend Hospital and the school clinic it staffs.',
  '**"Contact Time"** means scheduled time in which Physician sees patients in the Clinic, at home or by video.',
  '**"Desk Time"** means scheduled time for messages, results, refills, forms and calls, without patients.',
  '**"Medical Director"** means the lead physician of the Clinic.',
  '**"Panel"** means the patients who have chosen Physician, or have been assigned to Physician, for primary care and have been seen within twenty-four months.',
  '**"Service"** means the physicians and advanced practice clinicians of the Clinic.'
];

function duties(): Clause {
  return section('duties', 'Position and Duties', [
    clause(
      'duties.engagement',
      'Engagement',
      'Employer employs Physician as a family physician at full time. A full-time week is thirty-six (36) hours, of which twenty-eight (28) are Contact Time and eight (8) are Desk Time.'
    ),
    clause(
      'duties.scope',
      'Scope',
      'The Services include the care of patients of all ages in the Clinic. They include the following only if Physician wishes and holds the privileges:',
      items(
        'duties.scope',
        'care of newborns in the hospital;',
        'prenatal care and births;',
        'procedures such as colposcopy, vasectomy and endoscopy; and',
        'visits to residents of the nursing home.'
      )
    ),
    clause(
      'duties.team',
      'Team',
      'Employer shall provide for each full-time physician one and one half medical assistants, and for every three physicians a nurse, a care coordinator and a part-time pharmacist. If a post is vacant for more than sixty (60) days the number of visits is reduced in proportion.'
    ),
    clause(
      'duties.telehealth',
      'Visits by video',
      'Up to one fifth of Contact Time may be by video, from the Clinic or from home. Physician decides whether a complaint is suited to a visit by video, and a visit that turns out to need an examination is completed in person within two business days.'
    ),
    clause(
      'duties.call',
      'After hours',
      'A nurse line answers calls after hours. Physician is the second contact for the nurse line one week in eight, by telephone only, and is paid the weekly amount in Exhibit {exhibit.pay}.'
    ),
    clause(
      'duties.community',
      'Community work',
      'Physician may spend up to two days a year, with pay, on work for the community that the Medical Director approves, such as school physicals or vaccination days.'
    )
  ]);
}

function panel(): Clause {
  return section('panel', 'Panel and Appointments', [
    clause(
      'panel.size',
      'Size',
      'The Panel of a full-time physician is not to exceed one thousand six hundred (1,600) patients, weighted by age and illness as Exhibit {exhibit.duties} describes. When the weighted Panel reaches that number it is closed to new patients other than family members of patients in it.'
    ),
    clause(
      'panel.lengths',
      'Length of appointments',
      'A visit lasts twenty (20) minutes, and forty (40) minutes for a new patient, a yearly review, a procedure or a patient who needs an interpreter. Employer shall not shorten these times, and shall not book two patients in one time, without the consent of Physician.'
    ),
    clause(
      'panel.templates',
      'Templates',
      'Physician designs the template of the week within the hours of the Clinic. A change that Employer proposes is tried for a month and kept only if the physicians concerned agree.',
      items(
        'panel.templates',
        'At least one fifth of each day is held for appointments made on the same day.',
        'The last appointment begins no later than thirty (30) minutes before the end of the session.'
      )
    ),
    clause(
      'panel.assignment',
      'Patients of colleagues who leave',
      'Patients of a physician who leaves are invited to choose. They are assigned to Physician without a choice only up to fifty (50) patients in a quarter.'
    ),
    clause(
      'panel.difficult',
      'Ending a relationship',
      'Physician may end the relationship with a patient who has threatened staff, or with whom trust has been lost, after a conversation with the Medical Director, with notice to the patient as the law requires.'
    )
  ]);
}

function inbox(): Clause {
  return section('inbox', 'Messages and Results', [
    clause(
      'inbox.time',
      'Time for messages',
      'Desk Time is protected: no visit or meeting may be booked in it. If the electronic health record shows that Physician has worked on messages and records for more than ten (10) hours a week outside scheduled time, averaged over a quarter, Employer shall within thirty (30) days',
      items(
        'inbox.time',
        'review with Physician which messages others could answer;',
        'add Desk Time or staff; and',
        'report to Physician after a further quarter whether the hours have fallen.'
      )
    ),
    clause(
      'inbox.triage',
      'First reading',
      'Messages from patients are read first by a nurse or medical assistant, who answers those that a protocol covers. Employer shall tell patients on the portal that an answer may take two business days and that urgent matters need a call.'
    ),
    clause(
      'inbox.billing',
      'Messages as visits',
      'A message that takes medical judgment and more than five (5) minutes may be billed as an electronic visit where the payer allows. Physician decides; no target may be set for the number of such visits.'
    ),
    clause(
      'inbox.coverage',
      'Coverage',
      'When Physician is away, a colleague of the team covers results and messages. No physician covers for more than two others at a time, and covering is counted as Desk Time.'
    ),
    clause(
      'inbox.drafts',
      'Suggested replies',
      'Employer may offer software that drafts replies. Physician is free not to use it, remains the author of what is sent, and may ask that the patient be told when a draft was used.'
    )
  ]);
}

function pay(): Clause {
  return section('pay', 'Compensation', [
    clause(
      'pay.base',
      'Base salary',
      'Employer shall pay the base salary in Exhibit {exhibit.pay} throughout the Initial Term, whatever the number of visits.'
    ),
    clause(
      'pay.panel',
      'Panel payment',
      'In addition Employer shall pay each quarter an amount for each weighted patient in the Panel, as Exhibit {exhibit.pay} provides. The count is taken on the last day of the quarter and given to Physician with the list of patients.'
    ),
    clause(
      'pay.quality',
      'Quality payment',
      'Physician may earn up to eight percent (8%) of the base salary for measures of prevention and chronic disease. The target for a measure is the national median or an improvement by three percentage points, whichever is easier to reach. A patient who declines after a documented conversation is not counted.'
    ),
    clause(
      'pay.rural',
      'Rural practice',
      'Employer shall pay ten thousand dollars ($10,000) on each anniversary for practice in a rural county, and shall support an application of Physician for state or federal loan repayment.'
    ),
    clause(
      'pay.moving',
      'Moving',
      'Employer shall reimburse up to twelve thousand dollars ($12,000) for moving to within twenty-five (25) miles of the Clinic in the first year. One half is repaid if Physician leaves without cause within twelve months.'
    )
  ]);
}

function exhibits(year: number): readonly Exhibit[] {
  return [
    {
      id: 'exhibit.pay',
      title: 'Compensation Schedule',
      intro: [`Amounts for ${year}.`],
      clauses: [
        withTable(clause('exhibit.pay.amounts', 'Amounts', 'Employer shall pay the following amounts.'), {
          caption: 'Compensation of a full-time family physician',
          header: ['Component', 'Amount', 'Unit'],
          rows: [
            ['Base salary', '$262,000', 'year'],
            ['Panel payment', '$9', 'weighted patient and quarter'],
            ['Nurse line', '$650', 'week'],
            ['Birth attended', '$900', 'birth, if privileged'],
            ['Supervision of an advanced practice clinician', '$1,000', 'month'],
            ['Extra session', '$480', 'half day, voluntary'],
            ['Downtime documentation', '$125', 'hour']
          ]
        })
      ]
    },
    {
      id: 'exhibit.duties',
      title: 'Weights and Access',
      intro: [],
      clauses: [
        withTable(clause('exhibit.duties.weights', 'Weights', 'Patients in the Panel are weighted as follows.'), {
          caption: 'Weight of a patient in the Panel',
          header: ['Patient', 'Weight', 'Example'],
          rows: [
            ['Under 2 years', '1.4', 'infant with all well visits'],
            ['2 to 17 years', '0.7', ''],
            ['18 to 64 years, no chronic condition', '0.8', ''],
            ['18 to 64 years, two or more chronic conditions', '1.3', 'diabetes and heart failure'],
            ['65 years and older', '1.5', ''],
            ['Living in a nursing home', '2.0', 'seen on site']
          ]
        }),
        clause(
          'exhibit.duties.access',
          'Access',
          'The Service aims to offer a same-day appointment for an acute problem, a routine appointment within ten (10) business days, and an answer to a call within four (4) hours. These are aims of the Service, for which it is staffed, and not duties of one physician.'
        ),
        clause(
          'exhibit.duties.meetings',
          'Meetings',
          'The Service meets for an hour each week, in paid time without patients.'
        )
      ]
    }
  ];
}
