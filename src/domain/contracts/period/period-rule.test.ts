import fc from 'fast-check';
import { isRightRule, keeperOf, LONGEST_RULE, writePeriodRule, type RuledContract } from './period-rule';

const now = new Date('2026-03-10T12:00:00Z');
const zone = 'America/Chicago';
const open: RuledContract = {
  id: 12,
  period: {
    opens: new Date('2026-03-01T14:30:20Z'),
    closes: new Date('2026-03-21T04:59:00Z'),
    isFrozen: false,
    takesLate: false
  }
};
const like = (id: number, changes: Partial<RuledContract['period']>): RuledContract => ({
  id,
  period: { ...open.period, ...changes }
});

describe('writePeriodRule', () => {
  it('accepts entries about an open contract from its opening to its closing, on the clock of the site', () => {
    expect(writePeriodRule([open], now, zone)).toBe(
      '=OR(ISBLANK([ContractId]),AND([ContractId]=12,NOW()>=DATE(2026,3,1)+TIME(8,30,0),NOW()<DATE(2026,3,20)+TIME(23,59,0)))'
    );
  });

  it('lets a period begin that is still to come, and late entries through after an end', () => {
    const later = like(4, { opens: new Date('2026-04-01T12:00:00Z'), closes: undefined });
    const late = like(5, { closes: new Date('2026-03-05T12:00:00Z'), takesLate: true });
    expect(writePeriodRule([later, late], now, zone)).toBe(
      '=OR(ISBLANK([ContractId]),AND([ContractId]=4,NOW()>=DATE(2026,4,1)+TIME(7,0,0)),AND([ContractId]=5,NOW()>=DATE(2026,3,1)+TIME(8,30,0)))'
    );
  });

  it.each([
    ['over', like(3, { closes: new Date('2026-03-10T11:00:00Z') })],
    ['paused', like(3, { isFrozen: true })],
    ['not scheduled', like(3, { opens: undefined, closes: undefined })]
  ])('accepts nothing about a contract whose period is %s', (_, contract) => {
    expect(writePeriodRule([contract], now, zone)).toBe('=ISBLANK([ContractId])');
  });

  it('is never longer than SharePoint takes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 99_999 }), { maxLength: 40 }), (ids) => {
        const rule = writePeriodRule(
          ids.map((id) => like(id, {})),
          now,
          zone
        );
        if (rule === null) expect(ids.length).toBeGreaterThan(9);
        else expect(rule.length).toBeLessThanOrEqual(LONGEST_RULE);
      })
    );
  });
});

describe('isRightRule', () => {
  const written = writePeriodRule([open], now, zone) ?? '';
  const isRight = (formula: string, contracts = [open], isHonored = true): boolean =>
    isRightRule({ formula, isHonored }, contracts, now, zone);
  const minute = fc.option(
    fc.date({ noInvalidDate: true, min: new Date('2026-03-01T00:00:00Z'), max: new Date('2026-05-01T00:00:00Z') }),
    { nil: undefined }
  );
  const anyPeriod = fc.record({ opens: minute, closes: minute, isFrozen: fc.boolean(), takesLate: fc.boolean() });

  it('is so for the formula of these periods alone', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (before, after) => {
        const rules = [before, after].map((period) => writePeriodRule([{ id: 12, period }], now, zone) ?? '');
        expect(isRight(rules[0] ?? '', [{ id: 12, period: after }])).toBe(rules[0] === rules[1]);
      })
    );
  });

  it('is so however SharePoint writes the formula back', () => {
    expect(isRight(written.replace(/[[\]]/g, '').replace(/,/g, '; ').toLowerCase())).toBe(true);
  });

  it.each([
    ['one that someone wrote by hand', '=OR(ISBLANK([ContractId]),[ContractId]=12)'],
    ['one that names another contract', written.replace('=12,', '=121,')],
    ['one with an end past the page’s', written.replace('DATE(2026,3,20)', 'DATE(2026,3,22)')],
    ['none', '']
  ])('is not so for %s', (_, formula) => {
    expect(isRight(formula)).toBe(false);
  });

  it('is so for no formula where none fits, and where the site was not found to honor rules', () => {
    const many = Array.from({ length: 40 }, (_, index) => like(index + 1, {}));
    expect([isRight('', many), isRight(written, many)]).toEqual([true, false]);
    expect([isRight('', [open], false), isRight(written, [open], false)]).toEqual([true, false]);
  });
});

describe('keeperOf', () => {
  it.each([
    ['the clock, for every contract, where a formula is set', '=ISBLANK([ContractId])', true, 'clock'],
    ['permissions, for want of room, where the site honors rules and there is none', '', true, 'permissionsForMany'],
    ['permissions where no rule was found to hold', '', false, 'permissions']
  ])('is %s', (_, formula, isHonored, keeper) => {
    expect(keeperOf({ formula, isHonored })).toBe(keeper);
  });
});
