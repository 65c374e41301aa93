import { buildDepartment, buildDirectory, buildLiaison, buildPerson } from '../../testing/directory/build-directory';
import { indexDirectory } from './directory-index';
import { findLed } from './led-departments';
import { findServedToday } from './served-today';

const today = '2026-03-10';
const vera = buildPerson({ id: 31, name: 'Vera Holm' });
const index = indexDirectory(
  buildDirectory({
    liaisons: [
      buildLiaison({ id: 1, name: 'Ana' }),
      buildLiaison({ id: 2, name: 'Ben', backupId: 3, absence: { from: '2026-03-08', until: '2026-03-12' } }),
      buildLiaison({ id: 3, name: 'Cleo', backupId: 1, absence: { until: '2026-03-10' } }),
      buildLiaison({ id: 4, name: 'Dov', absence: { from: '2026-03-01' } })
    ],
    departments: [
      buildDepartment({ id: 10, liaisonId: 1, executive: vera }),
      buildDepartment({ id: 11, liaisonId: 2, executive: vera }),
      buildDepartment({ id: 12, liaisonId: 4, executive: vera }),
      buildDepartment({ id: 13, executive: buildPerson({ id: 32, name: 'Eve Stone' }) })
    ]
  })
);
const served = (id: number, day = today) => {
  const liaison = index.liaisonById.get(id);
  if (!liaison) throw new Error('No such liaison.');
  const { own, covered } = findServedToday(index, liaison, day);
  return [
    own.map((each) => each.id),
    covered.map((each) => [each.for.name, each.departments.map(({ id: its }) => its)])
  ];
};

describe('departments served today', () => {
  it('are the own ones, and those of everyone the chain of backups leads away from', () => {
    expect(served(1)).toEqual([[10], [['Ben', [11]]]]);
  });

  it('are none on a day away', () => {
    expect(served(2)).toEqual([[], []]);
  });

  it('change with the day', () => {
    expect(served(1, '2026-03-11')).toEqual([[10], []]);
    expect(served(3, '2026-03-11')).toEqual([[], [['Ben', [11]]]]);
    expect(served(2, '2026-03-13')).toEqual([[11], []]);
  });
});

describe('the departments someone leads', () => {
  it('are grouped by who answers for them today, those without an answer last', () => {
    expect(
      findLed(index, 'I:0#.F|membership|VERA.HOLM@hospital.example', today).map(({ answering, departments }) => [
        answering?.name,
        departments.map(({ id }) => id)
      ])
    ).toEqual([
      ['Ana', [10, 11]],
      [undefined, [12]]
    ]);
    expect(findLed(index, 'no.one@hospital.example', today)).toEqual([]);
  });
});
