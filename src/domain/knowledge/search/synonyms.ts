import { analyzeText } from './analyze-text';

/**
 * Different words for the same thing in a hospital's IT, in English and Spanish. One line is one thing; every phrase on it finds
 * all the others. Compounds ("wi-fi", "wifi") need no entry for their spelling alone.
 */
const groups: readonly (readonly string[])[] = [
  ['password', 'passcode', 'credentials', 'contraseña', 'clave'],
  ['sign in', 'log in', 'login', 'logon', 'log on', 'sign on', 'iniciar sesión', 'inicio de sesión'],
  ['expire', 'expired', 'caducar', 'caducado', 'caducada', 'caducó', 'caduca', 'caducan', 'vencer', 'vencido'],
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

/** A phrase as the terms of its words. */
export type Phrase = readonly string[];

/** Terms of a phrase; stop words count, since "log in" is nothing without "in". */
export function phraseOf(text: string): Phrase {
  return analyzeText(text).map((token) => token.term);
}

export interface Synonym {
  readonly phrase: Phrase;
  /** The other phrases for the same thing. */
  readonly others: readonly Phrase[];
}

function prepare(): ReadonlyMap<string, readonly Synonym[]> {
  const byFirst = new Map<string, Synonym[]>();
  for (const group of groups) {
    const phrases = group.map(phraseOf);
    for (const phrase of phrases) {
      const first = phrase[0];
      if (first === undefined) continue;
      const own = phrase.join(' ');
      const synonym = { phrase, others: phrases.filter((other) => other.join(' ') !== own) };
      byFirst.set(first, [...(byFirst.get(first) ?? []), synonym].sort((one, other) => other.phrase.length - one.phrase.length));
    }
  }
  return byFirst;
}

const synonymsByFirstTerm = prepare();

/** The longest phrase with synonyms that begins at this place of a search, or `undefined`. */
export function findSynonym(terms: readonly string[], from: number): Synonym | undefined {
  const candidates = synonymsByFirstTerm.get(terms[from] ?? '');
  return candidates?.find(({ phrase }) => phrase.every((term, offset) => terms[from + offset] === term));
}
