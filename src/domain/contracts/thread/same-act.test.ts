import { buildEntry } from '../../../testing/contracts/build-entry';
import { isSameAct } from './same-act';
import type { NewEntry } from './entry';

const anchor = {
  quote: 'one in four',
  prefix: 'than ',
  suffix: ' weekends',
  start: 120,
  end: 131,
  clause: [{ number: '1.1', title: 'Call coverage' }],
  version: '3'
};
const sent: NewEntry = {
  log: 'entries',
  key: 'k',
  kind: 'comment',
  contractId: 3,
  parentKey: '',
  body: 'Too often.\nSee 1.1.',
  anchor,
  version: '3'
};

describe('isSameAct', () => {
  it('finds what was sent again in what the site made of it', () => {
    expect(isSameAct(sent, buildEntry({ ...sent, body: 'Too often.\r\nSee 1.1.\r\n', anchor: { ...anchor } }))).toBe(
      true
    );
    expect(isSameAct({ ...sent, anchor: null }, buildEntry({ ...sent, anchor: null }))).toBe(true);
  });

  it.each([
    { key: 'other' },
    { log: 'decisions' as const },
    { kind: 'reply' },
    { contractId: 4 },
    { parentKey: 'x' },
    { body: 'Too seldom.' },
    { anchor: null },
    { anchor: { ...anchor, start: 119, end: 130 } },
    { anchor: { ...anchor, quote: 'one in five' } }
  ])('takes an entry with %p for another act', (difference) => {
    expect(isSameAct(sent, buildEntry({ ...sent, ...difference }))).toBe(false);
  });
});
