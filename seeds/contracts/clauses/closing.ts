import { clause, items, section } from '../clause-tree';
import { employer } from '../terms';
import type { Clause } from '../clause-tree';
import type { Terms } from '../terms';

/** Limits on what the physician may do after leaving, as far as the agreement has any. */
export function covenants(terms: Terms): Clause {
  const { competition } = terms;
  const compete =
    competition === null
      ? []
      : [
          clause(
            'covenants.compete',
            'Non-competition',
            `For ${competition.months} after this Agreement ends Physician shall not practice ${terms.specialty} within ${competition.miles} of ${terms.site}.`,
            items(
              'covenants.compete',
              'This Section does not apply if Employer ends this Agreement without cause, if Physician ends it for cause, or if Employer gives notice that it will not renew.',
              'It does not prevent Physician from teaching, from serving in the armed forces or in a public health agency, or from giving care in an emergency.',
              'Physician may at any time buy a release from this Section for an amount equal to three (3) months of the base salary then in effect.'
            )
          )
        ];
  return section('covenants', 'Covenants', [
    ...compete,
    clause(
      'covenants.solicit',
      'Non-solicitation',
      `During the term and for ${terms.solicitationMonths} afterwards Physician shall not induce an employee of Employer to leave, or a patient of Employer to change provider, by direct and targeted contact. General advertising, and answering a patient who asks where Physician now practices, are not solicitation.`
    ),
    clause(
      'covenants.patients',
      'Notice to patients',
      'When Physician leaves, the Parties shall agree on a notice to patients under active treatment. It shall say that Physician is leaving, where Physician may be reached if Physician wishes this to be known, how records are transferred and who at Employer can continue the care. Neither Party shall refuse a patient this information.'
    ),
    clause(
      'covenants.court',
      'Reasonableness',
      'If a court finds a limit in this Section too broad, the Parties ask that it be enforced to the extent that is reasonable. If the law of the state in which Physician mainly practices does not allow such a limit, the limit has no effect.'
    )
  ]);
}

export function termination(terms: Terms): Clause {
  return section('termination', 'Termination', [
    clause('termination.agreed', 'By agreement', 'The Parties may end this Agreement at any time by a signed writing.'),
    clause(
      'termination.without',
      'Without cause',
      `Either Party may end this Agreement without cause by ${terms.noticeDays} written notice. During the notice period Employer may release Physician from clinical duties if it continues to pay the base salary and benefits and does not describe the release as disciplinary.`
    ),
    clause(
      'termination.employer',
      'By Employer for cause',
      'Employer may end this Agreement at once by written notice that states the facts if',
      items(
        'termination.employer',
        'a license or registration that Section {qualifications.required} requires is revoked, suspended or restricted;',
        'Physician is excluded from a federal or state health care program, or is convicted of a felony or of a crime that relates to the practice of medicine;',
        'Medical Staff membership or privileges needed for the Services are ended by a final decision under the Bylaws;',
        'Physician endangers a patient by conduct that falls grossly below the standard of care, as found by the Medical Staff after a hearing; or',
        'Physician materially breaches this Agreement in another way and does not cure the breach within thirty (30) days after written notice.'
      )
    ),
    clause(
      'termination.physician',
      'By Physician for cause',
      'Physician may end this Agreement by written notice if Employer',
      items(
        'termination.physician',
        'fails to pay an undisputed amount within fifteen (15) days after notice that it is overdue;',
        'moves the main place of work by more than twenty-five (25) miles or changes the Services materially without the consent of Physician; or',
        'materially breaches this Agreement in another way and does not cure the breach within thirty (30) days after written notice.'
      )
    ),
    clause(
      'termination.death',
      'Death and disability',
      'This Agreement ends on the death of Physician. It ends by notice of either Party if Physician cannot perform the essential functions of the position, with reasonable accommodation, for one hundred eighty (180) days in any period of twelve months.'
    ),
    clause(
      'termination.after',
      'What happens afterwards',
      `When this Agreement ends, ${employer} shall pay within thirty (30) days the salary earned, the paid time off accrued and any incentive earned in a completed measurement period. An incentive for a period that is not complete is paid in proportion to the days worked, unless Employer ended this Agreement under Section {termination.employer}. Sections {records}, {insurance}, {confidentiality}, {covenants} and {disputes} continue to apply.`
    )
  ]);
}

export function disputes(): Clause {
  return section('disputes', 'Resolution of Disputes', [
    clause(
      'disputes.talk',
      'Conversation first',
      'A Party that believes it has a dispute shall say so in writing. The Medical Director and Physician shall meet within fourteen (14) days, in person if they can, and shall try to resolve it. Either may bring the Chief of Staff.'
    ),
    clause(
      'disputes.mediation',
      'Mediation',
      'If the dispute is not resolved within thirty (30) days after the first writing, either Party may ask for mediation by a neutral mediator on whom they agree. Employer shall pay the fee of the mediator. A Party may ask a court for urgent relief while mediation is pending.'
    ),
    clause(
      'disputes.arbitration',
      'Arbitration',
      'A dispute that mediation does not resolve within sixty (60) days shall be decided by one arbitrator with at least ten years of experience in health care employment, sitting in the county of the main place of work. The arbitrator shall give reasons in writing. This Section does not apply to a matter that the Bylaws reserve to a Medical Staff hearing, or to a claim that the law does not allow to be arbitrated.'
    ),
    clause(
      'disputes.costs',
      'Costs',
      'Each Party pays its own costs and lawyers, except that the arbitrator may award reasonable costs against a Party that acted in bad faith.'
    )
  ]);
}

export function general(): Clause {
  return section('general', 'General Provisions', [
    clause(
      'general.notices',
      'Notices',
      'A notice must be in writing and is given when it is delivered by hand, one business day after it is sent by courier, or when it is sent by electronic mail with a confirmation of receipt. Notices to Employer go to its Chief Medical Officer with a copy to its general counsel; notices to Physician go to the address on the signature page.'
    ),
    clause(
      'general.entire',
      'Entire agreement',
      'This Agreement, with its exhibits, is the entire agreement of the Parties about its subject and replaces earlier ones. No promise made in recruitment binds a Party unless it is written here.'
    ),
    clause(
      'general.amendment',
      'Amendment',
      'This Agreement may be changed only by a writing that both Parties sign. A change that is required by a change of law takes effect when the law does, and the Parties shall negotiate in good faith to keep the economic balance of this Agreement.'
    ),
    clause(
      'general.assignment',
      'Assignment',
      'Physician may not assign this Agreement. Employer may assign it to an Affiliate that takes over the operation of the Service, if the Affiliate accepts every obligation of Employer in writing and Physician is told sixty (60) days before.'
    ),
    clause(
      'general.law',
      'Governing law',
      'The law of the state in which Physician mainly practices governs this Agreement, without regard to its rules on the conflict of laws.'
    ),
    clause(
      'general.waiver',
      'Waiver and severability',
      'A failure to enforce a provision is not a waiver of it. If a provision is invalid the others remain in force, and the Parties shall replace the invalid one by a valid one that comes closest to its purpose.'
    ),
    clause(
      'general.counterparts',
      'Counterparts and signatures',
      'This Agreement may be signed in counterparts and by electronic signature. Each Party has had the opportunity to consult a lawyer of its choice, and neither is to be treated as the one who drafted it.'
    )
  ]);
}
