import { personColumns, readAccount, readOptionalPerson, readPerson } from './person-columns';

const site = { nameOfDeparted: 'Someone who left' };

it('asks for the number, which stays, and the name, which may be gone', () => {
  expect(personColumns('Author')).toEqual(['AuthorId', 'Author/Title']);
});

describe('readPerson', () => {
  it('names the person behind a number', () => {
    expect(readPerson(site, 7, { Title: 'Priya Nair' })).toEqual({ id: 7, name: 'Priya Nair' });
  });

  it.each([null, undefined, {}, { Title: null }, { Title: '' }])(
    'keeps who it was where the account was removed from the site (%j)',
    (value) => {
      expect(readPerson(site, 7, value)).toEqual({ id: 7, name: 'Someone who left' });
    }
  );
});

describe('readOptionalPerson', () => {
  it('tells an empty column from one whose account was removed', () => {
    expect(readOptionalPerson(site, null, null)).toBeUndefined();
    expect(readOptionalPerson(site, 7, null)).toEqual({ id: 7, name: 'Someone who left' });
  });
});

describe('readAccount', () => {
  it.each([undefined, null, { Title: 'x' }])('reads no one from %s', (value) => {
    expect(readAccount(value)).toBeUndefined();
  });

  it('reads an account without address or name', () => {
    expect(readAccount({ ID: 4 })).toEqual({ id: 4, name: '', email: '', login: '' });
  });
});
