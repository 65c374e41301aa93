import fc from 'fast-check';
import { agreementLines, buildDocument } from '../../../testing/contracts/build-document';
import { readClauseAddresses } from './clause-addresses';

const addressesOf = (lines: readonly string[]) => readClauseAddresses(buildDocument('3', lines));

describe('the addresses of clauses', () => {
  it('are their numbers and titles, for all text that belongs to them', () => {
    const addresses = addressesOf([...agreementLines, 'On paper or by electronic message.']);
    expect([0, 1, 2, 4, 7, 8, 9].map(addresses.of)).toEqual([
      '',
      '1_duties',
      '1-1_call-coverage',
      '1-2-a',
      '2-1_notice',
      '2-2_cure',
      '2-2_cure'
    ]);
  });

  it('count clauses of the same number and title', () => {
    const { of, find } = addressesOf(['1 Duties', '(a) First', '(a) Second']);
    expect([of(1), of(2)]).toEqual(['1-a', '1-a~2']);
    expect([find('1-a'), find('1-a~2')]).toEqual([1, 2]);
  });

  it.each([
    ['a clause that has another number now', '5-7_cure', 8],
    ['a clause of another title under the same number', '2-2_remedies', undefined],
    ['a number no clause has', '9-9', undefined],
    ['nothing', '', undefined],
    ['what someone typed', '__proto__', undefined]
  ])('find %s', (_, address, block) => {
    expect(addressesOf(agreementLines).find(address)).toBe(block);
  });

  it('never choose between two clauses of one title', () => {
    const { find } = addressesOf(['1.1 Notice. One.', '2.1 Notice. Two.']);
    expect(find('3-1_notice')).toBeUndefined();
    expect(find('2-1_notice')).toBe(1);
  });

  it('lead back to the clause they were made of, in any document', () => {
    const line = fc.constantFrom(...agreementLines, '1.1 Notice. Else.', '2 Duties', '(c) Third', '§ 2.1 Área. X.');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const { blocks } = buildDocument('1', lines);
        const { of, find } = readClauseAddresses(buildDocument('1', lines));
        for (const { index } of blocks) {
          const address = of(index);
          const found = address === '' ? index : (find(address) ?? Infinity);
          expect(found).toBeLessThanOrEqual(index);
          expect(of(found)).toBe(address);
        }
      })
    );
  });
});
