import fc from 'fast-check';
import { findPatientIdentifiers } from './patient-identifiers';

const found = (text: string): readonly string[] =>
  findPatientIdentifiers(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('findPatientIdentifiers', () => {
  it.each([
    ['Chart for MRN 00482913 will not open', ['recordNumber: 00482913']],
    ['medical record number: A-1234567', ['recordNumber: A-1234567']],
    ['patient ID 99120034 has two wristbands', ['recordNumber: 99120034']],
    ['la historia clínica n.º 483920 no abre', ['recordNumber: 483920']],
    ['SSN 123-45-6789', ['socialSecurity: 123-45-6789']],
    ['ssn: 123456789', ['socialSecurity: 123456789']],
    ['DOB 4/12/1961', ['birthDate: 4/12/1961']],
    ['born on March 3, 1950', ['birthDate: March 3, 1950']],
    ['nacida el 3 de marzo de 1950', ['birthDate: 3 de marzo de 1950']],
    ['Results of John Carver (04/12/1961) are missing', ['birthDate: 04/12/1961']],
    ['Her number is (312) 555-0142', ['phone: (312) 555-0142']],
    ['call 312-555-0142 please', ['phone: 312-555-0142']],
    ['call her at 555-0142', ['phone: 555-0142']],
    ['teléfono 612 345 678', ['phone: 612 345 678']],
    ['M.R.N. 4471920', ['recordNumber: 4471920']],
    [
      'MRNs 44029 and 44030, 44031 or 44032',
      ['recordNumber: 44029', 'recordNumber: 44030', 'recordNumber: 44031', 'recordNumber: 44032']
    ],
    ["MRN's 440291/440292 & 440293", ['recordNumber: 440291', 'recordNumber: 440292', 'recordNumber: 440293']],
    ['Med. rec 8810223', ['recordNumber: 8810223']],
    ['MRN on the band is 5512093', ['recordNumber: 5512093']],
    ['medical record number of the twin: 5512094', ['recordNumber: 5512094']],
    ['encounter=30048192', ['recordNumber: 30048192']],
    ['visit (7719204)', ['recordNumber: 7719204']],
    ['expediente clínico 448120', ['recordNumber: 448120']],
    ['n.º de historia: 90012', ['recordNumber: 90012']],
    ['Patient 00771204', ['recordNumber: 00771204']],
    ['patient account no. 620014477', ['recordNumber: 620014477']],
    ['SSN 345.67.8901', ['socialSecurity: 345.67.8901']],
    ['he gave 401 22-7788', ['socialSecurity: 401 22-7788']],
    ['of the social the whole is 287654320', ['socialSecurity: 287654320']],
    ['seguridad social 287654320', ['socialSecurity: 287654320']],
    ['soc. sec. no. 287654320', ['socialSecurity: 287654320']],
    ['DOB of the twin: 4/12/61', ['birthDate: 4/12/61']],
    ['4/12/1961 is the DOB', ['birthDate: 4/12/1961']],
    ['4/12/1961 as date of birth', ['birthDate: 4/12/1961']],
    ['Thomas Reed 5/5/1959 cannot log in', ['birthDate: 5/5/1959']],
    ['Baker, Leo; 02/27/2009', ['birthDate: 02/27/2009']],
    ['Leo B. Baker - 1/2/03', ['birthDate: 1/2/03']],
    ['baby Leo Baker (2/27/2026)', ['birthDate: 2/27/2026']],
    ['Leo Baker (2/27/2026) has no wristband', ['birthDate: 2/27/2026']],
    ['born 3 Mar. 1950', ['birthDate: 3 Mar. 1950']],
    ['born March 3rd, 1950', ['birthDate: March 3rd, 1950']],
    ['born 1950-03-03', ['birthDate: 1950-03-03']],
    ['nacido el 1º de enero del 1971', ['birthDate: 1º de enero del 1971']],
    ['+1 (312) 555-0142', ['phone: +1 (312) 555-0142']],
    ['312/555/0142', ['phone: 312/555/0142']],
    ['+52 55 5555 0142', ['phone: +52 55 5555 0142']],
    ['699 12 34 56', ['phone: 699 12 34 56']],
    ['cell 3125550142', ['phone: 3125550142']],
    ['telephone number is: 555.0142', ['phone: 555.0142']],
    ['he lives at 1033 E. 9th St., Apt. 4B', ['address: 1033 E. 9th St., Apt. 4B']],
    ['Carl Jensen, 18 Birch Court', ['address: 18 Birch Court']],
    ['bill for 18 Birch Ct, Unit 4', ['address: 18 Birch Ct, Unit 4']],
    ['mail of the patient to P.O. Box 118', ['address: P.O. Box 118']],
    ['vive en la avenida de los Olmos 12, 3.º B', ['address: avenida de los Olmos 12, 3.º B']],
    ['C/ Olmos, 7, piso 4', ['address: C/ Olmos, 7, piso 4']],
    ['MRN 00482913, SSN 123-45-6789', ['recordNumber: 00482913', 'socialSecurity: 123-45-6789']]
  ])('sees what is in "%s"', (text, identifiers) => {
    expect(found(text)).toEqual(identifiers);
  });

  it.each([
    'Error 0x80070005 on printer HP-4014',
    'Ticket INC0012345 was closed',
    'since 11/21/2026 the reader beeps',
    'Server 10.12.140.22 does not answer',
    'extension 4-2211, room 2-114',
    'SSN 000-12-3456 and 900-12-3456 were never issued',
    'Version 4.12.1961 of the client',
    'Windows 11 23H2, build 22631.4460',
    'Badge 123456 is rejected',
    'MRN 1234 is too short',
    'MRN search fails since ticket 448120',
    'medical records 10000 to 20000 are scanned',
    'patient 2026-11-21 at noon',
    'Amrn 1234567',
    'SSN 666-12-3456 and 123-00-3456 and 123-45-0000',
    'SSN 000123456',
    'The SSN is hidden. Row 412601187 is next',
    'SSN is shown in ticket 412601187',
    'part no. 123-45-6789',
    'build 123.45.6789',
    'GL account # 123-40-5678',
    'A-123-45-6789',
    'date of birth is required since 4/12/2026',
    'born to teach, 9/1/2026',
    'born out of need in 2026. 4/12/1961',
    'Reviewed by Leo Baker, 2/27/1999',
    'Leo Baker (2/27/2026) at noon',
    'leo baker (2/27/1999)',
    'Leo Baker was here on 2/27/1999',
    'ticket 312-555-0142',
    'call 800-555-0142',
    'teléfono 902 123 456',
    'help desk, call 555-0142',
    '555-0142 devices',
    'she sees 12 of 14 Street lamps',
    'the clinic on 18 Birch Court',
    'on 18 Birch Court',
    'remit to P.O. Box 118',
    'la clínica de la calle Mayor 12',
    'in calle Mayor 12',
    ''
  ])('leaves "%s" alone', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('gives ranges inside the text, in order, without overlaps', () => {
    const piece = fc.constantFrom(
      'MRN 1234567',
      '123-45-6789',
      'DOB 1/2/1950',
      '(312) 555-0142',
      'Ann Lee, 1/2/1950',
      ' and ',
      'x',
      '7'
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const text = pieces.join(' ');
        let last = 0;
        for (const { start, end } of findPatientIdentifiers(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      })
    );
  });
});
