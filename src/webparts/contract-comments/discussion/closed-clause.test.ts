import { closedReason } from './closed-clause';

const closed = [{ number: '11.2.', reason: 'Counsel asked for this.' }];
const path = (...numbers: readonly string[]) => numbers.map((number) => ({ number, title: '' }));

describe('closedReason', () => {
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
