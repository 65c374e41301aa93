import '@pnp/sp/profiles';

import { saveUser } from '../principals/principals';
import { people, startTestSharePoint } from '../testing/start-sharepoint';
import type { TestSharePoint } from '../testing/start-sharepoint';
import { saveProfile } from './profile';

let sharePoint: TestSharePoint;
beforeAll(async () => {
  sharePoint = await startTestSharePoint();
  const { store } = sharePoint.sharePoint;
  const ana = saveUser(store, {
    login: 'ana.ruiz@hospital.example',
    title: 'Dr. Ana María Ruiz',
    email: 'ana.ruiz@hospital.example'
  });
  saveProfile(store, ana.id, {
    jobTitle: 'Hospitalist',
    department: 'Internal Medicine',
    office: 'East 4',
    workPhone: '555-0101',
    aliases: ['Ana Delgado'],
    role: 'Physician'
  });
  saveUser(store, {
    login: 'anton.gone@hospital.example',
    title: 'Anton Gone',
    email: 'anton.gone@hospital.example',
    isDisabled: true
  });
});
afterAll(() => sharePoint.close());

function suggest(QueryString: string, more: object = {}): Promise<{ DisplayText: string }[]> {
  const query = {
    QueryString,
    MaximumEntitySuggestions: 10,
    PrincipalSource: 15,
    PrincipalType: 1,
    AllowEmailAddresses: true,
    AllowMultipleEntities: false,
    AllUrlZones: false,
    ...more
  };
  return sharePoint.as(people.member).profiles.clientPeoplePickerSearchUser(query) as unknown as Promise<
    { DisplayText: string }[]
  >;
}

async function namesFor(text: string, more: object = {}): Promise<string[]> {
  return (await suggest(text, more)).map((entity) => entity.DisplayText);
}

describe('the people picker', () => {
  it('refuses a search without parameters', async () => {
    const path = '_api/SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.clientPeoplePickerSearchUser';
    expect((await sharePoint.fetch(people.member, path, { method: 'POST' })).status).toBe(400);
  });

  it('offers an account that left where it searches the list of users, not elsewhere (tenant 8)', async () => {
    expect(await namesFor('anton')).toEqual(['Anton Gone']);
    expect(await namesFor('anton', { PrincipalSource: 14 })).toEqual([]);
  });

  it('finds no one for an empty text', async () => {
    expect(await namesFor(' ')).toEqual([]);
  });

  it.each(['ana', 'RUI', 'maria', 'ana rui', 'ana.ruiz@h', 'i:0#.f|membership|ana.', 'delgado'])(
    'finds someone by the beginning of a name, alias or address: %s',
    async (text) => {
      expect(await namesFor(text)).toEqual(['Dr. Ana María Ruiz']);
    }
  );

  it('does not find the middle of a word', async () => {
    expect(await namesFor('uiz')).toEqual([]);
  });

  it('offers no more than asked for, by name', async () => {
    expect(await namesFor('member', { MaximumEntitySuggestions: 1 })).toEqual(['Mark Member']);
    expect(await namesFor('member')).toEqual(['Mark Member', 'Mona Member']);
  });

  it('offers groups only when they are wanted', async () => {
    expect(await namesFor('hospital', { PrincipalType: 1 })).toEqual([]);
    expect(await namesFor('hospital', { PrincipalType: 8 })).toContain('Hospital Members');
  });

  it('describes a person with what the directory knows', async () => {
    expect((await suggest('ruiz'))[0]).toMatchObject({
      Key: 'i:0#.f|membership|ana.ruiz@hospital.example',
      EntityType: 'User',
      IsResolved: true,
      EntityData: { Title: 'Hospitalist', Email: 'ana.ruiz@hospital.example', Department: 'Internal Medicine' }
    });
  });

  it.each([
    ['ana.ruiz@hospital.example', true],
    ['Dr. Ana María Ruiz', true],
    ['ana', false],
    ['no.one@hospital.example', false]
  ])('resolves %s: %s', async (QueryString, IsResolved) => {
    const query = {
      QueryString,
      MaximumEntitySuggestions: 10,
      PrincipalSource: 15,
      PrincipalType: 1,
      AllowEmailAddresses: true,
      AllowMultipleEntities: false,
      AllUrlZones: false
    };
    expect(await sharePoint.as(people.member).profiles.clientPeoplePickerResolveUser(query)).toMatchObject({
      IsResolved
    });
  });
});

describe('user profiles', () => {
  it('know nothing of someone who does not exist, without an error', async () => {
    expect(
      await sharePoint.as(people.member).profiles.getPropertiesFor('i:0#.f|membership|no.one@hospital.example')
    ).toMatchObject({ 'odata.null': true });
  });

  it('show people their own', async () => {
    expect(await sharePoint.as('ana.ruiz@hospital.example').profiles.myProperties()).toMatchObject({
      AccountName: 'i:0#.f|membership|ana.ruiz@hospital.example',
      DisplayName: 'Dr. Ana María Ruiz',
      Title: 'Hospitalist',
      UserProfileProperties: expect.arrayContaining([
        { Key: 'Department', Value: 'Internal Medicine', ValueType: 'Edm.String' }
      ])
    });
  });

  it('show those of someone else, and one property of theirs', async () => {
    const { profiles } = sharePoint.as(people.member);
    const login = 'i:0#.f|membership|ana.ruiz@hospital.example';
    expect(await profiles.getPropertiesFor(login)).toMatchObject({ Email: 'ana.ruiz@hospital.example' });
    expect(await profiles.getUserProfilePropertyFor(login, 'Office')).toBe('East 4');
  });
});

describe('the photo of a person', () => {
  it('is their initials', async () => {
    const response = await sharePoint.fetch(
      people.member,
      '_layouts/15/userphoto.aspx?size=M&accountname=ana.ruiz@hospital.example'
    );
    expect(response.headers.get('Content-Type')).toContain('image/svg+xml');
    expect(await response.text()).toContain('>AR<');
  });
});
