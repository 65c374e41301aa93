import * as fc from 'fast-check';
import { changedFields, isSameValue, mergeVersions } from './three-way';

const base = { name: 'Ana', office: '2-114', tags: ['a'] as readonly string[], backup: 2 as number | undefined };

describe('mergeVersions', () => {
  it('takes over what only the other changed and keeps what only I changed', () => {
    const merge = mergeVersions(base, { ...base, office: '3-001' }, { ...base, name: 'Anna' });
    expect(merge).toEqual({ merged: { ...base, office: '3-001', name: 'Anna' }, conflicts: [], takenOver: ['name'] });
  });

  it('keeps mine where both changed a field in different ways, and says so', () => {
    const merge = mergeVersions(base, { ...base, office: '3-001' }, { ...base, office: '4-002' });
    expect(merge.merged.office).toBe('3-001');
    expect(merge.conflicts).toEqual([{ field: 'office' }]);
  });

  it('sees no conflict where both made the same change', () => {
    expect(mergeVersions(base, { ...base, tags: ['b'] }, { ...base, tags: ['b'] }).conflicts).toEqual([]);
  });

  it('takes over that the other emptied a field', () => {
    expect(mergeVersions(base, base, { ...base, backup: undefined }).merged.backup).toBeUndefined();
  });
});

describe('isSameValue', () => {
  it.each([
    ['a', 'a', true],
    ['a', 'b', false],
    [undefined, undefined, true],
    [undefined, '', false],
    [['a', 'b'], ['a', 'b'], true],
    [['a', 'b'], ['b', 'a'], false],
    [['a', 'b'], ['a'], false],
    [['a'], ['a', 'b'], false],
    [[], [], true],
    [['a'], 'a', false],
    ['a', ['a'], false]
  ])('compares %j with %j', (one, other, same) => {
    expect(isSameValue(one, other)).toBe(same);
  });
});

const record = fc.record({
  a: fc.constantFrom('x', 'y', 'z'),
  b: fc.boolean(),
  c: fc.array(fc.constantFrom('p', 'q'), { maxLength: 2 })
});

describe('mergeVersions, for any three versions', () => {
  it('never loses what I changed', () => {
    fc.assert(
      fc.property(record, record, record, (before, mine, theirs) => {
        const { merged } = mergeVersions(before, mine, theirs);
        for (const name of changedFields(before, mine)) expect(merged[name]).toEqual(mine[name]);
      })
    );
  });

  it('loses no change of the other without naming the field', () => {
    fc.assert(
      fc.property(record, record, record, (before, mine, theirs) => {
        const { merged, conflicts } = mergeVersions(before, mine, theirs);
        const named = new Set(conflicts.map(({ field }) => field));
        for (const name of changedFields(before, theirs)) {
          if (!named.has(name)) expect(isSameValue(merged[name], theirs[name])).toBe(true);
        }
      })
    );
  });

  it('finds nothing to decide when one side changed nothing', () => {
    fc.assert(
      fc.property(record, record, (before, theirs) => {
        expect(mergeVersions(before, before, theirs)).toMatchObject({ merged: theirs, conflicts: [] });
        expect(mergeVersions(before, theirs, before)).toMatchObject({ merged: theirs, conflicts: [] });
      })
    );
  });
});
