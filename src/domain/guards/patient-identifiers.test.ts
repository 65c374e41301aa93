import fc from 'fast-check';
import { findPatientIdentifiers } from './patient-identifiers';

const found = (text: string): readonly string[] => findPatientIdentifiers(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

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
    ''
  ])('leaves "%s" alone', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('gives ranges inside the text, in order, without overlaps', () => {
    const piece = fc.constantFrom('MRN 1234567', '123-45-6789', 'DOB 1/2/1950', '(312) 555-0142', 'Ann Lee, 1/2/1950', ' and ', 'x', '7');
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
