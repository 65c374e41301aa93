import { compareVersions } from '../../../domain/contracts/comparison/compare-versions';
import {
  composeDocument,
  type ContractDocument,
  type SourceBlock
} from '../../../domain/contracts/document/document-model';
import { readClauseWords } from './clause-text';

const block = (kind: SourceBlock['kind'], text: string): SourceBlock => ({
  kind,
  number: kind === 'heading' ? '4' : '',
  level: kind === 'heading' ? 1 : 0,
  title: kind === 'heading' ? text : '',
  text,
  html: text
});

const version = (number: string, title?: string, text = ''): ContractDocument =>
  composeDocument(number, [
    block('paragraph', 'Between the hospital and the physician.'),
    ...(title === undefined ? [] : [block('heading', title), block('paragraph', text)])
  ]);

/** The words of the clause that differs, `-` before what was deleted and `+` before what was inserted. */
function show(older: ContractDocument, newer: ContractDocument): readonly string[] {
  const signs = { same: '', deleted: '-', inserted: '+' };
  return compareVersions(older, newer)
    .clauses.filter(({ kind }) => kind !== 'same')
    .flatMap((change) => readClauseWords(change, { older: older.text, newer: newer.text }))
    .map(({ kind, words }) => signs[kind] + words);
}

const leave = version('1', 'Leave', 'Physician has five days of leave.');

it.each([
  [
    'reworded under it',
    version('2', 'Leave', 'Physician has six days of leave.'),
    ['Physician has ', '-five', '+six', ' days of leave.']
  ],
  ['removed', version('2'), ['-Physician has five days of leave.']]
])('leaves out the title of a clause that is %s', (_, newer, expected) => {
  expect(show(leave, newer)).toEqual(expected);
});

it('keeps the cells of a table apart', () => {
  const pay = (number: string, night: string): ContractDocument =>
    version(number, 'Pay', `Shift\tRate\nNight\t${night}\nWeekend\t$60`);
  expect(show(pay('1', '$45'), pay('2', '$52'))).toEqual(['Shift | Rate\nNight | ', '-$45', '+$52', '\nWeekend | $60']);
});

it('leaves out the title of a clause that is added', () => {
  expect(show(version('0'), leave)).toEqual(['+Physician has five days of leave.']);
});

it('shows a title whose words changed', () => {
  const newer = version('2', 'Paid leave', 'Physician has five days of leave.');
  expect(show(leave, newer).join('|')).toContain('+Paid leave');
});
