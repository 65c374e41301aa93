import { clause, items, section, withTable } from '../clause-tree';
import { covenants, disputes, general, termination } from '../clauses/closing';
import { benefits, definitions, preamble, qualifications, termAndRenewal } from '../clauses/opening';
import { compliance, confidentiality, insurance, records } from '../clauses/practice';
import { support } from '../clauses/support';
import type { Agreement, Clause, Exhibit } from '../clause-tree';
import type { Terms } from '../terms';

/** The anesthesiologists' agreement; its comment period is over. */
export function anesthesiaAgreement(year: number): Agreement {
  const terms: Terms = {
    year,
    specialty: 'anesthesiology',
    service: 'Department of Anesthesiology',
    site: 'Central Hospital',
    initialTermYears: 'three',
    noticeDays: "one hundred twenty (120) days'",
    vacationDays: 'thirty (30) days',
    educationDays: 'seven (7) days',
    educationAllowance: '$5,000',
    tail: 'employer',
    competition: null,
    solicitationMonths: 'twelve (12) months'
  };
  return {
    title: 'Physician Employment Agreement: Anesthesiology',
    runningTitle: `Anesthesiology, ${year}`,
    preamble: preamble(terms),
    sections: [
      definitions(terms, ownDefinitions),
      termAndRenewal(terms),
      duties(),
      coverage(),
      pay(),
      substances(),
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
    headings: 'run in'
  };
}

const ownDefinitions: readonly string[] = [
  '**"Anesthetizing Location"** means an operating room, procedure suite, labor room or imaging suite where anesthesia is given.',
  '**"Board Runner"** means the anesthesiologist who assigns staff to Anesthetizing Locations on a given day.',
  '**"Medical Direction"** means the supervision of nurse anesthetists in a way that meets the seven conditions set by the federal payment rules.',
  '**"Medical Director"** means the chief of the Department of Anesthesiology.',
  '**"Service"** means the Department of Anesthesiology of Employer.'
];

function duties(): Clause {
  return section('duties', 'Position and Duties', [
    clause(
      'duties.engagement',
      'Engagement',
      'Employer employs Physician as a full-time anesthesiologist. Physician shall provide the Services at Central Hospital and, in turn with the other physicians of the Service, at the outpatient surgery center of Eastmoor Hospital.'
    ),
    clause(
      'duties.clinical',
      'Clinical duties',
      'The Services include',
      items(
        'duties.clinical',
        'evaluation before anesthesia, and the decision whether a patient is fit for it;',
        'anesthesia given personally or under Medical Direction;',
        'care in the recovery unit until the patient meets the criteria to leave it;',
        'pain relief in labor and after operations; and',
        'response to airway emergencies anywhere in the hospital when a second anesthesiologist is in house.'
      )
    ),
    clause(
      'duties.direction',
      'Limits of Medical Direction',
      'Physician shall not be assigned Medical Direction of more than three (3) concurrent Anesthetizing Locations, or of more than two (2) when one of them is an obstetric, pediatric or cardiac case. If an emergency makes it necessary to exceed this, the Board Runner notes the time and the reason, and Physician is relieved as soon as a colleague is free.'
    ),
    clause(
      'duties.refusal',
      'Postponing a case',
      'Physician may postpone a case that is not an emergency if the patient is not ready for anesthesia. A surgeon who disagrees may ask the chief of the Service, whose decision is final. A postponement is not counted against Physician in any measure of delay.'
    ),
    clause(
      'duties.board',
      'Board Runner',
      'Physician serves as Board Runner in turn. The Board Runner has no more than one Anesthetizing Location and decides with the operating room manager the order of added cases.'
    ),
    clause(
      'duties.preop',
      'Preparation clinic',
      'Physician works in the preparation clinic about one day in ten. A patient with a condition on the list kept by the Service is seen there at least three (3) days before the operation, so that a case need not be postponed on the morning of surgery.'
    )
  ]);
}

function coverage(): Clause {
  return section('coverage', 'Coverage and Call', [
    clause(
      'coverage.week',
      'Working week',
      'A full-time week averages forty-six (46) hours, call included, over a quarter. Rooms are staffed from 6:45 a.m.; the relief team begins at 3:00 p.m., and Physician who is not on call is relieved in the order of the list for the day.'
    ),
    clause(
      'coverage.call',
      'Call',
      'Calls are assigned as Exhibit {exhibit.call} describes and not more often than one in six.',
      items(
        'coverage.call',
        'First call is in house for sixteen (16) hours and is followed by a day free of duty.',
        'Second call is from home, with arrival in thirty (30) minutes.',
        'Obstetric call is in house and separate from first call when more than one hundred fifty (150) births a month are expected.'
      )
    ),
    clause(
      'coverage.late',
      'Late rooms',
      'If elective cases run past 7:00 p.m. on more than four days in a month, the surgical and anesthesia leaders shall meet to change the block schedule. Time after 7:00 p.m. for elective cases is paid at the late rate in Exhibit {exhibit.pay}.'
    ),
    clause(
      'coverage.remote',
      'Locations outside the operating rooms',
      'A case outside the operating rooms is accepted only if the location has the monitors, oxygen, suction, drugs and assistance that the standard of the specialty society requires. The Board Runner keeps the list of locations that meet it.'
    ),
    clause(
      'coverage.relief',
      'Breaks and relief',
      'Physician who gives anesthesia personally has a morning break of fifteen (15) minutes and a meal break of thirty (30) minutes. Relief is handed over with a checklist, and two handovers in one case are avoided where possible.'
    ),
    clause(
      'coverage.vacation',
      'Weeks away',
      'Up to three physicians of the Service may be away in a week. Weeks are chosen in December for the following year in rounds, with the order reversed in each round.'
    )
  ]);
}

function pay(): Clause {
  return section('pay', 'Compensation', [
    clause(
      'pay.base',
      'Base salary',
      'Employer shall pay the base salary in Exhibit {exhibit.pay} in equal installments. It covers the working week in Section {coverage.week} but not call.'
    ),
    clause(
      'pay.call',
      'Call pay',
      'Call is paid by the kind of call and the day, at the amounts in Exhibit {exhibit.pay}, and work when called in is paid in addition.'
    ),
    clause(
      'pay.incentive',
      'Shared incentive',
      'The Service shares an incentive of up to six percent (6%) of its base salaries for first case starts, normal body temperature on arrival in recovery, and absence of avoidable cancellations. It is divided equally by full-time share.'
    ),
    clause(
      'pay.stability',
      'Market check',
      'If in a calendar year more than one physician in five leaves the Service, Employer shall within sixty (60) days compare the compensation with the market and show the comparison to the physicians.'
    ),
    clause(
      'pay.extra',
      'Extra days',
      'A day worked from vacation or beyond the working week is voluntary and is paid at the daily rate in Exhibit {exhibit.pay}. No one may work more than eighteen (18) extra days in a year.'
    )
  ]);
}

function substances(): Clause {
  return section('substances', 'Controlled Substances and Fitness for Work', [
    clause(
      'substances.handling',
      'Handling',
      'Physician draws controlled substances only under the own account, for one patient at a time, and returns or wastes the rest with a witness before the end of the case. The medication cabinet records each step.'
    ),
    clause(
      'substances.discrepancy',
      'Discrepancies',
      'A discrepancy is resolved before Physician leaves the building. A discrepancy that cannot be explained is reported to the pharmacy, and is reviewed by a pharmacist and an anesthesiologist together.'
    ),
    clause(
      'substances.testing',
      'Testing',
      'Physician may be tested for substances before employment, on reasonable suspicion stated in writing by two physicians, and as part of an agreed return to work.',
      items(
        'substances.testing',
        'There is no random testing unless the physicians of the Service have agreed to it by a vote of two thirds.',
        'A positive result is confirmed by a second method and discussed with Physician before anyone else is told.'
      )
    ),
    clause(
      'substances.help',
      'Help',
      'Physician who asks for help with a substance use disorder before an event is placed on medical leave and referred to the physician health program, and is not disciplined for having asked. Employer keeps the position open for one year while the program reports progress.'
    ),
    clause(
      'substances.adverse',
      'After an adverse event',
      'After the death of or serious harm to a patient under anesthesia, Physician is relieved for the rest of the day with pay, is offered a trained peer supporter, and decides with the chief of the Service when to return.'
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
          caption: 'Compensation of a full-time anesthesiologist',
          header: ['Component', 'Weekday', 'Weekend', 'Holiday'],
          rows: [
            ['First call, in house', '$1,400', '$2,100', '$2,800'],
            ['Second call, at home', '$450', '$700', '$1,000'],
            ['Second call, each hour called in', '$240', '$260', '$300'],
            ['Obstetric call, in house', '$1,500', '$2,200', '$2,900'],
            ['Late rate, each hour', '$230', '-', '-'],
            ['Extra day', '$2,700', '$3,200', '$3,900'],
            ['Downtime documentation, each hour', '$150', '$150', '$150']
          ]
        }),
        clause(
          'exhibit.pay.salary',
          'Salary',
          'The base salary is four hundred twenty-eight thousand dollars ($428,000) a year and rises by two and one half percent (2.5%) on each anniversary.'
        )
      ]
    },
    {
      id: 'exhibit.call',
      title: 'Call Schedule',
      intro: [],
      clauses: [
        withTable(
          clause(
            'exhibit.call.pattern',
            'Pattern',
            'With eighteen physicians the pattern over six weeks is as follows; with fewer, locum coverage is engaged before the frequency rises.'
          ),
          {
            caption: 'Calls of one physician in six weeks',
            header: ['Kind', 'Weekday nights', 'Weekend days', 'Location'],
            rows: [
              ['First', '3', '1', 'Central Hospital'],
              ['Second', '3', '1', 'Home'],
              ['Obstetric', '2', '1', 'Central Hospital'],
              ['Surgery center late', '2', '0', 'Eastmoor Hospital']
            ]
          }
        ),
        clause(
          'exhibit.call.exempt',
          'Exemption',
          'Physician who has served for twenty years, or is sixty-three (63) years old, may give up in-house call in return for a lower salary, which the Parties agree on in writing.'
        )
      ]
    },
    {
      id: 'exhibit.duties',
      title: 'Standards of the Service',
      intro: [],
      clauses: [
        clause(
          'exhibit.duties.standards',
          'Standards',
          'The Service follows these standards.',
          items(
            'exhibit.duties.standards',
            'The anesthesiologist speaks with each patient before sedation is given.',
            'A checklist is read aloud before induction, before incision and before the patient leaves the room.',
            'A difficult airway cart is on each floor with Anesthetizing Locations and is checked each morning.',
            'Neuromuscular recovery is measured and recorded before a breathing tube is removed.'
          )
        ),
        clause(
          'exhibit.duties.review',
          'Review of cases',
          'Each month the Service reviews cases that its members report. The review is protected as peer review, and its purpose is to learn.'
        )
      ]
    }
  ];
}
