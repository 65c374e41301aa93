import { isWrite } from './is-write';

const api = 'https://hospital.example/sites/it/_api';
const batchOf = (...requests: readonly string[]): string =>
  requests.map((request) => `--batch_1\nContent-Type: application/http\n\n${request}\nAccept: */*\n\n`).join('');

describe('isWrite', () => {
  it.each([
    ['a read', 'web/currentUser', { method: 'GET' }],
    ['a read that does not say so', 'web', {}],
    ['a form digest', 'contextinfo', { method: 'POST' }],
    ['a search', 'search/postquery', { method: 'POST' }],
    [
      'a search for people',
      'SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.ClientPeoplePickerSearchUser',
      { method: 'POST' }
    ],
    [
      'a batch of reads',
      '$batch',
      { method: 'POST', body: batchOf(`GET ${api}/web HTTP/1.1`, `GET ${api}/web/lists HTTP/1.1`) }
    ],
    [
      'a batch that asks a list for its changes',
      '$batch',
      { method: 'POST', body: batchOf(`GET ${api}/web HTTP/1.1`, `POST ${api}/web/getList('x')/getchanges HTTP/1.1`) }
    ]
  ])('says no to %s', (_, path, init) => {
    expect(isWrite(new URL(`${api}/${path}`), init)).toBe(false);
  });

  it.each([
    ['an addition', "web/getList('/sites/it/Lists/Liaisons')/items", { method: 'POST' }],
    ['a change', 'web', { method: 'POST', headers: { 'X-HTTP-Method': 'MERGE' } }],
    ['a removal', 'web', { method: 'DELETE' }],
    [
      'a batch with one write',
      '$batch',
      { method: 'POST', body: batchOf(`GET ${api}/web HTTP/1.1`, `MERGE ${api}/web HTTP/1.1`) }
    ],
    [
      'a batch as it travels',
      '$batch',
      { method: 'POST', body: batchOf(`POST ${api}/web HTTP/1.1`).replace(/\n/g, '\r\n') }
    ],
    [
      'a batch that asks for changes and makes one',
      '$batch',
      { method: 'POST', body: batchOf(`POST ${api}/web/lists/getchanges HTTP/1.1`, `POST ${api}/web/lists HTTP/1.1`) }
    ],
    ['a batch in bytes', '$batch', { method: 'POST', body: new Uint8Array([80]) }]
  ])('says yes to %s', (_, path, init) => {
    expect(isWrite(new URL(`${api}/${path}`), init)).toBe(true);
  });
});
