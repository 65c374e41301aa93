import type { BusinessLevel, ExecutiveTier, ItLevel } from './executive-tier';
import { attendanceOf, isAtRightLevel } from './attendance';

type Row = readonly [
  tier: ExecutiveTier,
  it: readonly ItLevel[],
  business: readonly BusinessLevel[],
  expectedIt: string,
  expectedBusiness: string
];

describe('attendanceOf', () => {
  it.each<Row>([
    ['CXO', ['Leader'], ['CXO'], 'leader', 'executive'],
    ['CXO', ['Staff', 'Leader'], ['Staff', 'CXO'], 'leader', 'executive'],
    ['CXO', ['Staff'], ['VP'], 'staff', 'deputy'],
    ['CXO', ['Leader'], ['Manager'], 'leader', 'deputy'],
    ['CXO', ['Leader'], ['Staff', 'Staff'], 'leader', 'staff'],
    ['VP', ['Leader'], ['CXO'], 'leader', 'executive'],
    ['VP', ['Leader'], ['Director'], 'leader', 'deputy'],
    ['Manager', ['Leader'], ['Manager'], 'leader', 'executive'],
    ['Manager', ['Leader'], ['Staff'], 'leader', 'staff'],
    ['Director', [], [], 'notRecorded', 'notRecorded']
  ])('sees a meeting with a %s of %j and %j as carried by %s and %s', (tier, it_, business, it, side) => {
    expect(attendanceOf({ it: it_, business }, tier)).toEqual({ it, business: side });
  });
});

describe('isAtRightLevel', () => {
  it.each<readonly [boolean, readonly ItLevel[], readonly BusinessLevel[]]>([
    [true, ['Leader'], ['VP']],
    [true, ['Staff', 'Leader'], ['CXO', 'Staff']],
    [false, ['Staff'], ['VP']],
    [false, ['Leader'], ['Director']],
    [false, ['Leader'], []],
    [false, [], ['VP']]
  ])('is %s for %j with %j', (expected, it_, business) => {
    expect(isAtRightLevel({ it: it_, business }, 'VP')).toBe(expected);
  });
});
