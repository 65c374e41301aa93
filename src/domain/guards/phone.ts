import type { Detector } from './detector';
import { whoseIsIt } from './whose-is-it';

/** A number that is a ticket, a version or an address of a machine comes after one of these. */
const thingBefore =
  /(?:(?<![\p{L}\p{N}])(?:inc|ticket|case|ext|extension|ver|version|v|kb|po|asset|serial|sn|order|room|contract|invoice|caso|incidencia|versi[oó]n|sala|pedido|serie|activo|contrato|factura)\.?\s*(?:(?:numbers?|no\.?|n\.?[º°o]\.?|n[uú]m\.?|#|:)\s*)*|0x|[\p{L}\p{N}][-.:/_]?)$/iu;

/** Numbers anyone may call for nothing, or at a price, are no person's. */
const serviceNumber = /^(?:\+?1[ .-]?)?\(?8(?:00|33|44|55|66|77|88)\)?[ .-]|^90[0-2][ .-]?\d{3}/u;

/** Numbers that are written as telephone numbers are, unless they belong to an organization. */
export const writtenPhones: Detector = {
  kind: 'phone',
  patterns: [
    // North America: (312) 555-0142, 312.555.0142, +1 312 555 0142.
    /(?:\+?1[ .-]?)?(?:\(\d{3}\)\s?|(?<![\d./-])\d{3}[ ./-])\d{3}[ ./-]\d{4}(?!\d)/gu,
    // Any country: +34 612 345 678.
    /\+\d{1,3}(?:[ .-]?\(?\d{2,4}\)?){2,4}(?!\d)/gu,
    // Spain: 612 345 678, 612 34 56 78.
    /(?<!\d)[6-9]\d{2}[ .-](?:\d{3}[ .-]\d{3}|\d{2}[ .-]\d{2}[ .-]\d{2})(?!\d)/gu
  ],
  accepts: (found) =>
    !thingBefore.test(found.before) && !serviceNumber.test(found.words) && whoseIsIt(found) !== 'organization'
};

const label =
  /(?<!\p{L})(?:phone|tel|telephone|cell|mobile|call(?:ed|ing)?(?:\s+(?:her|him|them|me))?(?:\s+back)?|contact|tel[eé]fono|m[oó]vil|celular|llamar(?:\s+al)?)\.?\s*(?:(?:is|es|at|on|number|n[uú]mero|no\.?|from|al|:)\s*)*$/iu;

/** Numbers that are telephone numbers only because a word says so: seven digits, or nine and ten in a row. */
export const labeledPhones: Detector = {
  kind: 'phone',
  patterns: [/(?<![-\d])(?:\d{3}[ .-]\d{4}|\d{9,10})(?![-\d])/gu],
  accepts: (found) =>
    label.test(found.before) && !serviceNumber.test(found.words) && whoseIsIt(found) !== 'organization'
};
