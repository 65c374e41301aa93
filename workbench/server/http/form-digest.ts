import { createHmac, randomBytes } from 'node:crypto';

import type { Person } from '../principals/principals';

/** How long a digest is good for, in seconds. */
export const DIGEST_LIFETIME = 1800;

const secret = randomBytes(32);

/** Issues a form digest for one person: `0x<signature>,<moment>`. */
export function issueDigest(person: Person, now: Date): string {
  return `0x${sign(person, now.toUTCString())},${now.toUTCString()}`;
}

/** True when the digest was issued by this server to this person within its lifetime. */
export function isValidDigest(digest: string, person: Person, now: Date): boolean {
  const comma = digest.indexOf(',');
  const moment = digest.slice(comma + 1);
  const age = (now.getTime() - Date.parse(moment)) / 1000;
  return comma > 0 && digest.slice(2, comma) === sign(person, moment) && age >= -1 && age <= DIGEST_LIFETIME;
}

function sign(person: Person, moment: string): string {
  return createHmac('sha512', secret).update(`${person.login}\n${moment}`).digest('hex').toUpperCase();
}
