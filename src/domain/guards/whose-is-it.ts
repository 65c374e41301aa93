import { foldWords } from '../text/fold-text';
import type { Found } from './detector';
import { wordSet } from './word-set';

const personWords = wordSet(`
  patient pt she he her his him mother father mom dad parent parents daughter son wife husband family relative relatives caregiver kin emergency
  mr mrs ms lives resides
  paciente hija hijo madre padre esposa esposo familiar familiares sr sra vive reside
`);

/** Anyone's, and the writer's own after a word like "my". */
const belongings = wordSet('cell mobile home casa movil celular domicilio');
const writer = wordSet('my our i mi nuestro nuestra');

const organizationWords = wordSet(`
  desk helpdesk support hotline line lines vendor vendors supplier suppliers hospital clinic clinics campus office offices pharmacy radiology laboratory lab cardiology
  admission admissions registration billing station department operator switchboard answering outage outages downtime dial bridge conference passcode code fax
  faxes it legal counsel notice notices center warehouse dock building parking entrance lounge suite interpreter interpreters
  soporte proveedor proveedores clinica oficina centralita farmacia radiologia admision departamento almacen edificio
`);

type Owner = 'person' | 'organization' | 'unknown';

/** Whose it is by the first word that decides. Belongings are a person's, unless the words around them say that they are the writer's. */
function firstOwner(words: readonly string[]): Owner {
  let isBelonging = false;
  for (const word of words) {
    if (personWords.has(word)) return 'person';
    if (isBelonging && writer.has(word)) return 'organization';
    if (organizationWords.has(word)) return isBelonging ? 'person' : 'organization';
    isBelonging ||= belongings.has(word);
  }
  return isBelonging ? 'person' : 'unknown';
}

/**
 * Whether a number or an address is someone's own or an organization's: the nearest word that says so decides, first of those before
 * it, then of those after it. English and Spanish.
 */
export function whoseIsIt({ before, after }: Found): Owner {
  const owner = firstOwner([...foldWords(before)].reverse());
  return owner === 'unknown' ? firstOwner(foldWords(after)) : owner;
}
