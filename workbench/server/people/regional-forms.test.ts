import '../testing/all-of-pnp';
import '@pnp/sp/regional-settings/web';

import type { IList } from '@pnp/sp/lists';

import { saveProfile } from './profile';
import { findPrincipalByLogin } from '../principals/principals';
import { makeList } from '../testing/make-list';
import { people, startTestSharePoint } from '../testing/start-sharepoint';
import type { TestSharePoint } from '../testing/start-sharepoint';
import type { SiteLocale } from '../regional/cultures';

let sharePoint: TestSharePoint;
const list = (login: string = people.member): IList => sharePoint.as(login).web.lists.getByTitle('Tasks');

async function start(locale: SiteLocale, zone: string): Promise<void> {
  sharePoint = await startTestSharePoint({ locale, zone });
  makeList(sharePoint.sharePoint.store, { title: 'Tasks', url: 'Lists/Tasks' }, [
    { title: 'Due', type: 'DateTime' },
    { title: 'Day', type: 'DateTime', settings: { DisplayFormat: 0 } },
    { title: 'Amount', type: 'Number' },
    { title: 'Done', type: 'Boolean' }
  ]);
}

/** What a form's value becomes; the refusal's words when it is refused. */
async function written(FieldName: string, FieldValue: string, login: string = people.member): Promise<unknown> {
  const verdicts = await list(login).addValidateUpdateItemUsingPath(
    [
      { FieldName: 'Title', FieldValue: 'x' },
      { FieldName, FieldValue }
    ],
    `${new URL(sharePoint.url).pathname}/Lists/Tasks`
  );
  const refused = verdicts.find(({ HasException }) => HasException);
  if (refused) return refused.ErrorMessage;
  const id = Number(verdicts.find((verdict) => verdict.FieldName === 'Id')?.FieldValue);
  return (await list(login).items.getById(id)<Record<string, unknown>>())[FieldName];
}

const invalid = 'You must specify a valid date.';

afterEach(() => sharePoint.close());

describe('a date in a form (tenant 13)', () => {
  it.each<[SiteLocale, string, string, string]>([
    ['en-US', 'UTC', '3/4/2026 2:30 PM', '2026-03-04T14:30:00Z'],
    ['en-US', 'America/New_York', '3/4/2026 2:30 PM', '2026-03-04T19:30:00Z'],
    ['en-US', 'America/New_York', '7/4/2026 2:30 PM', '2026-07-04T18:30:00Z'],
    ['en-GB', 'Europe/London', '03/04/2026 14:30', '2026-04-03T13:30:00Z'],
    ['es-ES', 'Europe/Madrid', '3/4/2026 14:30', '2026-04-03T12:30:00Z'],
    ['en-US', 'UTC', '13/4/2026', invalid],
    ['es-ES', 'UTC', '4/13/2026', invalid],
    ['en-US', 'UTC', '2026-03-04T14:30:00Z', invalid],
    ['en-US', 'UTC', '2026-03-04', invalid],
    ['es-ES', 'UTC', '2026-03-04 14:30:00', invalid]
  ])('is read as %s in %s writes it: %s', async (locale, zone, text, expected) => {
    await start(locale, zone);
    expect(await written('Due', text)).toBe(expected);
  });

  it('takes a day of the site for a column of days', async () => {
    await start('en-US', 'America/New_York');
    expect(await written('Day', '3/4/2026')).toBe('2026-03-04T05:00:00Z');
  });

  it('is in ISO 8601 in REST, which forms refuse', async () => {
    await start('es-ES', 'Europe/Madrid');
    const { Id } = (await list().items.add({ Title: 'x', Due: '2026-03-04T14:30:00Z' })) as { Id: number };
    expect(await list().items.getById(Id)()).toMatchObject({ Due: '2026-03-04T14:30:00Z' });
    await expect(list().items.getById(Id).update({ Due: '4/3/2026 14:30' })).rejects.toMatchObject({ status: 400 });
  });
});

describe('regional settings (tenant 20)', () => {
  it('of a person come before those of the site, in what they write and read', async () => {
    await start('en-US', 'America/New_York');
    const { store } = sharePoint.sharePoint;
    saveProfile(store, findPrincipalByLogin(store, people.member)?.id ?? 0, {
      jobTitle: '',
      department: '',
      office: '',
      workPhone: '',
      aliases: [],
      role: '',
      region: { locale: 'en-GB', zone: 'Europe/London' }
    });
    expect(await written('Due', '3/4/2026 14:30')).toBe('2026-04-03T13:30:00Z');
    expect(await written('Due', '3/4/2026 2:30 PM', people.owner)).toBe('2026-03-04T19:30:00Z');
    const shown = async (login: string): Promise<string> =>
      (await list(login).items.getById(1).fieldValuesAsText<{ Due: string }>()).Due;
    expect(await shown(people.member)).toBe('03/04/2026 14:30');
    expect(await shown(people.owner)).toBe('4/3/2026 9:30 AM');
  });

  it.each<[SiteLocale, string, object, object]>([
    ['en-US', 'UTC', { LocaleId: 1033, DateFormat: 0, Time24: false, DecimalSeparator: '.' }, { Id: 93, Bias: 0 }],
    ['en-GB', 'Europe/London', { LocaleId: 2057, DateFormat: 1, Time24: true }, { Id: 2, Bias: 0, DaylightBias: -60 }],
    ['es-ES', 'Europe/Madrid', { LocaleId: 3082, DecimalSeparator: ',', ListSeparator: ';' }, { Id: 3, Bias: -60 }],
    ['en-US', 'America/New_York', { FirstDayOfWeek: 0 }, { Id: 10, Bias: 300, DaylightBias: -60 }]
  ])('of a site in %s and %s say how it writes', async (locale, zone, settings, { Id, ...bias }: { Id?: number }) => {
    await start(locale, zone);
    const { web } = sharePoint.as(people.visitor);
    expect(await web.regionalSettings()).toMatchObject(settings);
    expect(await web.regionalSettings.timeZone()).toMatchObject({ Id, Information: bias });
  });

  it('decide how numbers and yes are written', async () => {
    await start('es-ES', 'Europe/Madrid');
    expect(await written('Amount', '1.234,5')).toBe(1234.5);
    expect(await written('Done', 'Sí')).toBe(true);
    const text = await list().items.getById(1).fieldValuesAsText<{ Amount: string }>();
    expect(text.Amount).toBe('1234,5');
  });
});

describe('names in the language of the site (tenant 6)', () => {
  it('are those of levels and groups, whose kinds are the same everywhere', async () => {
    await start('es-ES', 'Europe/Madrid');
    const { web } = sharePoint.as(people.owner);
    const levels = await web.roleDefinitions();
    expect(levels.map(({ RoleTypeKind, Name }) => [RoleTypeKind, Name])).toEqual(
      expect.arrayContaining([
        [5, 'Control total'],
        [1, 'Acceso limitado'],
        [9, 'Acceso limitado solo a la web']
      ])
    );
    expect((await web.associatedMemberGroup()).Title).toBe('Integrantes de Hospital');
    expect(await web.select('Language')()).toMatchObject({ Language: 3082 });
  });
});
