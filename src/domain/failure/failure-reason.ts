/** Why something asked of the site did not succeed, in the terms a person or a component can act on. */
export const failureReasons = [
  /** The request never reached the site. */
  'offline',
  /** The site refused: the person may not do this. */
  'forbidden',
  /** The session on the site has ended. */
  'signedOut',
  /** The site takes no more changes from a page that was open for so long, not even after its form digest was renewed. */
  'expired',
  /** Someone else is signed in now than the person the page was opened by: nothing was sent. */
  'otherPerson',
  /** The item, file or folder is gone, or was never there for this person. */
  'notFound',
  /** A list or column of the suite does not exist on the site yet. */
  'notSetUp',
  /** A list of the suite still has the permissions of the whole site, so that more people would read or change it than should. */
  'notProtected',
  /** Someone saved the same item in the meantime (HTTP 412). */
  'conflict',
  /** The file is open for editing or checked out, and SharePoint keeps everyone else from it (HTTP 423). */
  'locked',
  /** SharePoint asks everyone to wait (HTTP 429 or 503) and says until when. */
  'throttled',
  /** A value that must be unique is taken already; for the append-only log this means "already posted". */
  'duplicate',
  /** The site refused a value and says so in its own words. */
  'invalid',
  /** The query would have scanned more than the list view threshold. */
  'tooMany',
  'unknown'
] as const;

export type FailureReason = (typeof failureReasons)[number];

/** Whether something thrown elsewhere names one of the reasons. */
export function isFailureReason(value: unknown): value is FailureReason {
  return failureReasons.some((reason) => reason === value);
}
