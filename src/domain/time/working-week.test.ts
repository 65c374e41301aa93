import { readWorkingWeek, usualWeek } from './working-week';

const day = { from: 480, until: 1020 };

describe('readWorkingWeek', () => {
  it.each([
    ['Mon-Fri 8:00-17:00', [[], [day], [day], [day], [day], [day], []]],
    ['Monday - Friday   08:00 - 17:00', [[], [day], [day], [day], [day], [day], []]],
    ['lun.–vie. 8:00–17:00', [[], [day], [day], [day], [day], [day], []]],
    ['miércoles 8:00-17:00; sáb 9:00-12:30', [[], [], [], [day], [], [], [{ from: 540, until: 750 }]]],
    [
      'Sat-Mon 0:00-24:00',
      [[{ from: 0, until: 1440 }], [{ from: 0, until: 1440 }], [], [], [], [], [{ from: 0, until: 1440 }]]
    ],
    ['dom 8:00-17:00\njue 8:00-17:00\nmar 8:00-17:00', [[day], [], [day], [], [day], [], []]],
    [
      'Tue 13:00-17:00, Tue 8:00-12:00',
      [
        [],
        [],
        [
          { from: 480, until: 720 },
          { from: 780, until: 1020 }
        ],
        [],
        [],
        [],
        []
      ]
    ],
    [
      'Thu 8:00-12:00, Thu 12:00-17:00',
      [
        [],
        [],
        [],
        [],
        [
          { from: 480, until: 720 },
          { from: 720, until: 1020 }
        ],
        [],
        []
      ]
    ]
  ])('reads "%s"', (text, week) => {
    expect(readWorkingWeek(text)).toEqual(week);
  });

  it.each([
    '',
    'always',
    'Mon-Fri',
    'Mon-Fri 8-17',
    'Day-Fri 8:00-17:00',
    'Mon-Xyz 8:00-17:00',
    'Mon 17:00-8:00',
    'Mon 8:00-8:00',
    'Mon 8:00-24:01',
    'Mon 8:60-17:00',
    'Mon 8:00-17:00 or later',
    'from Mon 8:00-17:00',
    'Mon-Fri 8:00-17:00,',
    'Mon-Fri 8:00-17:00, Wed 16:59-18:00',
    'Sun 0:00-0:01'
  ])('does not guess what "%s" means', (text) => {
    expect(readWorkingWeek(text)).toBeUndefined();
  });
});

describe('usualWeek', () => {
  it('has office hours from Monday to Friday', () => {
    expect(usualWeek).toEqual(readWorkingWeek('Mon-Fri 8:00-17:00'));
  });
});
