import fc from 'fast-check';
import { isRuled, keeperOf, LONGEST_RULE, writePeriodRule, type RuledContract } from './period-rule';

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

describe('isRuled', () => {
  it('tells the contracts a rule speaks of', () => {
    const rule = writePeriodRule([open], now, zone) ?? '';
    expect([12, 1, 2, 121].map((id) => isRuled({ formula: rule, isHonored: true }, id))).toEqual([
      true,
      false,
      false,
      false
    ]);
    expect(isRuled({ formula: '', isHonored: true }, 12)).toBe(false);
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
