import fc from 'fast-check';

import { evaluateFormula } from './evaluate-formula';
import { FormulaEvaluationError, FormulaSyntaxError } from './formula-error';
import type { FormulaValue } from './formula-node';
import { columnsIn, readsClock, renameColumns } from './formula-references';
import { parseFormula } from './parse-formula';
import { serialOf, serialOfDay } from './serial-days';

const now = serialOfDay(2026, 3, 2) + 9.5 / 24;

function valueOf(formula: string, columns: Readonly<Record<string, FormulaValue>> = {}): FormulaValue {
  return evaluateFormula(parseFormula(formula), { now, column: (name) => columns[name] ?? null });
}

describe('a formula', () => {
  it.each<[string, FormulaValue]>([
    ['=1+2*3^2', 19],
    ['=(1+2)*3', 9],
    ['=-2^2', 4],
    ['=10-2-3', 5],
    ['=50%*8', 4],
    ['="a"&"b"="AB"', true],
    ['="2"+1', 3],
    ['=1<"a"', true],
    ['="z"<TRUE', true],
    ['=1.5e2', 150],
    ['="say ""hi"""', 'say "hi"'],
    ['=IF(2>1,"yes","no")', 'yes'],
    ['=IF(FALSE,1)', false],
    ['=IF(TRUE,1,1/0)', 1],
    ['=AND(1,TRUE,2>1)', true],
    ['=OR(FALSE,0)', false],
    ['=NOT(OR(FALSE,TRUE))', false],
    ['=IFERROR(1/0,7)', 7],
    ['=ISERROR(FIND("x","abc"))', true],
    ['=FIND("c","abc")', 3],
    ['=SEARCH("C","abcabc",4)', 6],
    ['=LEFT("abc",2)&RIGHT("abc")&MID("abcd",2,2)', 'abcbc'],
    ['=LEN(TRIM("  a   b "))', 3],
    ['=MOD(-1,3)', 2],
    ['=ROUND(2.345,2)', 2.35],
    ['=INT(-1.5)', -2],
    ['=MAX(1,3,2)-MIN(4,2)+SUM(1,2)', 4],
    ['=DATE(2026,3,2)+TIME(9,30,0)=NOW()', true],
    ['=TODAY()=DATE(2026,3,2)', true],
    ['=DATE(2026,13,1)=DATE(2027,1,1)', true],
    ['=YEAR(NOW())*10000+MONTH(NOW())*100+DAY(NOW())', 20260302],
    ['=HOUR(NOW())*60+MINUTE(NOW())', 570],
    ['=WEEKDAY(TODAY())', 2],
    ['=TEXT(NOW(),"yyyy-mm-dd hh:mm")', '2026-03-02 09:30'],
    ['=TEXT(7,"000")', '007'],
    ['=TEXT(1.239,"0.00")', '1.24'],
    ['=EXACT("a","A")', false],
    ['=VALUE("12")', 12]
  ])('%s comes to %p', (formula, expected) => {
    expect(valueOf(formula)).toBe(expected);
  });

  it.each<[string, FormulaValue]>([
    ['=[Due Date]>NOW()', true],
    ['=Contract="C1"', true],
    ['=ISBLANK([Nothing])', true],
    ['=[Nothing]=""', true],
    ['=[Nothing]=0', true],
    ['=Count+1', 4]
  ])('%s reads columns', (formula, expected) => {
    expect(valueOf(formula, { 'Due Date': now + 1, Contract: 'c1', Count: 3 })).toBe(expected);
  });

  it.each(['=1/0', '="a"+1', '=AND("maybe")', '=FIND("x","abc")', '=TEXT(1,"what")', '=MOD(1,0)'])(
    '%s comes to no value',
    (formula) => {
      expect(() => valueOf(formula)).toThrow(FormulaEvaluationError);
    }
  );

  it.each([
    ['nothing', '='],
    ['an open parenthesis', '=(1'],
    ['a closing one too many', '=1)'],
    ['an operator without operand', '=1+'],
    ['two values beside each other', '=1 2'],
    ['an unknown function', '=VLOOKUP(1,2)'],
    ['a missing argument', '=DATE(2026,1)'],
    ['an argument too many', '=NOT(TRUE,TRUE)'],
    ['an open text', '="abc'],
    ['a foreign character', '=1;2'],
    ['nine levels of functions', `=${'NOT('.repeat(9)}TRUE${')'.repeat(9)}`],
    ['31 arguments', `=AND(${Array(31).fill('TRUE').join(',')})`]
  ])('is refused with %s', (_what, formula) => {
    expect(() => parseFormula(formula)).toThrow(FormulaSyntaxError);
  });

  it('may have eight levels of functions and 30 arguments', () => {
    expect(valueOf(`=${'NOT('.repeat(8)}TRUE${')'.repeat(8)}`)).toBe(true);
    expect(valueOf(`=AND(${Array(30).fill('TRUE').join(',')})`)).toBe(true);
  });

  it('never fails otherwise, whatever it is', () => {
    const piece = fc.constantFrom('(', ')', ',', 'IF(', 'NOW()', '[A]', '"x"', '1', '+', '<', '=', '%', 'A', '-', ' ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        try {
          valueOf(pieces.join(''));
        } catch (error) {
          expect(error instanceof FormulaSyntaxError || error instanceof FormulaEvaluationError).toBe(true);
        }
      })
    );
  });

  it('says which columns it reads and whether it reads the clock', () => {
    const node = parseFormula('=IF([Due Date]<-NOW(),Contract,[Due Date])');
    expect(columnsIn(node)).toEqual(['Due Date', 'Contract']);
    expect(readsClock(node)).toBe(true);
    expect(readsClock(parseFormula('=[Now]>1'))).toBe(false);
  });

  it('is rewritten with other names for its columns', () => {
    expect(renameColumns('=IF( Due>NOW(), [Due], "Due")', (name) => `${name} date`)).toBe(
      '=IF( [Due date]>NOW(), [Due date], "Due")'
    );
  });
});

describe('a serial day', () => {
  it.each([
    ['UTC', '2026-03-02T09:30:00Z', now],
    ['America/New_York', '2026-03-02T14:30:00Z', now],
    ['America/New_York', '2026-07-01T13:30:00Z', serialOfDay(2026, 7, 1) + 9.5 / 24],
    ['Europe/Madrid', '2026-03-02T08:30:00Z', now]
  ])('is counted in the zone %s', (zone, moment, expected) => {
    expect(serialOf(new Date(moment), zone)).toBeCloseTo(expected, 9);
  });
});
