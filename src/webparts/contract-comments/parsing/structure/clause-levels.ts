import { citedNumber, isNamedPart, levelOfNumber } from '../../../../domain/contracts/document/clause-number';
import type { Line, Stretch } from './read-lines';

/** Ways to count the main parts of a contract. */
type Kind = 'named' | 'roman' | 'letter' | 'figure';

const isArticle = (number: string): boolean =>
  /^(?:article|art\.|artículo|articulo|cláusula|clausula|chapter|capítulo)\b/i.test(number);

function kindOf(number: string, letterBefore: string): Kind | undefined {
  const cited = citedNumber(number);
  if (isNamedPart(number)) return 'named';
  if (/^\d+$/.test(cited)) return 'figure';
  const isLetter = /^[A-Z]$/.test(cited);
  const isNextLetter = isLetter && letterBefore !== '' && cited.charCodeAt(0) === letterBefore.charCodeAt(0) + 1;
  if (/^[IVXLC]+$/.test(cited) && !isNextLetter && !(isLetter && 'CL'.includes(cited))) return 'roman';
  return isLetter ? 'letter' : undefined;
}

const isNumbered = (stretch: Stretch): stretch is Line =>
  stretch.kind === 'line' && stretch.number !== '' && !stretch.isBullet && !stretch.draft.isAside;

/** How the main parts of a contract are counted: by articles if there are such, else by roman numbers if they come first, else by figures. */
function findMainKind(stretches: readonly Stretch[]): Kind | undefined {
  const numbered = stretches.filter(isNumbered);
  let letter = '';
  const kinds = numbered.map(({ number }) => {
    const kind = kindOf(number, letter);
    if (kind === 'letter') letter = citedNumber(number);
    return kind;
  });
  if (numbered.filter(({ number }) => isArticle(number)).length > 1) return 'named';
  const count = (kind: Kind): number => kinds.filter((other) => other === kind).length;
  const isBefore = (first: Kind, second: Kind): boolean =>
    !kinds.includes(second) || kinds.indexOf(first) < kinds.indexOf(second);
  if (count('roman') > 1 && isBefore('roman', 'figure')) return 'roman';
  if (count('figure') > 0) return 'figure';
  return count('letter') > 0 ? 'letter' : undefined;
}

/**
 * Says how deep each number is. What a number looks like decides ("4.2" is below "4."); ways to count that could all be the first level are
 * put below one another in the order in which the contract goes down through them.
 */
export class ClauseLevels {
  private readonly main: Kind | undefined;
  private readonly depths = new Map<Kind, number>();
  private lastKind: Kind | undefined;
  private letter = '';
  private before = '';

  public constructor(stretches: readonly Stretch[]) {
    this.main = findMainKind(stretches);
  }

  /** The level of the next numbered line. */
  public next({ number, draft }: Line): number {
    const level = this.levelOf(number, draft.printed ? (draft.numberingLevel ?? 0) : 0);
    if (level <= 3) this.before = number;
    return level;
  }

  private levelOf(number: string, depth: number): number {
    if (depth > 0) return depth + 1;
    const kind = kindOf(number, this.letter);
    if (kind === 'letter') this.letter = citedNumber(number);
    if (kind === undefined) return levelOfNumber(number, this.before);
    if (kind === 'named') return this.levelOfNamed(number);
    return this.levelOfKind(kind);
  }

  private levelOfNamed(number: string): number {
    const level = levelOfNumber(number);
    const isWithin = this.main === 'named' && /^(?:sec|§)/i.test(number);
    if (isArticle(number) || !isWithin) this.lastKind = 'named';
    return isWithin ? Math.max(2, level) : level;
  }

  private levelOfKind(kind: Kind): number {
    const hasBegun = this.lastKind !== undefined && (this.main === 'named' || this.depths.has(this.main ?? kind));
    const above = this.lastKind === undefined ? 0 : (this.depths.get(this.lastKind) ?? 1);
    const known = this.depths.get(kind);
    const level = kind === this.main || !hasBegun ? 1 : (known ?? above + 1);
    if (kind === this.main || hasBegun) {
      this.depths.set(kind, level);
      this.lastKind = kind;
    }
    return level;
  }
}
