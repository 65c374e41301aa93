import { clause, items, section } from '../clause-tree';
import { employer } from '../terms';
import type { Clause } from '../clause-tree';
import type { Terms } from '../terms';

/** Records and the systems they are kept in. */
export function records(): Clause {
  return section('records', 'Medical Records and Information Systems', [
    clause(
      'records.timely',
      'Timely documentation',
      'Physician shall document each encounter in the electronic health record promptly and completely, and in any case within the following times:',
      items(
        'records.timely',
        'admission history and physical examination, within twenty-four (24) hours after admission or before a procedure, whichever is first;',
        'operative or procedure note, before the patient leaves the recovery area;',
        'discharge summary, within seventy-two (72) hours after discharge; and',
        'cosignature of notes by trainees and advanced practice clinicians, within seven (7) days.'
      )
    ),
    clause(
      'records.ownership',
      'Ownership',
      'Records of patients seen under this Agreement belong to Employer. After this Agreement ends Physician may have copies, at no charge and as the law allows, where they are needed to defend a claim, to answer a licensing board or at the request of a patient.'
    ),
    clause(
      'records.systems',
      'Information systems',
      'Employer shall provide the equipment, accounts and training that Physician needs to use its information systems, including at least eight (8) paid hours of training before the first clinical day and paid training for each major upgrade.',
      items(
        'records.systems',
        'Employer shall name an information technology liaison for the Service, and shall tell Physician who that person is and who covers when the liaison is away.',
        'Before a change to order sets, note templates or alerts that the Service uses goes live, Employer shall have it tested and approved by a practicing physician of the Service.',
        'Physician shall keep passwords and devices secure and shall not copy patient information to a personal account or device.'
      )
    ),
    clause(
      'records.downtime',
      'Downtime',
      'When the electronic health record is unavailable Physician shall follow the downtime procedure of the unit and, once the record returns, complete or verify entries made on paper before the end of the next shift. Time spent on this beyond a scheduled shift is paid at the hourly rate stated in Exhibit {exhibit.pay}.'
    )
  ]);
}

export function insurance(terms: Terms): Clause {
  const tail =
    terms.tail === 'employer'
      ? 'When this Agreement ends for any reason, Employer shall at its own cost provide or maintain coverage for claims made afterwards that arise from Services given during the term (**"Tail Coverage"**), with the same limits and for an unlimited reporting period.'
      : 'When this Agreement ends, coverage for claims made afterwards that arise from Services given during the term (**"Tail Coverage"**) shall be bought within thirty (30) days. Employer pays the whole premium if it ended the Agreement without cause, if Physician ended it for cause, or on death or disability; otherwise each Party pays one half.';
  return section('insurance', 'Professional Liability', [
    clause(
      'insurance.coverage',
      'Coverage',
      'Employer shall insure Physician for professional liability, through a commercial insurer or a funded program of self-insurance, with limits of not less than one million dollars ($1,000,000) for each claim and three million dollars ($3,000,000) in the aggregate for each policy year.'
    ),
    clause('insurance.tail', 'Coverage after the term', tail),
    clause(
      'insurance.claims',
      'Claims',
      'Physician shall report an event that may lead to a claim as soon as it is known and shall cooperate in the defense during and after the term. Employer shall keep Physician informed, and shall not settle a claim in a way that names Physician in a report to a data bank without first hearing Physician and considering in good faith any written objection.'
    ),
    clause(
      'insurance.outside',
      'Outside work',
      'The insurance does not cover work outside the Services. Physician may do outside work only with the written consent of the Medical Director, which shall not be withheld unless the work conflicts with the schedule or with a duty under this Agreement.'
    )
  ]);
}

export function compliance(): Clause {
  return section('compliance', 'Compliance', [
    clause(
      'compliance.law',
      'Laws and program',
      `The Parties shall comply with the laws that apply to them, among them those on self-referral, kickbacks, false claims, emergency treatment and patient privacy. Physician shall follow the compliance program of ${employer} and complete its yearly training, which counts as working time.`
    ),
    clause(
      'compliance.referrals',
      'No payment for referrals',
      'No payment under this Agreement depends on the volume or value of referrals, and Physician is free to refer a patient to any provider. The Parties consider the compensation to be fair market value for the Services and commercially reasonable even if no referral is made.'
    ),
    clause(
      'compliance.billing',
      'Billing',
      'Physician assigns to Employer the right to bill and collect for the Services. Physician is responsible for the accuracy of the documentation and codes Physician enters or approves; Employer is responsible for what it adds or changes later and shall not change a code that affects a claim without a record of who changed it and why.',
      items(
        'compliance.billing',
        'Employer shall give Physician, on request and at least every quarter, a report of the claims submitted in the name of Physician.',
        'If an audit finds a rate of error above the threshold in the Policies, the first remedy is education at the cost of Employer.'
      )
    ),
    clause(
      'compliance.speaking',
      'Raising concerns',
      'Physician may raise a concern about patient safety, staffing, quality or compliance with the Medical Staff, with Employer, or with an agency. Employer shall not retaliate, and a provision of this Agreement that could be read to limit this right shall be read not to.'
    ),
    clause(
      'compliance.judgment',
      'Clinical judgment',
      'Nothing in this Agreement permits Employer to direct the medical judgment of Physician. Physician decides, within the standard of care, which tests, treatments and referrals a patient needs and when a patient may safely be moved or discharged.'
    )
  ]);
}

export function confidentiality(): Clause {
  return section('confidentiality', 'Confidentiality', [
    clause(
      'confidentiality.duty',
      'Duty',
      'In this Agreement, **"Confidential Information"** means information of a Party that is not public and that a reasonable person would understand to be confidential, including business plans, payer rates, peer review files and patient information. Each Party shall protect the Confidential Information of the other with reasonable care and use it only for the purposes of this Agreement.'
    ),
    clause(
      'confidentiality.exceptions',
      'Exceptions',
      'The duty does not apply to information that is or becomes public without a breach, that was known before, or that must be disclosed by law. It does not prevent Physician from',
      items(
        'confidentiality.exceptions',
        'discussing the terms of this Agreement with advisers, with the Medical Staff or with other physicians employed by Employer;',
        'reporting in good faith to a government agency; or',
        'telling a patient anything that bears on the care of that patient.'
      )
    ),
    clause(
      'confidentiality.patients',
      'Patient information',
      'Patient information is governed by the privacy laws and by the Policies on privacy, which prevail over this Section. No patient information may be entered in a comment, question or request on the staff intranet.'
    ),
    clause(
      'confidentiality.return',
      'Return',
      'When this Agreement ends each Party shall return or destroy the Confidential Information of the other, except for copies it must keep by law.'
    )
  ]);
}
