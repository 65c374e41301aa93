import { buildQuestion } from '../../../testing/knowledge/build-knowledge';
import type { QuestionDraft } from './question';
import { isSameQuestion, withoutRepeats } from './same-question';

const sent: QuestionDraft = {
  key: 'k',
  kind: 'report',
  title: 'Scanner beeps',
  details: 'Three times.\nThen it stops.',
  happenedOn: new Date('2026-03-11T09:00:00Z'),
  locationId: 2,
  system: 'Epic',
  category: 'Devices',
  triedSoFar: ''
};
const asker = { id: 7, name: 'Priya Nair' };
const stored = buildQuestion(100, sent.title, { ...sent, asker });

describe('isSameQuestion', () => {
  it('finds what was sent again, whatever category IT gave it', () => {
    expect(
      isSameQuestion(sent, asker, { ...stored, category: 'Badges', details: 'Three times.\r\nThen it stops.' })
    ).toBe(true);
  });

  it.each([
    { key: 'other' },
    { kind: 'question' as const },
    { title: 'Printer beeps' },
    { details: '' },
    { happenedOn: undefined },
    { locationId: 3 },
    { system: 'Badges' },
    { triedSoFar: 'Turned it off' },
    { asker: { id: 8, name: 'Priya Nair' } }
  ])('takes a question with %p for another one', (difference) => {
    expect(isSameQuestion(sent, asker, { ...stored, ...difference })).toBe(false);
  });

  it('takes no two questions without a key for one', () => {
    expect(isSameQuestion({ ...sent, key: '' }, asker, { ...stored, key: '' })).toBe(false);
  });
});

describe('withoutRepeats', () => {
  const repeated = { ...stored, id: 103 };
  const byOther = { ...stored, id: 101, asker: { id: 8, name: 'Sam Ortiz' } };
  const another = { ...stored, id: 102, title: 'Printer beeps' };

  it('keeps the earliest of what one person sent twice under one key, in the order given', () => {
    expect(withoutRepeats([repeated, stored])).toEqual([stored]);
    expect(withoutRepeats([{ ...stored, id: 104, key: 'other' }, repeated, stored]).map(({ id }) => id)).toEqual([
      104, 100
    ]);
  });

  it("keeps what someone else sent under another's key, and what one person sent as something else", () => {
    expect(withoutRepeats([another, byOther, stored])).toEqual([another, byOther, stored]);
    expect(withoutRepeats([{ ...another, id: 105 }, repeated, another, stored])).toEqual([another, stored]);
  });
});
