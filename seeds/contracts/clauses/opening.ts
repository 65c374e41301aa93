import { clause, item, items, section } from '../clause-tree';
import { employer } from '../terms';
import type { Clause } from '../clause-tree';
import type { Terms } from '../terms';

/** Parties and recitals. */
export function preamble(terms: Terms): readonly string[] {
  return [
    `This Physician Employment Agreement (this **"Agreement"**) is made between ${employer}, a nonprofit corporation that operates hospitals and clinics (**"Employer"**), and the physician named on the signature page (**"Physician"**). Employer and Physician are each a **"Party"** and together the **"Parties"**.`,
    `Employer operates ${terms.site} and provides ${terms.specialty} services there through its ${terms.service}. Physician is trained and licensed in ${terms.specialty} and wishes to practice as an employee of Employer. The Parties agree as follows.`
  ];
}

/** Definitions every agreement needs, with those only one agreement needs after them. */
export function definitions(terms: Terms, own: readonly string[]): Clause {
  return section('definitions', 'Definitions and Interpretation', [
    clause(
      'definitions.terms',
      'Defined terms',
      'In this Agreement the following words have the meanings given here, whether they are used in the singular or the plural.',
      [
        item(
          'definitions.affiliate',
          '**"Affiliate"** means an entity that controls, is controlled by or is under common control with Employer.'
        ),
        item(
          'definitions.bylaws',
          '**"Bylaws"** means the bylaws, rules and regulations of the Medical Staff, as the Medical Staff and the governing board amend them from time to time.'
        ),
        item(
          'definitions.chief',
          '**"Chief of Staff"** means the physician elected by the Medical Staff to lead it, or the vice chief while the chief is absent.'
        ),
        item(
          'definitions.effective',
          `**"Effective Date"** means January 1, ${terms.year}, or a later first day of work on which the Parties agree in writing.`
        ),
        item('definitions.medicalstaff', `**"Medical Staff"** means the organized medical staff of ${terms.site}.`),
        item(
          'definitions.policies',
          '**"Policies"** means the written policies of Employer that apply to its employed physicians generally, in the form published on the staff intranet on the day in question.'
        ),
        item(
          'definitions.services',
          `**"Services"** means the professional ${terms.specialty} services, and the administrative and teaching services that go with them, described in Section {duties} and Exhibit {exhibit.duties}.`
        ),
        ...own.map((text, index) => item(`definitions.own.${index + 1}`, text))
      ]
    ),
    clause(
      'definitions.reading',
      'Interpretation',
      'Headings are for convenience and do not affect meaning. "Including" means including without limitation. A reference to a law is a reference to that law as amended, and to rules made under it.'
    ),
    clause(
      'definitions.order',
      'Order of precedence',
      'If documents conflict, the body of this Agreement prevails over its exhibits, the exhibits over the Policies, and the Policies over any handbook or orientation material. Nothing in the Policies adds to the duties of Physician under Section {duties} unless the Medical Director has said so in writing.'
    )
  ]);
}

export function termAndRenewal(terms: Terms): Clause {
  return section('term', 'Term and Renewal', [
    clause(
      'term.initial',
      'Initial term',
      `This Agreement begins on the Effective Date and continues for ${terms.initialTermYears} ${terms.initialTermYears === 'one' ? 'year' : 'years'} (the **"Initial Term"**), unless it ends earlier under Section {termination}.`
    ),
    clause(
      'term.renewal',
      'Renewal',
      'At the end of the Initial Term this Agreement renews for successive periods of one year (each a **"Renewal Term"**) unless either Party gives the other written notice, at least one hundred twenty (120) days before the current term ends, that it does not wish to renew.',
      items(
        'term.renewal',
        'Not later than one hundred eighty (180) days before a term ends, Employer shall send Physician any change it proposes for the next term, in a form that shows the change against the current text.',
        'Physician may comment on a proposed change alone or together with other physicians of the Service. Employer shall answer comments in writing before the change takes effect.',
        'If the Parties have not agreed on a change when a term ends, the current text continues to apply for up to ninety (90) days while they negotiate.'
      )
    ),
    clause(
      'term.conditions',
      'Conditions before the first day',
      'Employer is not obliged to employ Physician until Physician has delivered proof of the qualifications listed in Section {qualifications}, has completed enrollment with the payers Employer names, and has been granted privileges by the Medical Staff. If these conditions are not met within one hundred fifty (150) days after signature for reasons that are not the fault of Employer, Employer may cancel this Agreement by notice.'
    )
  ]);
}

export function qualifications(terms: Terms): Clause {
  return section('qualifications', 'Qualifications', [
    clause(
      'qualifications.required',
      'Required at all times',
      'Throughout the term Physician shall',
      items(
        'qualifications.required',
        'hold an unrestricted license to practice medicine in each state in which Physician provides Services;',
        'hold a current registration to prescribe controlled substances, and comply with the prescription monitoring program of the state;',
        `be certified, or within five years after finishing training become certified, by the specialty board that certifies physicians in ${terms.specialty}, and afterwards maintain that certification;`,
        'be a member in good standing of the Medical Staff with the privileges that the Services require; and',
        'not be excluded from any federal or state health care program.'
      )
    ),
    clause(
      'qualifications.notice',
      'Duty to tell',
      'Physician shall notify the Chief of Staff and the Medical Director within three (3) business days of learning of any of the following: an investigation or action by a licensing board; a claim or notice of claim arising from patient care; a reduction or loss of privileges anywhere; a criminal charge other than a minor traffic offense; or a condition that may impair the ability to practice safely.'
    ),
    clause(
      'qualifications.costs',
      'Fees',
      'Employer shall pay directly, or reimburse within thirty (30) days of a receipt, the fees for licensure, registration, board maintenance and Medical Staff dues that this Section requires.'
    )
  ]);
}

export function benefits(terms: Terms): Clause {
  return section('benefits', 'Benefits and Time Away', [
    clause(
      'benefits.plans',
      'Benefit plans',
      'Physician may take part in the health, dental, vision, disability, life insurance and retirement plans that Employer offers to its employed physicians, on the terms of each plan. Employer may change a plan for all employed physicians, but shall not reduce the total value of the plans to Physician by more than five percent (5%) during the Initial Term.'
    ),
    clause(
      'benefits.vacation',
      'Paid time off',
      `Physician accrues ${terms.vacationDays} of paid time off for each full year of service. Up to one third of the yearly accrual may be carried into the next year. Requests made sixty (60) days ahead shall be granted unless coverage cannot be arranged with reasonable effort.`
    ),
    clause(
      'benefits.education',
      'Continuing education',
      `Employer shall give Physician ${terms.educationDays} of paid leave each year for continuing medical education, and shall reimburse up to ${terms.educationAllowance} each year for registration, travel, subscriptions and professional society dues. An unused allowance may be carried forward once, for twelve (12) months.`
    ),
    clause(
      'benefits.leave',
      'Family, medical and parental leave',
      'Physician may take leave for a serious illness, for the care of a family member and on the arrival of a child as the law and the Policies provide. While on paid parental leave, Physician is treated as having met any volume or quality threshold in the same proportion as in the two quarters before the leave.'
    ),
    clause(
      'benefits.deduction',
      'No other compensation',
      'Except as this Agreement says, Physician is not entitled to any other payment for the Services. All amounts are subject to the withholding that the law requires.'
    )
  ]);
}
