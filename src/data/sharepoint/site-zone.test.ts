import { zoneOf } from './site-zone';

describe('zoneOf', () => {
  it.each([
    [10, 'America/New_York'],
    [3, 'Europe/Paris'],
    [93, 'UTC'],
    [0, undefined],
    [52, undefined],
    [4711, undefined]
  ])('finds the zone SharePoint calls %s', (id, zone) => {
    expect(zoneOf(id)).toBe(zone);
  });

  it('knows only zones a browser has rules for', () => {
    const known = Array.from({ length: 100 }, (_, id) => zoneOf(id)).filter(Boolean);
    expect(known).toHaveLength(92);
  });
});
