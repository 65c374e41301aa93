import fc from 'fast-check';
import { addressOfPath, pathOfAddress } from './server-path';

const host = 'https://hospital.example';

/** What SharePoint lets a name be, and more: anything but a slash, and not a way up or here. */
const name = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({ unit: fc.constantFrom(...'#%&+?; =@\'"äñ中23aF.'), minLength: 1 })
  )
  .filter((text) => !text.includes('/') && !text.includes('\\') && !/^\.+$/.test(text));
const path = fc.array(name, { minLength: 1, maxLength: 5 }).map((names) => `/${names.join('/')}`);

describe('addressOfPath', () => {
  it.each([
    ['/sites/hospital/Contracts/Addendum #3.docx', '/sites/hospital/Contracts/Addendum%20%233.docx'],
    ['/sites/hospital/Contracts/100% call.pdf', '/sites/hospital/Contracts/100%25%20call.pdf'],
    ['/sites/hospital/Contracts/R&D + Süd?.docx', '/sites/hospital/Contracts/R%26D%20%2B%20S%C3%BCd%3F.docx'],
    ['/sites/hospital/Contracts/half\uD83D.docx', '/sites/hospital/Contracts/half%EF%BF%BD.docx']
  ])('of %s is %s', (from, to) => {
    expect(addressOfPath(from)).toBe(to);
  });

  it('leads to the path and to nothing else, whatever is in its names', () => {
    fc.assert(
      fc.property(path, (from) => {
        const url = new URL(addressOfPath(from), host);
        expect([url.origin, url.search, url.hash]).toEqual([host, '', '']);
        expect(url.pathname.split('/').map(decodeURIComponent).join('/')).toBe(from);
      })
    );
  });
});

describe('pathOfAddress', () => {
  it.each([
    [`${host}/sites/Klinik%20S%C3%BCd`, '/sites/Klinik Süd'],
    [`${host}/sites/Klinik Süd/`, '/sites/Klinik Süd'],
    [`${host}/sites/100%`, '/sites/100%'],
    [host, '']
  ])('of %s is %s', (address, to) => {
    expect(pathOfAddress(address)).toBe(to);
  });

  it('leads back from the address of a path', () => {
    fc.assert(fc.property(path, (from) => expect(pathOfAddress(`${host}${addressOfPath(from)}`)).toBe(from)));
  });
});
