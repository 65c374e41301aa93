import type { HttpRequest } from '../../server/protocol/messages';
import { speakForTab } from './person-of-the-tab';

const request = (headers: Record<string, string>): HttpRequest => ({
  method: 'GET',
  url: new URL('http://127.0.0.1:4400/sites/hospital/_api/web'),
  headers,
  body: Buffer.alloc(0)
});

describe('a request made by a page', () => {
  it('speaks for the person in the address of its page, whatever the cookie of the browser says', () => {
    const asked = speakForTab(
      request({
        cookie: 'workbench-user=b',
        referer: 'http://127.0.0.1:4400/sites/hospital/SitePages/Home.aspx?person=a%40x.example'
      })
    );
    expect(asked.headers['x-workbench-user']).toBe('a%40x.example');
  });

  it.each([
    ['comes from another origin', { referer: 'http://elsewhere.example/?person=a' }],
    ['comes from a page that names no one', { referer: 'http://127.0.0.1:4400/sites/hospital/SitePages/Home.aspx' }],
    ['comes from nowhere', {}],
    ['names someone itself', { 'x-workbench-user': 'c', referer: 'http://127.0.0.1:4400/?person=a' }]
  ])('is left alone when it %s', (_case, headers) => {
    const asked = request(headers);
    expect(speakForTab(asked)).toBe(asked);
  });
});
