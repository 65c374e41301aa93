import fc from 'fast-check';
import { neutralizeFormula, restoreFormula } from './neutralize-formula';

test.each([
  ['=1+1'],
  ['+1 555 0100'],
  ['-5'],
  ['@SUM(A1)'],
  ['\t=1'],
  ['\r=1'],
  ['\n=1'],
  ['  =1'],
  ['"=1'],
  ["'=1"],
  ["''=1"],
  ['`=1'],
  ['" \'=1'],
  ['\u00a0=1'],
  ['＝1'],
  ['＋1'],
  ['－1'],
  ['＠x'],
  ['\t'],
  [' \ttext']
])('%j gets an apostrophe', (value) => {
  expect(neutralizeFormula(value)).toBe(`'${value}`);
});

test.each([
  [''],
  ['Cardiology'],
  ["O'Hara"],
  ["'quoted'"],
  ['1-2'],
  ['a=b'],
  ['5 + 5'],
  ['"quoted"'],
  [' text'],
  ['#REF'],
  ["'"]
])('%j stays as it is', (value) => {
  expect(neutralizeFormula(value)).toBe(value);
  expect(restoreFormula(value)).toBe(value);
});

const tricky = fc.string({
  unit: fc.constantFrom("'", '"', '=', '+', '-', '@', '\t', '\r', '\n', ' ', 'a', '1', '＝'),
  maxLength: 8
});

test('every value is restored exactly', () => {
  fc.assert(
    fc.property(fc.oneof(tricky, fc.string()), (value) => expect(restoreFormula(neutralizeFormula(value))).toBe(value))
  );
});

test('nothing that leaves begins a formula', () => {
  fc.assert(fc.property(tricky, (value) => expect(neutralizeFormula(value)).not.toMatch(/^[\s"]*[=+\-@\t\r＝]/)));
});
