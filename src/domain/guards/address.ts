import type { Detector } from './detector';
import { whoseIsIt } from './whose-is-it';

const nameBefore = /\p{Lu}[\p{Ll}'’-]+\s+\p{Lu}[\p{Ll}'’-]+,\s*$/u;
const dwelling = /Apt|Apartment|Unit|piso|[ºª]/u;

/**
 * Streets with a house number and post boxes, where someone lives: words of a person or a home around it, a name right before it, or a dwelling in
 * the house. Those of clinics, offices and deliveries are everyone's.
 */
export const addresses: Detector = {
  kind: 'address',
  patterns: [
    // 1033 E. 9th Street, 44 Willow Rd., Apt 4B
    /(?<![\p{L}\p{N}.-])\d{1,5}\s+(?:(?:[NSEW]\.?|\d{1,3}(?:st|nd|rd|th)|\p{Lu}[\p{L}'’]+)\s+){1,4}(?:(?:Street|Avenue|Road|Drive|Lane|Court|Boulevard|Place|Way|Terrace|Circle|Parkway|Highway|Trail|Square)(?!\p{L})|(?:St|Ave|Rd|Dr|Ln|Ct|Blvd|Pl|Ter|Cir|Pkwy|Hwy|Trl|Sq)(?!\p{L})\.?)(?:,?\s*(?:Apt|Apartment|Unit|No|#)\.?\s*[\p{L}\p{N}]{1,5})?/gu,
    // P.O. Box 118
    /(?<!\p{L})P\.?\s?O\.?\s+Box\s+\d{1,6}/giu,
    // calle Mayor 12, 3.º B
    /(?<!\p{L})(?:[Cc]alle|[Cc]\/|[Aa]venida|[Aa]vda\.?|[Aa]v\.|[Pp]aseo|[Pp]laza|[Cc]amino|[Rr]onda|[Tt]raves[ií]a|[Cc]arrera)\s+(?:(?:del?|los?|las?|el)\s+){0,2}(?:\p{Lu}[\p{L}'’]*\s?){1,4},?\s*\d{1,4}(?!\d)(?:,?\s*(?:\d{1,2}\.?\s?[ºª]|piso\s+\d{1,2})(?:\s*\p{Lu}(?!\p{L}))?)?/gu
  ],
  accepts: (found) => {
    const whose = whoseIsIt(found);
    return whose === 'person' || (whose === 'unknown' && (nameBefore.test(found.before) || dwelling.test(found.words)));
  }
};
