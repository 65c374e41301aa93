import type { Detector } from './detector';

/** The ranges the Social Security Administration never issues are no social security numbers. */
function isIssuable(words: string): boolean {
  const digits = words.replace(/\D/gu, '');
  const area = digits.slice(0, 3);
  return area !== '000' && area !== '666' && area < '900' && digits.slice(3, 5) !== '00' && digits.slice(5) !== '0000';
}

/** Numbers of things and accounts that are written in the same groups. */
const thingBefore =
  /(?:(?<![\p{L}\p{N}])(?:parts?|p\/n|sku|model|item|accounts?|acct|cent(?:er|re)|contract|serial|s\/n|lot|order|invoice|ticket|case|po|gl|ndc|udi|asset|key|version|ver|v|build|release|pieza|pedido|cuenta|contrato|factura|serie|modelo)\s*(?:(?:numbers?|no\.?|n\.?[º°o]\.?|is|es|#|:)\s*)*|[\p{L}\p{N}][-./_]?)$/iu;

/** Three, two and four digits in groups, anywhere, unless a word before says what else they are. */
export const groupedSocialSecurity: Detector = {
  kind: 'socialSecurity',
  patterns: [/(?<![\d.])\d{3}[- .]\d{2}[- .]\d{4}(?![-\d]|\.\d)/gu],
  accepts: ({ words, before }) => isIssuable(words) && !thingBefore.test(before)
};

const label =
  /(?<!\p{L})(?:ssn|soc(?:ial)?\.?\s+sec(?:urity)?\.?|social|segur(?:o|idad)\s+social)(?!\p{L})(?:\.|\s+no\.)?[^.;!?]{0,40}$/iu;

/** Nine digits in a row, in a sentence that says so before. */
export const labeledSocialSecurity: Detector = {
  kind: 'socialSecurity',
  patterns: [/(?<!\d)\d{9}(?!\d)/gu],
  accepts: ({ words, before }) => isIssuable(words) && label.test(before) && !thingBefore.test(before)
};
