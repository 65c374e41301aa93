import { isNamedPart } from '../../../../domain/contracts/document/clause-number';
import {
  isCapitals,
  isEmphasized,
  isFormLine,
  isHeadingLength,
  isHeadingText,
  isTitleCase,
  looksLikeHeading
} from './heading-look';
import type { Line, Stretch } from './read-lines';

export interface Heading {
  /** 0 for the title of the contract, 1 for its main sections. */
  readonly level: number;
}

/** The headings of a document. */
export interface Headings {
  /** The heading at a place; `undefined` where there is other text. */
  at(index: number): Heading | undefined;
  /** The level of a clause at a place. */
  clauseLevelOf(index: number): number;
}

const isLine = (stretch: Stretch | undefined): stretch is Line => stretch?.kind === 'line';
const isText = (stretch: Stretch | undefined): stretch is Line =>
  isLine(stretch) && !stretch.isContents && !stretch.isBullet && !stretch.draft.isAside;

/** Where signatures begin; what is heavy there are names. */
const SIGNATURES = /^(?:in witness whereof|in witness of|en fe de lo cual|en testimonio|en prueba de conformidad)/i;
/** A paragraph from this length on is text, not a line of a title page. */
const LEAST_TEXT = 90;
/** Main sections from which a document has a structure of its own; heavy lines in it are labels. */
const LEAST_SECTIONS = 2;
/** Headings are in the first two levels; deeper ones are items. */
const DEEPEST_HEADING = 2;

/**
 * Levels of headings by their order: a document that uses the first, third and fifth has three. One that uses the first only once, for its
 * name, has its sections in the next.
 */
function rankOutlines(stretches: readonly Stretch[]): (outlineLevel: number) => number {
  const lines = stretches.filter(isText).filter(({ draft }) => draft.outlineLevel !== undefined);
  const used = [...new Set(lines.map(({ draft }) => draft.outlineLevel ?? 0))].sort((left, right) => left - right);
  const top = lines.filter(({ draft }) => draft.outlineLevel === used[0]);
  const isName = used.length > 1 && top.length === 1 && top[0] === lines[0] && lines[0]?.number === '';
  return (outlineLevel) => used.indexOf(outlineLevel) + (isName ? 0 : 1);
}

/** The next text after a place. */
const nextText = (stretches: readonly Stretch[], index: number): Line | undefined =>
  stretches.slice(index + 1, index + 4).find((stretch) => isLine(stretch) && stretch.text !== '') as Line | undefined;

class HeadingFinder {
  private readonly rank: (outlineLevel: number) => number;
  private readonly found = new Map<number, Heading>();

  public constructor(
    private readonly stretches: readonly Stretch[],
    private readonly levels: readonly number[]
  ) {
    this.rank = rankOutlines(stretches);
  }

  public find(): Headings {
    this.stretches.forEach((stretch, index) => {
      if (!isText(stretch)) return;
      const heading = this.styled(stretch) ?? (stretch.number ? this.numbered(stretch, index) : undefined);
      if (heading) this.found.set(index, heading);
    });
    this.findBare();
    return { at: (index) => this.found.get(index), clauseLevelOf: (index) => this.clauseLevelOf(index) };
  }

  private clauseLevelOf(index: number): number {
    const stretch = this.stretches[index];
    const outlineLevel = isLine(stretch) && stretch.number ? stretch.draft.outlineLevel : undefined;
    return outlineLevel === undefined ? (this.levels[index] ?? 0) : Math.max(1, this.rank(outlineLevel));
  }

  /** A heading by its style. */
  private styled(line: Line): Heading | undefined {
    if (/^title$/i.test(line.draft.styleName) && !line.number) return { level: 0 };
    const { outlineLevel } = line.draft;
    if (outlineLevel === undefined || !(isHeadingText(line) || line.draft.isTitled)) return undefined;
    return { level: this.rank(outlineLevel) };
  }

  /** A heading by its number and its look. */
  private numbered(line: Line, index: number): Heading | undefined {
    const level = this.levels[index] ?? 0;
    if (level === 0 || level > DEEPEST_HEADING) return undefined;
    if (line.draft.isTitled || looksLikeHeading(line)) return { level };
    if (!isHeadingLength(line)) return undefined;
    const isTitle = isTitleCase(line.text.replace(/[.:]$/, ''));
    if (isNamedPart(line.number)) return isTitle && !/\.$/.test(line.text) ? { level } : undefined;
    return level === 1 && isTitle && this.leadsOn(index, level) ? { level } : undefined;
  }

  /** Whether text or deeper clauses follow, and not the next item of a list. */
  private leadsOn(index: number, level: number): boolean {
    const next = this.stretches[index + 1];
    if (!isLine(next)) return false;
    const nextLevel = this.levels[index + 1] ?? 0;
    return next.number ? nextLevel > level && !next.isBullet : next.text.length >= LEAST_TEXT / 2;
  }

  /** Headings without number and style: heavy lines or capitals in a document, or a part of one, that has no others. */
  private findBare(): void {
    const sections = [...this.found.values()].filter(({ level }) => level === 1).length;
    const numberedSections = this.levels.filter((level) => level === 1).length;
    const hasSections = sections >= LEAST_SECTIONS || numberedSections > LEAST_SECTIONS;
    const candidates = this.bareLines();
    const hasBoth = candidates.some(([line]) => isCapitals(line)) && candidates.some(([line]) => !isCapitals(line));
    for (const [line, index] of candidates) {
      const isMain = isCapitals(line);
      if (hasSections && !(isMain && (line.draft.isCentered || isEmphasized(line)))) continue;
      this.found.set(index, { level: isMain || !hasBoth ? 1 : 2 });
    }
  }

  /** Lines that look like headings, without those of the title page and of the signatures. The first of them all is the contract's title. */
  private bareLines(): readonly (readonly [Line, number])[] {
    let isInText = false;
    let isSigned = false;
    const lines: (readonly [Line, number])[] = [];
    this.stretches.forEach((stretch, index) => {
      if (!isText(stretch)) return;
      if (SIGNATURES.test(stretch.text)) isSigned = true;
      if (isNamedPart(stretch.number)) isSigned = false;
      const isBare = stretch.number === '' && !this.found.has(index) && looksLikeHeading(stretch);
      if (!isInText && isBare && this.found.size === 0 && index < 3) this.found.set(index, { level: 0 });
      else if (isInText && !isSigned && isBare && !this.isLabel(index)) lines.push([stretch, index]);
      isInText ||=
        stretch.text.length >= LEAST_TEXT ||
        stretch.number !== '' ||
        (this.found.has(index) && this.found.get(index)?.level !== 0);
    });
    return lines;
  }

  /** Whether what follows is a form: then a heavy line says whose it is. */
  private isLabel(index: number): boolean {
    const next = nextText(this.stretches, index);
    return next === undefined || isFormLine(next);
  }
}

/**
 * Finds the headings of a document: by style, by number and look, and by look alone where nothing else tells them.
 * @param levels Of each stretch by its number; 0 for text without one.
 */
export function findHeadings(stretches: readonly Stretch[], levels: readonly number[]): Headings {
  return new HeadingFinder(stretches, levels).find();
}
