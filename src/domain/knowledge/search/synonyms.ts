import { analyzeText } from './analyze-text';
import { stopWords } from './stop-words';
import { stemsOf } from './stem-word';

/**
 * Different words for the same thing in a hospital's IT, in English and Spanish. One line is one thing; every phrase on it finds
 * all the others. Compounds ("wi-fi", "wifi") need no entry for their spelling alone.
 */
const groups: readonly (readonly string[])[] = [
  ['password', 'passcode', 'credentials', 'contraseña', 'clave'],
  ['sign in', 'log in', 'login', 'logon', 'log on', 'sign on', 'iniciar sesión', 'inicio de sesión'],
  ['expire', 'expired', 'caducar', 'caducado', 'caducada', 'caducó', 'caduca', 'caducan', 'vencer', 'vencido'],
  ['reset', 'restablecer', 'reiniciar'],
  ['install', 'instalar'],
  ['activate', 'enable', 'activar', 'habilitar'],
  ['setup', 'configure', 'configurar'],
  ['connect', 'conectar', 'conexión'],
  ['locked out', 'account locked', 'cuenta bloqueada'],
  ['badge', 'id card', 'access card', 'tap card', 'tarjeta de acceso', 'credencial', 'acreditación'],
  ['email', 'mail', 'outlook', 'correo', 'correo electrónico'],
  ['calendar', 'calendario', 'agenda'],
  ['wifi', 'wireless', 'wi fi', 'red inalámbrica', 'inalámbrico'],
  ['mfa', 'two-factor', '2fa', 'authenticator', 'multifactor', 'doble factor', 'autenticación multifactor'],
  ['sso', 'single sign-on', 'inicio único'],
  ['ehr', 'emr', 'electronic health record', 'medical record', 'chart', 'historia clínica', 'expediente'],
  ['pacs', 'imaging', 'radiology images', 'x-ray', 'imagen', 'radiología', 'radiografía'],
  ['printer', 'printing', 'print', 'impresora', 'imprimir', 'impresión'],
  ['label', 'wristband', 'etiqueta', 'pulsera'],
  ['scanner', 'barcode', 'bar code', 'escáner', 'código de barras', 'lector'],
  ['phone', 'telephone', 'handset', 'teléfono'],
  ['pager', 'paging', 'beeper', 'busca', 'buscapersonas'],
  ['vpn', 'remote access', 'work from home', 'acceso remoto', 'teletrabajo'],
  ['computer', 'pc', 'workstation', 'desktop', 'laptop', 'ordenador', 'computadora', 'portátil'],
  ['cart', 'wow', 'workstation on wheels', 'carro'],
  ['screen', 'monitor', 'display', 'pantalla'],
  ['slow', 'sluggish', 'lag', 'lento', 'lentitud'],
  ['frozen', 'freeze', 'hang', 'stuck', 'bloqueado', 'colgado', 'congelado'],
  ['phishing', 'suspicious email', 'scam', 'correo sospechoso', 'fraude'],
  ['shared drive', 'network drive', 'file share', 'unidad de red', 'carpeta compartida'],
  ['medication', 'drug', 'meds', 'medicamento', 'medicación'],
  ['order', 'order set', 'orden', 'prescripción'],
  ['lab', 'laboratory', 'results', 'laboratorio', 'resultados'],
  ['teams', 'video call', 'meeting', 'reunión', 'videollamada'],
  ['fax', 'efax'],
  ['dictation', 'speech recognition', 'voice recognition', 'dictado', 'reconocimiento de voz'],
  ['report', 'dashboard', 'informe', 'cuadro de mando'],
  ['permission', 'access', 'permiso', 'acceso']
];

/** Folded words that mean one thing together. */
export type Phrase = readonly string[];

/** Words in the longest phrase. */
export const LONGEST_PHRASE = 4;

/** The words of a phrase that carry meaning; all of them when none does. */
export function meaningOf(phrase: Phrase): Phrase {
  const meaning = phrase.filter((word) => !stopWords.has(word));
  return meaning.length > 0 ? meaning : phrase;
}

export interface Synonym {
  /** How many of the typed words it replaces. */
  readonly length: number;
  /** The other phrases for the same thing. */
  readonly others: readonly Phrase[];
}

interface KnownPhrase {
  /** Of each word, what its forms share. */
  readonly stems: readonly (readonly string[])[];
  readonly others: readonly Phrase[];
}

function sharesStem(one: readonly string[], other: readonly string[]): boolean {
  return one.some((stem) => other.includes(stem));
}

function prepare(): ReadonlyMap<string, readonly KnownPhrase[]> {
  const byFirst = new Map<string, KnownPhrase[]>();
  for (const group of groups) {
    const phrases = group.map((text): Phrase => analyzeText(text).map(({ word }) => word));
    for (const phrase of phrases) {
      const known = { stems: phrase.map((word) => stemsOf(word)), others: phrases.filter((other) => other !== phrase) };
      for (const stem of known.stems.slice(0, 1).flat()) {
        byFirst.set(stem, [...(byFirst.get(stem) ?? []), known]);
      }
    }
  }
  return byFirst;
}

let phrasesByFirstStem: ReadonlyMap<string, readonly KnownPhrase[]> | undefined;

/**
 * The longest phrase with synonyms that a search has at its beginning, or `undefined`.
 * @param typed Stems of each word.
 */
export function findSynonym(typed: readonly (readonly string[])[]): Synonym | undefined {
  const phrases = (phrasesByFirstStem ??= prepare());
  const candidates = typed
    .slice(0, 1)
    .flat()
    .flatMap((stem) => phrases.get(stem) ?? []);
  const fitting = candidates.filter(({ stems }) =>
    stems.every((each, at) => typed.slice(at, at + 1).some((other) => sharesStem(each, other)))
  );
  const [longest] = fitting.sort((one, other) => other.stems.length - one.stems.length);
  return longest && { length: longest.stems.length, others: longest.others };
}
