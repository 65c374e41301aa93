import { people, startTestSharePoint } from '../testing/start-sharepoint';
import type { TestSharePoint } from '../testing/start-sharepoint';

const PROFILE = '_api/SP.UserProfiles.PeopleManager/GetMyProperties';
const SEARCH = '_api/search/postquery';

let sharePoint: TestSharePoint;
let host: string;
beforeAll(async () => {
  sharePoint = await startTestSharePoint();
  host = new URL(sharePoint.url).origin;
});
afterAll(() => sharePoint.close());
afterEach(() => fetch(`${host}/_workbench/faults`, { method: 'DELETE' }));

function plan(fault: unknown): Promise<Response> {
  return fetch(`${host}/_workbench/faults`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(fault)
  });
}

function read(login: string): Promise<Response> {
  return sharePoint.fetch(login, PROFILE);
}

function search(login: string, headers: Record<string, string> = {}): Promise<Response> {
  return sharePoint.fetch(login, SEARCH, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ request: { Querytext: 'printer' } })
  });
}

describe('planning a fault', () => {
  it('is refused unless the fault is described as JSON', async () => {
    const response = await fetch(`${host}/_workbench/faults`, { method: 'POST', body: 'effect=drop' });
    expect(response.status).toBe(415);
  });

  it.each([{}, { effect: { kind: 'explosion' } }, [{ effect: { kind: 'drop', moment: 'after' } }, {}]])(
    'is refused for %j, and nothing is planned',
    async (fault) => {
      expect((await plan(fault)).status).toBe(400);
      expect(await (await fetch(`${host}/_workbench/faults`)).json()).toEqual([]);
    }
  );

  it('is refused with another method', async () => {
    expect((await fetch(`${host}/_workbench/faults`, { method: 'PUT' })).status).toBe(405);
  });
});

describe('a request that meets a fault', () => {
  it('is throttled with the time to wait, as often as was planned', async () => {
    await plan({ url: 'PeopleManager', times: 2, effect: { kind: 'throttle', status: 429, retryAfter: 7 } });
    const answers = [await read(people.member), await read(people.member), await read(people.member)];
    expect(answers.map((answer) => answer.status)).toEqual([429, 429, 200]);
    expect(answers[0]?.headers.get('Retry-After')).toBe('7');
  });

  it('happens only to the person meant', async () => {
    await plan({ person: people.member, times: null, effect: { kind: 'throttle', status: 503 } });
    expect((await read(people.other)).status).toBe(200);
    expect((await read(people.member)).status).toBe(503);
  });

  it.each(['before', 'after'])('breaks off %s the act', async (moment) => {
    await plan({ effect: { kind: 'drop', moment } });
    await expect(read(people.member)).rejects.toThrow('fetch failed');
    expect((await read(people.member)).status).toBe(200);
  });

  it('learns that its digest expired, in the words of SharePoint', async () => {
    await plan({ effect: { kind: 'expired-digest' } });
    const answer = await search(people.member);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({
      'odata.error': { code: '-2130575251, Microsoft.SharePoint.SPException' }
    });
    expect((await search(people.member)).status).toBe(200);
  });

  it('learns that its session has ended, whether it reads or writes (tenant 15)', async () => {
    await plan({ person: people.member, times: 2, effect: { kind: 'ended-session' } });
    const answers = [await read(people.member), await search(people.member, { 'X-RequestDigest': 'any' })];
    expect(answers.map((answer) => answer.status)).toEqual([401, 401]);
    expect(await answers[0]?.json()).toMatchObject({
      'odata.error': { code: '-2147024891, System.UnauthorizedAccessException' }
    });
    expect((await read(people.member)).status).toBe(200);
  });

  it('is led to a sign-in page of another host when its session has ended (tenant 15)', async () => {
    await plan({ effect: { kind: 'ended-session', redirects: true } });
    const answer = await fetch(`${sharePoint.url}/_api/web`, {
      headers: { 'X-Workbench-User': people.member },
      redirect: 'manual'
    });
    expect(answer.status).toBe(302);
    expect(new URL(answer.headers.get('location') ?? '').origin).toBe(
      new URL(sharePoint.url).origin.replace('127.0.0.1', 'localhost')
    );
  });

  it('is a batch when the fault was meant for one of its parts', async () => {
    await plan({ url: 'lists/getByTitle', effect: { kind: 'throttle', status: 429, retryAfter: 3 } });
    const part = (path: string): string =>
      `--b\r\nContent-Type: application/http\r\n\r\nGET ${sharePoint.url}/_api/${path} HTTP/1.1\r\nAccept: application/json\r\n\r\n`;
    const body = `${part('web/currentuser')}${part("web/lists/getByTitle('x')")}--b--\r\n`;
    const batch = (): Promise<Response> =>
      sharePoint.fetch(people.member, '_api/$batch', {
        method: 'POST',
        headers: { 'Content-Type': 'multipart/mixed; boundary=b' },
        body
      });
    expect([(await batch()).status, (await batch()).status]).toEqual([429, 200]);
  });

  it('comes late', async () => {
    await plan({ effect: { kind: 'latency', milliseconds: 60 } });
    const start = performance.now();
    expect((await read(people.member)).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThanOrEqual(55);
  });
});
