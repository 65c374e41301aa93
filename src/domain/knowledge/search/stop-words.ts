/** The languages articles and searches are written in. */
export type Language = 'en' | 'es';

function listWords(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}

const english = listWords(`
  a about after again all also am an and any are as at be because been before being but by can cannot could did do does doing don
  down during each else ever every few for from further get gets getting got had has have having he her here hers him his how i if in
  into is isn it its itself just ll me more most my myself no nor not now of off on once only or other our ours out over own re same
  she should so some such than that the their theirs them then there these they this those through to too under until up ve very was
  arent cant couldnt didnt doesnt dont hasnt havent im isnt ive shouldnt thats wasnt werent wont wouldnt
  we were what when where which while who whom why will with won would you your yours`);

const spanish = listWords(`
  a al algo ante antes aqui asi aun aunque bajo bien cada como con cual cuando cuanto de del desde donde dos e el ella ellas ellos en
  entre era eres es esa esas ese eso esos esta estaba estan estar estas este esto estos estoy fue ha haber hace hacen hacer hago han
  hasta hay he la las le les lo los mas me mi mis mucho muy nada ni no nos nosotros nuestra nuestro o os otra otro para pero poco por
  porque puede pueden puedo pues que quien se sea ser si sido sin sobre son soy su sus tambien tan tanto te tengo tiene tienen todo
  todos tu tus un una unas uno unos y ya yo`);

/**
 * Words that say nothing about what a text is about, folded (no accents). Both languages together: searches mix them, and three
 * words do not say which language they are in.
 */
export const stopWords: ReadonlySet<string> = new Set([...english, ...spanish]);

const languageOfWord: ReadonlyMap<string, Language> = new Map([
  ...english.filter((word) => !spanish.includes(word)).map((word) => [word, 'en'] as const),
  ...spanish.filter((word) => !english.includes(word)).map((word) => [word, 'es'] as const)
]);

/**
 * The language a text gives itself away as by its common words: the one with more of those that the other does not have.
 * @param words Folded words of the text.
 * @returns `undefined` when neither has more, as in most titles and searches.
 */
export function guessLanguage(words: readonly string[]): Language | undefined {
  let lead = 0;
  for (const word of words) {
    const language = languageOfWord.get(word);
    if (language) lead += language === 'en' ? 1 : -1;
  }
  if (lead === 0) return undefined;
  return lead > 0 ? 'en' : 'es';
}

/**
 * Words every plea for help is made of. They take part in ranking, but a search is not held against an article that lacks them:
 * "badge not working" is about the badge.
 */
export const fillerWords: ReadonlySet<string> = new Set(
  listWords(`
  work works working worked broken issue issues problem problems trouble help error errors fail fails failed failing need want
  please thanks way make new use using urgent today still keeps suddenly
  funciona funcionan funcionar funcionaba problema problemas ayuda error errores falla fallan fallo necesito quiero favor gracias
  urgente hoy sigue`)
);
