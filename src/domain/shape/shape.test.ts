import {
  isFlag,
  isListOf,
  isMoment,
  isNullOr,
  isNumber,
  isOneOf,
  isOptional,
  isRecordOf,
  isText,
  readMoment
} from './shape';

interface Card {
  readonly name: string;
  readonly floor?: number;
  readonly tags: readonly string[];
}

const isCard = isRecordOf<Card>({ name: isText, floor: isOptional(isNumber), tags: isListOf(isText) });

describe('isRecordOf', () => {
  it.each<unknown>([
    { name: 'Nora', tags: [] },
    { name: 'Nora', floor: 3, tags: ['epic'], later: true }
  ])('accepts %p', (value) => {
    expect(isCard(value)).toBe(true);
  });

  it.each<unknown>([
    undefined,
    null,
    'Nora',
    7,
    [],
    {},
    { name: 'Nora' },
    { name: 3, tags: [] },
    { name: 'Nora', floor: '3', tags: [] },
    { name: 'Nora', floor: null, tags: [] },
    { name: 'Nora', tags: [1] },
    { name: 'Nora', tags: { length: 1, 0: 'epic' } }
  ])('refuses %p', (value) => {
    expect(isCard(value)).toBe(false);
  });
});

describe('checks of single values', () => {
  it('know what is no value of the kind', () => {
    expect([isNumber(1), isNumber(Number.NaN), isNumber(Infinity), isNumber('1')]).toEqual([true, false, false, false]);
    expect([isFlag(false), isFlag(0)]).toEqual([true, false]);
    expect([isMoment(new Date(0)), isMoment(new Date('never')), isMoment(0)]).toEqual([true, false, false]);
    expect([isNullOr(isText)(null), isNullOr(isText)(undefined)]).toEqual([true, false]);
    expect([isOneOf(['a', 'b'])('b'), isOneOf(['a', 'b'])('c')]).toEqual([true, false]);
  });
});

describe('readMoment', () => {
  it('reads what JSON writes of a date, and nothing else', () => {
    const moment = new Date('2026-03-11T09:00:00.000Z');
    expect(readMoment(JSON.parse(JSON.stringify(moment)))).toEqual(moment);
    expect([readMoment('soon'), readMoment(0), readMoment(undefined)]).toEqual([undefined, undefined, undefined]);
  });
});
