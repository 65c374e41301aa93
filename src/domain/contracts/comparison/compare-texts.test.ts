import fc from 'fast-check';
import { findSharedText } from './compare-texts';

/** A difference in one line: `[-deleted-]` and `{+inserted+}` between what is shared. */
function show(left: string, right: string): string {
  let shown = '';
  let at = { left: 0, right: 0 };
  for (const run of [...findSharedText(left, right), { left: left.length, right: right.length, length: 0 }]) {
    const deleted = left.slice(at.left, run.left);
    const inserted = right.slice(at.right, run.right);
    shown +=
      (deleted && `[-${deleted}-]`) + (inserted && `{+${inserted}+}`) + left.slice(run.left, run.left + run.length);
    at = { left: run.left + run.length, right: run.right + run.length };
  }
  return shown;
}

test.each([
  ['nothing against nothing', '', '', ''],
  ['equal texts', 'Physician shall attend.', 'Physician shall attend.', 'Physician shall attend.'],
  ['text where there was none', '', 'Physician', '{+Physician+}'],
  ['a text that is gone', 'Physician', '', '[-Physician-]'],
  ['a word put in', 'Physician shall attend.', 'Physician shall always attend.', 'Physician shall {+always +}attend.'],
  [
    'a word taken out',
    'Physician shall always attend.',
    'Physician shall attend.',
    'Physician shall [-always -]attend.'
  ],
  ['a word for another', 'within thirty days of', 'within sixty days of', 'within [-thirty-]{+sixty+} days of'],
  [
    'a number written twice, as one change',
    'sixteen (16) patients at',
    'fifteen (15) patients at',
    '[-sixteen (16)-]{+fifteen (15)+} patients at'
  ],
  [
    'an abbreviation in quotation marks',
    'the Group (“Group A”) and',
    'the Group (“Group B”) and',
    'the Group (“Group [-A-]{+B+}”) and'
  ],
  ['a quotation', 'called “one thing” here', 'called “another” here', 'called “[-one thing-]{+another+}” here'],
  ['a sentence behind the last', 'It ends.', 'It ends. It begins again.', 'It ends.{+ It begins again.+}'],
  ['an amount as one word', 'pays $3,500.00 a year', 'pays $4,500.00 a year', 'pays [-$3,500.00-]{+$4,500.00+} a year'],
  ['a hyphenated number as one word', 'twenty-six days', 'twenty-two days', '[-twenty-six-]{+twenty-two+} days'],
  ['a mark alone', 'night, weekend', 'night; weekend', 'night[-,-]{+;+} weekend'],
  ['spaces alone', 'at  night', 'at night', 'at [- -]night'],
  ['a no-break space shared beside a change', 'in\u00a0one year', 'in\u00a0two year', 'in\u00a0[-one-]{+two+} year'],
  ['different texts', 'Alpha beta', 'Gamma delta', '[-Alpha beta-]{+Gamma delta+}'],
  ['accents', 'el médico actúa', 'el médico actuará', 'el médico [-actúa-]{+actuará+}'],
  [
    'a row put into a table',
    'Night\t$45\nWeekend\t$60',
    'Night\t$45\nBackup\t$300\nWeekend\t$60',
    'Night\t$45\n{+Backup\t$300\n+}Weekend\t$60'
  ],
  [
    'a cell',
    'Night\t$45\tshift\nWeekend\t$60\tday',
    'Night\t$52\tshift\nWeekend\t$60\tday',
    'Night\t[-$45-]{+$52+}\tshift\nWeekend\t$60\tday'
  ],
  ['cells that all differ, cell by cell', 'Night\t$45', 'Evening\t$52', '[-Night-]{+Evening+}\t[-$45-]{+$52+}'],
  [
    'lines that all differ, as one replacement',
    'One alpha\nTwo beta',
    'Three gamma\nFour delta',
    '[-One alpha\nTwo beta-]{+Three gamma\nFour delta+}'
  ],
  [
    'lines edited, line by line',
    'One alpha beta\nTwo alpha beta',
    'Three alpha beta\nFour alpha beta',
    '[-One-]{+Three+} alpha beta\n[-Two-]{+Four+} alpha beta'
  ],
  ['a line put between', 'First.\nLast.', 'First.\nMiddle.\nLast.', 'First.\n{+Middle.\n+}Last.'],
  [
    'a long run between two edits, kept',
    'one, as the parties have agreed in writing, two',
    'three, as the parties have agreed in writing, four',
    '[-one-]{+three+}, as the parties have agreed in writing, [-two-]{+four+}'
  ],
  [
    'small words that recur by chance, not kept',
    'Physician agrees to notify Employer of travel',
    'Everyone wishes to prevent harm of patients',
    '[-Physician agrees to notify Employer of travel-]{+Everyone wishes to prevent harm of patients+}'
  ],
  [
    'a word longer than the largest coincidence between two edits, kept',
    'one responsibilities-and-entitlements two',
    'three responsibilities-and-entitlements four',
    '[-one-]{+three+} responsibilities-and-entitlements [-two-]{+four+}'
  ],
  [
    'a run longer than the edit on one side of it, kept',
    'alphabetically of x',
    'numerically of y',
    '[-alphabetically-]{+numerically+} of [-x-]{+y+}'
  ],
  [
    'a run longer than the edit on the other side, kept',
    'x of alphabetically',
    'y of numerically',
    '[-x-]{+y+} of [-alphabetically-]{+numerically+}'
  ],
  [
    'a long run between longer edits, kept',
    'either of the two parties hereto may end this agreement with many days of notice',
    'nobody but the employer alone may end this agreement whenever it so pleases',
    '[-either of the two parties hereto-]{+nobody but the employer alone+} may end this agreement [-with many days of notice-]{+whenever it so pleases+}'
  ],
  [
    'a coincidence in a later line, not kept',
    'First line.\nAlphabet of consonants',
    'First line.\nNumerals of mathematics',
    'First line.\n[-Alphabet of consonants-]{+Numerals of mathematics+}'
  ],
  [
    'several coincidences in a row, none kept',
    'Alphabet of consonants in vocabularies by grammarians',
    'Numerals of mathematics in computations by statisticians',
    '[-Alphabet of consonants in vocabularies by grammarians-]{+Numerals of mathematics in computations by statisticians+}'
  ],
  ['two spaces shared beside a change', 'in  one  year', 'in  two  year', 'in  [-one-]{+two+}  year'],
  ['one short word between an edit and the end, kept', 'abcdefgh of', 'xyzxyzxyz of', '[-abcdefgh-]{+xyzxyzxyz+} of']
])('it shows %s', (_, left, right, expected) => {
  expect(show(left, right)).toBe(expected);
});

const word = fc.constantFrom(
  'the',
  'physician',
  'shall',
  'of',
  '(30)',
  '$4,500',
  'days',
  ',',
  '.',
  ';',
  '\n',
  '\t',
  'é',
  '  ',
  'twenty-one'
);
const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));

test('runs are equal stretches, in the order of both texts, and never touch', () => {
  fc.assert(
    fc.property(text, text, (left, right) => {
      let at = { left: -1, right: -1 };
      for (const { left: from, right: to, length } of findSharedText(left, right)) {
        expect(length).toBeGreaterThan(0);
        expect(left.slice(from, from + length)).toBe(right.slice(to, to + length));
        // A run that touched the one before on both sides would be part of it.
        expect(from >= at.left && to >= at.right && (from > at.left || to > at.right)).toBe(true);
        at = { left: from + length, right: to + length };
      }
    })
  );
});

test('a text shares all of itself with itself', () => {
  fc.assert(
    fc.property(text, (same) =>
      expect(findSharedText(same, same)).toEqual(same === '' ? [] : [{ left: 0, right: 0, length: same.length }])
    )
  );
});
