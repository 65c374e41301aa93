/** A computer several people sign in on, for contract tests (in the Node environment): the session is the computer's, not the page's. */
import { connectToSite, type SuiteSite } from '../data/sharepoint/suite-site';
import type { TestHospital } from './start-hospital';

export interface SharedComputer {
  /** Signs someone in, in the place of whoever was; by the part of the account before the at sign. */
  signIn(name: string): void;
  /** The site as the real connection gives it to a page that is opened now. */
  openPage(): SuiteSite;
  /** What was asked of the site since the last look, `POST /_api/web/lists`, the address within the web. */
  takeRequests(): readonly string[];
  /** Gives the browser its fetch back. */
  leave(): void;
}

const emailOf = (name: string): string => `${name}@hospital.example`;

/** The part of SharePoint Framework's context that a connection reads. */
function contextOf(absoluteUrl: string, loginName: string): Parameters<typeof connectToSite>[0] {
  return { pageContext: { web: { absoluteUrl }, user: { loginName } } } as Parameters<typeof connectToSite>[0];
}

/** Every request of the test goes the way of this computer until it is left. */
export function openSharedComputer({ sharePoint }: TestHospital): SharedComputer {
  const original = globalThis.fetch;
  let signedIn = '';
  let requests: string[] = [];
  globalThis.fetch = (input, init) => {
    const address = String(input);
    requests.push(`${init?.method ?? 'GET'} ${decodeURIComponent(address.replace(sharePoint.url, ''))}`);
    const headers = new Headers(init?.headers);
    headers.set('X-Workbench-User', emailOf(signedIn));
    return original(address, { ...init, headers });
  };
  return {
    signIn: (name) => {
      signedIn = name;
    },
    openPage: () => connectToSite(contextOf(sharePoint.url, emailOf(signedIn)), sharePoint.url, 'Someone who left'),
    takeRequests: () => {
      const taken = requests;
      requests = [];
      return taken;
    },
    leave: () => {
      globalThis.fetch = original;
    }
  };
}
