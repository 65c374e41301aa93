import { readClosedClauses } from './closed-clauses';

describe('readClosedClauses', () => {
  it('reads number and reason from each line and leaves other lines out', () => {
    expect(
      readClosedClauses('7.3: Individual terms\r\n\nno colon here\n 9 : Counsel: asked for this \n:no number\n8:')
    ).toEqual([
      { number: '7.3', reason: 'Individual terms' },
      { number: '9', reason: 'Counsel: asked for this' }
    ]);
  });
});
