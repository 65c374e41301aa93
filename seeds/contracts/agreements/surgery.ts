import { clause, items, section, withTable } from '../clause-tree';
import { covenants, disputes, general, termination } from '../clauses/closing';
import { benefits, definitions, preamble, qualifications, termAndRenewal } from '../clauses/opening';
import { compliance, confidentiality, insurance, records } from '../clauses/practice';
import { support } from '../clauses/support';
import type { Agreement, Clause, Exhibit } from '../clause-tree';
import type { Terms } from '../terms';

/** The general surgeons' agreement, which exists only as a PDF; its comment period is frozen while a new version is prepared. */
export function surgeryAgreement(year: number): Agreement {
  const terms: Terms = {
    year,
    specialty: 'general surgery',
    service: 'Department of Surgery',
    site: 'North Campus',
    initialTermYears: 'two',
    noticeDays: "one hundred fifty (150) days'",
    vacationDays: 'twenty-five (25) days',
    educationDays: 'seven (7) days',
    educationAllowance: '$6,000',
    tail: 'shared',
    competition: { months: 'twelve (12) months', miles: 'twenty-five (25) miles' },
    solicitationMonths: 'eighteen (18) months'
  };
  return {
    title: 'Physician Employment Agreement: General Surgery',
    runningTitle: `General Surgery, ${year}`,
    preamble: preamble(terms),
    sections: [
      definitions(terms, ownDefinitions),
      termAndRenewal(terms),
      duties(),
      operating(),
      call(),
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
  '**"Block"** means operating room time reserved for Physician or for a group of surgeons.',
  '**"Medical Director"** means the chair of the Department of Surgery.',
  '**"Release Time"** means the hour at which unused Block is offered to others.',
  '**"Service"** means the Department of Surgery of North Campus.',
  '**"Trauma Call"** means call during which Physician is the first surgeon for injured patients.'
];

function duties(): Clause {
  return section('duties', 'Position and Duties', [
    clause(
      'duties.engagement',
      'Engagement',
      'Employer employs Physician as a full-time general surgeon of the Service. A usual week has two operating days, one and a half clinic days, half a day for endoscopy and half a day for administration.'
    ),
    clause(
      'duties.clinical',
      'Clinical duties',
      'Physician shall',
      items(
        'duties.clinical',
        'see patients in consultation and before and after operations;',
        'obtain informed consent personally for each operation Physician performs;',
        'be present for the critical parts of an operation in which a resident takes part, and be immediately available for the rest; and',
        'see each inpatient daily or arrange for a colleague to do so.'
      )
    ),
    clause(
      'duties.overlap',
      'Overlapping operations',
      'Physician shall not take part in the critical parts of two operations at the same time. Where parts overlap, the patient is told beforehand, and a second attending surgeon is named in the record.'
    ),
    clause(
      'duties.devices',
      'Devices and implants',
      'Physician may ask for a device that the hospital does not stock by a request to the value committee, which decides within forty-five (45) days. A representative of a supplier may be present only with the consent of the patient and does not touch the sterile field.'
    ),
    clause(
      'duties.outcomes',
      'Registry of outcomes',
      'The outcomes of Physician are entered in the surgical quality registry by a trained nurse. Physician sees the data each quarter, may correct errors, and discusses them once a year with the chair. The data are protected as peer review.'
    )
  ]);
}

function operating(): Clause {
  return section('operating', 'Operating Time and Clinic', [
    clause(
      'operating.block',
      'Block',
      'Employer shall give Physician two Blocks of nine (9) hours a week. Block is reviewed every six months by use, adjusted for cancellations that Physician did not cause.',
      items(
        'operating.block',
        'Use of seventy percent (70%) or more keeps the Block as it is.',
        'Use below sixty percent (60%) in two reviews in a row may reduce it by half a day.',
        'Block that Physician releases ten (10) days ahead is left out of the calculation.'
      )
    ),
    clause(
      'operating.release',
      'Release Time',
      'Unused Block is released at noon five (5) business days before. Physician may book into released time of others on equal terms.'
    ),
    clause(
      'operating.team',
      'Team',
      'Employer shall assign to the Block of Physician staff who know the procedures, and shall give Physician a first assistant for each operation that the Service has listed as needing one.'
    ),
    clause(
      'operating.turnover',
      'Turnover',
      'Employer aims at a turnover of thirty (30) minutes. A report by room is given to the surgeons each month with the causes of delay, sorted by what is in the power of the surgeon and what is not.'
    ),
    clause(
      'operating.robot',
      'Robotic surgery',
      'Time on the robot is assigned by a committee of surgeons by clinical need and training. Employer shall pay for training and the first five proctored cases of Physician if the Service has asked Physician to learn the technique.'
    ),
    clause(
      'operating.clinic',
      'Clinic',
      'Employer shall provide in the clinic two examination rooms, a medical assistant, a scheduler who knows the codes of operations, and a nurse who answers calls about wounds and drains.'
    )
  ]);
}

function call(): Clause {
  return section('call', 'Call', [
    clause(
      'call.frequency',
      'Frequency',
      'Physician takes call not more than one night in five and one weekend in five. Call schedules are made by the surgeons and published ninety (90) days ahead.'
    ),
    clause(
      'call.response',
      'Response',
      'Physician answers within fifteen (15) minutes and, for an unstable patient, is at the bedside within thirty (30) minutes. During Trauma Call Physician does not have elective operations or calls at another hospital.'
    ),
    clause(
      'call.rest',
      'Rest',
      'If Physician has operated between midnight and 5:00 a.m., elective cases of the following morning may be moved at the request of Physician without loss of Block, and the patient is told why.'
    ),
    clause(
      'call.backup',
      'Second surgeon',
      'A second surgeon is available whenever the first is in an operation and an emergency arrives. The second surgeon is paid as Exhibit {exhibit.pay} provides only for days on which no elective work was done.'
    )
  ]);
}

function pay(): Clause {
  return section('pay', 'Compensation', [
    clause(
      'pay.guarantee',
      'Guaranteed salary',
      'For the first twenty-four (24) months Employer shall pay the guaranteed salary in Exhibit {exhibit.pay}, whatever the production.'
    ),
    clause(
      'pay.production',
      'Production',
      'After that, compensation is the number of work relative value units times the rate in Exhibit {exhibit.pay}, paid monthly on an estimate of the three months before and settled each quarter. It shall not fall below eighty percent (80%) of the guaranteed salary in a year in which Physician was available for the contracted time.'
    ),
    clause(
      'pay.codes',
      'Change of values',
      'If the values assigned to procedures are changed by the federal fee schedule so that the compensation of Physician would change by more than five percent (5%), the rate is adjusted to keep it neutral for twelve (12) months while the Parties negotiate.'
    ),
    clause(
      'pay.call',
      'Call pay',
      'Call is paid by the day as Exhibit {exhibit.pay} provides. Care of patients without insurance is credited at the full work relative value units.'
    ),
    clause(
      'pay.leadership',
      'Leadership',
      'A stipend for a leadership post is set by a separate letter that names the duties and the hours expected, and ends with the post.'
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
          caption: 'Compensation of a full-time general surgeon',
          header: ['Component', 'Amount', 'Unit'],
          rows: [
            ['Guaranteed salary', '$445,000', 'year'],
            ['Production rate', '$63.50', 'work relative value unit'],
            ['Trauma Call, weekday', '$1,250', 'day'],
            ['Trauma Call, weekend or holiday', '$1,700', 'day'],
            ['General call', '$800', 'day'],
            ['Second surgeon', '$500', 'day without elective work'],
            ['Proctoring of a colleague', '$350', 'case'],
            ['Downtime documentation', '$160', 'hour']
          ]
        }),
        clause(
          'exhibit.pay.credit',
          'Credit for assistance',
          'Physician who assists another surgeon receives the units that the fee schedule assigns to an assistant. For two surgeons of different skills each receives sixty-two and one half percent (62.5%).'
        )
      ]
    },
    {
      id: 'exhibit.duties',
      title: 'Operations That Need an Assistant',
      intro: [],
      clauses: [
        withTable(
          clause('exhibit.duties.list', 'List', 'A first assistant is provided for the following operations.'),
          {
            caption: 'First assistant by operation',
            header: ['Operation', 'Assistant', 'Usual length'],
            rows: [
              ['Bowel resection, open or laparoscopic', 'Always', '3 hours'],
              ['Hernia repair, complex', 'Always', '3 hours'],
              ['Gallbladder removal', 'On request', '1 hour'],
              ['Thyroid or parathyroid', 'Always', '2.5 hours'],
              ['Breast surgery with node dissection', 'On request', '2 hours'],
              ['Emergency abdominal surgery', 'Always', 'varies']
            ]
          }
        ),
        clause(
          'exhibit.duties.change',
          'Changes',
          'The surgeons of the Service review the list each year and may add an operation by a majority vote, with effect from the next quarter.'
        )
      ]
    }
  ];
}
