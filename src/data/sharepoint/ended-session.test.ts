import { explainSilence, requireSession } from './ended-session';

const api = new URL('https://hospital.example/sites/it/_api/web/lists');
const silence = new TypeError('Failed to fetch');
const original = globalThis.fetch;

afterEach(() => {
  globalThis.fetch = original;
});

/** What the site answers to the question whether it is there at all. */
function answer(found: Partial<Response> | Error): jest.Mock {
  const ask = jest.fn(() => (found instanceof Error ? Promise.reject(found) : Promise.resolve(found as Response)));
  globalThis.fetch = ask;
  return ask;
}

describe('explainSilence', () => {
  it.each([
    ['signedOut', 'sends on to sign-in', { type: 'opaqueredirect', status: 0 } as const],
    ['signedOut', 'refuses without a session', { type: 'basic', status: 401 } as const],
    ['offline', 'answers, so that only the first answer was lost', { type: 'basic', status: 200 } as const],
    ['offline', 'is not reached either', new TypeError('Failed to fetch')]
  ])('says %s where the site %s', async (kind, _, found) => {
    const ask = answer(found);
    expect(await explainSilence(api, silence)).toMatchObject({ kind, cause: silence });
    expect(ask).toHaveBeenCalledWith(
      'https://hospital.example/sites/it/_api/web?$select=Id',
      expect.objectContaining({ redirect: 'manual', cache: 'no-store' })
    );
  });
});

describe('requireSession', () => {
  it('refuses a page for signing in as an answer', () => {
    const url = 'https://hospital.example/sites/it/_layouts/15/Authenticate.aspx?Source=%2F';
    expect(() => requireSession({ redirected: true, url })).toThrow(expect.objectContaining({ kind: 'signedOut' }));
  });

  it.each([
    [false, api.href],
    [true, api.href],
    [false, '']
  ])('takes an answer (sent on: %s) from %s', (redirected, url) => {
    expect(() => requireSession({ redirected, url })).not.toThrow();
  });
});
