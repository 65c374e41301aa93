import { isAwayOn, isThereOn } from './absence';

const day = '2026-03-10';

describe('isAwayOn', () => {
  it.each([
    ['no absence', undefined, false],
    ['an absence without any day', {}, false],
    ['from that day on', { from: '2026-03-10' }, true],
    ['from the day after on', { from: '2026-03-11' }, false],
    ['until that day', { until: '2026-03-10' }, true],
    ['until the day before', { until: '2026-03-09' }, false],
    ['that day alone', { from: '2026-03-10', until: '2026-03-10' }, true],
    ['days around it', { from: '2026-03-01', until: '2026-03-20' }, true],
    ['days before it', { from: '2026-03-01', until: '2026-03-09' }, false],
    ['days after it', { from: '2026-03-11', until: '2026-03-20' }, false],
    ['an end before its beginning', { from: '2026-03-20', until: '2026-03-01' }, false]
  ])('judges %s', (_, absence, away) => {
    expect(isAwayOn(absence, day)).toBe(away);
    expect(isThereOn({ absence }, day)).toBe(!away);
    expect(isThereOn({ absence, hasLeft: false }, day)).toBe(!away);
    expect(isThereOn({ absence, hasLeft: true }, day)).toBe(false);
  });
});
