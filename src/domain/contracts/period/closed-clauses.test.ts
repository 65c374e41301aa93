import { closedReason, readClosedClauses } from './closed-clauses';

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

describe('closedReason', () => {
  const closed = [{ number: '11.2.', reason: 'Counsel asked for this.' }];
  const path = (...numbers: readonly string[]) => numbers.map((number) => ({ number, title: '' }));

  it.each([
    [path('11', '11.2'), 'Counsel asked for this.'],
    [path('11', '11.2', '(a)'), 'Counsel asked for this.'],
    [path('11', '11.1'), null],
    [path('11'), null],
    [[], null]
  ])('of %j is %s', (steps, reason) => {
    expect(closedReason(closed, steps)).toBe(reason);
  });
});
