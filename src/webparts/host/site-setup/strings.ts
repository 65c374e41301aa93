import { LanguageOfWords } from 'CommonGroundStrings';
import { english, type SetupStrings } from './loc/en-us';
import { spanish } from './loc/es-es';

/** The panel's words in the language of the page's. */
export const strings: SetupStrings = LanguageOfWords.startsWith('es') ? spanish : english;
