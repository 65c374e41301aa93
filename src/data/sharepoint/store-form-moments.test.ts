import fc from 'fast-check';
import { readWallClock } from '../../domain/time/wall-clock';
import type { Zone } from '../../domain/time/site-zone';
import { storeFormMoments, type Moments } from './store-form-moments';

/** A site that takes what is typed for its own clock, in any zone. */
class Site {
  public attempts = 0;
  public stored: Moments = {};

  public constructor(private readonly zone: Zone) {}

  public readonly take = async (clocks: Moments): Promise<Moments> => {
    this.attempts += 1;
    this.stored = Object.fromEntries(
      Object.entries(clocks).map(([name, clock]) => [
        name,
        clock && readWallClock(clock.toISOString().slice(0, 16), this.zone)?.moment
      ])
    );
    return this.stored;
  };
}

const at = (iso: string): Date => new Date(iso);

describe('storeFormMoments', () => {
  it.each([
    ['the zone is known', 'America/Chicago', 'America/Chicago', 1],
    ['the zone is known, of half hours', 'Asia/Kolkata', 'Asia/Kolkata', 1],
    ['the zone is not known', 'America/Chicago', 'UTC', 2],
    ['the site keeps UTC', 'UTC', 'UTC', 1]
  ])('stores the moment meant when %s', async (_, siteZone, zone, attempts) => {
    const site = new Site(siteZone);
    await storeFormMoments(
      { opens: at('2026-01-15T14:00:40Z'), closes: at('2026-07-15T05:00:00Z'), none: undefined },
      zone,
      site.take
    );
    expect(site.stored).toEqual({
      opens: at('2026-01-15T14:00:00Z'),
      closes: at('2026-07-15T05:00:00Z'),
      none: undefined
    });
    expect(site.attempts).toBe(attempts);
  });

  it('stores it also when the first guess lies beyond a change of clocks', async () => {
    const site = new Site('America/Chicago');
    await storeFormMoments({ closes: at('2026-03-08T04:30:00Z') }, 'UTC', site.take);
    expect([site.stored.closes, site.attempts]).toEqual([at('2026-03-08T04:30:00Z'), 3]);
  });

  it('stores every moment but the first of two on the same clock, for every zone', async () => {
    const zones = fc.constantFrom('America/Chicago', 'Europe/Madrid', 'Australia/Lord_Howe', 'America/St_Johns', 'UTC');
    const moments = fc.date({ min: at('2024-01-01T00:00:00Z'), max: at('2030-01-01T00:00:00Z'), noInvalidDate: true });
    await fc.assert(
      fc.asyncProperty(moments, zones, async (moment, zone) => {
        const site = new Site(zone);
        await storeFormMoments({ moment }, zone, site.take);
        const minute = Math.floor(moment.getTime() / 60_000) * 60_000;
        const off = ((site.stored.moment?.getTime() ?? 0) - minute) / 60_000;
        expect([0, 30, 60, -30, -60]).toContain(off);
        if (site.attempts < 3) expect(off).toBe(0);
      })
    );
  });
});
