import { foldWords } from '../text/fold-text';
import type { Detector } from './detector';
import { wordSet } from './word-set';

/** Words that say a date is one of birth, with at most a few words between. */
const birthBefore =
  /(?<!\p{L})(?:dob|d\.o\.b\.?|date\s+of\s+birth|birth\s*da(?:te|y)|born(?!\s+(?:to|out|of|with)\s)|fecha\s+(?:de\s+)?nac(?:imiento|\.)?|f\.\s?nac\.?|nacid[oa]|naci[oó])(?!\p{L})[^.;!?\d]{0,24}$/iu;
const birthAfter =
  /^\s*(?:(?:is|was|as|=)\s+)?(?:(?:the|her|his|a)\s+)?(?:dob|d\.o\.b|date\s+of\s+birth|birth\s*da(?:te|y))(?!\p{L})/iu;
const changes = wordSet(
  'since until after before fixed changed updated removed added released desde hasta corregida corregido cambio'
);

const nameBefore = /\p{Lu}[\p{Ll}'’-]+(?:,?\s+\p{Lu}\.)?,?\s+\p{Lu}[\p{Ll}'’-]+(?:\s*[,(;:–-]\s*|\s+)$/u;

/** What else a date beside a name may be: an office, a signature, an appointment. */
const business = wordSet(`
  signed executed approved effective dated agree agreed agreement agreements amend amended amendment reviewed verified chief director meeting training thanks license licence
  joins starts wrote asked reported founded founder named library building doctor contract contracts minutes by dr drs
  firmado firmada aprobado aprobada revisado revisada fundado fundada doctora contrato reunion cita por dra dras
`);
const clinical = wordSet(`
  patient patients pt newborn baby mother chart charts result results wristband discharged admitted orders dose allergy allergies allergic labs
  paciente pacientes bebe pulsera resultados ingresado ingresada dosis alergia alergias
`);

/** Who signs today was born before 2010; two digits of a recent year are more often an appointment's. */
const longAgo = /(?:19\d{2}|200\d|[/.-](?:0\d|[3-9]\d))$/u;

function has(words: readonly string[], wanted: ReadonlySet<string>): boolean {
  return words.some((word) => wanted.has(word));
}

/** A date with words of birth before it, or beside a name where nothing says that it is an affair of business. */
export const birthDates: Detector = {
  kind: 'birthDate',
  patterns: [
    /(?<![\p{L}\p{N}./-])\d{1,2}[/.-]\d{1,2}[/.-](?:(?:19|20)\d{2}|\d{2})(?![\p{L}\p{N}]|[./-]\d)/gu,
    /(?<![\p{L}\p{N}./-])(?:19|20)\d{2}-\d{2}-\d{2}(?![\p{L}\p{N}]|[./-]\d)/gu,
    /(?<![\p{L}\p{N}./-])\d{1,2}(?:st|nd|rd|th|º)?(?:\s+(?:de|of))?\s+(?:jan|ene|feb|mar|apr|abr|may|jun|jul|aug|ago|sep|oct|nov|dec|dic)\p{L}*\.?(?:\s+del?|,)?\s+(?:19|20)\d{2}(?!\d)/giu,
    /(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d{2}(?!\d)/giu
  ],
  accepts: ({ words, before, after }) => {
    const birth = birthBefore.exec(before);
    if (birth) return !has(foldWords(birth[0]), changes);
    if (birthAfter.test(after)) return true;
    const around = foldWords(`${before} ${after}`);
    return nameBefore.test(before) && !has(around, business) && (longAgo.test(words) || has(around, clinical));
  }
};
