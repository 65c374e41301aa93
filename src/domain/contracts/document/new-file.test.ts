import { MOST_FILE_BYTES, refuseFile } from './new-file';

it.each([
  ['Agreement.docx', 10, undefined],
  ['AGREEMENT.DOCX', 10, undefined],
  ['Agreement 2.0.pdf', MOST_FILE_BYTES, undefined],
  ['Agreement.doc', 10, 'oldWord'],
  ['Agreement.dot', 10, 'oldWord'],
  ['Agreement.xlsx', 10, 'unknownFormat'],
  ['Agreement', 10, 'unknownFormat'],
  ['docx', 10, 'unknownFormat'],
  ['Agreement.docx', 0, 'empty'],
  ['Agreement.pdf', MOST_FILE_BYTES + 1, 'tooLarge']
])('%s of %d bytes: %s', (name, size, refusal) => {
  expect(refuseFile({ name, size })).toBe(refusal);
});
