import { UnreadableDocument } from '../../../../../domain/contracts/document/unreadable-document';
import { gapPiece, type Piece } from '../../piece';
import type { ParagraphStyle } from '../styles/docx-styles';
import { emphasisOf, readRunFormat, resolveFormat, type RunFormat } from '../styles/run-format';
import { attributeOf, childOf, valueOf, type XmlElement } from '../xml/xml-element';
import { chooseAlternative } from './choose-alternative';
import { readDrawing } from './read-drawing';
import type { PlacedNote, Story } from './story';
import { isSymbolFont, readSymbol } from './symbol-fonts';
import { writeFormula } from './write-formula';

/** What is in a paragraph, in the order of its text. */
export interface ParagraphContent {
  readonly pieces: readonly Piece[];
  /** Contents of the text boxes that hang on the paragraph. */
  readonly boxes: readonly XmlElement[];
  /** Notes the paragraph refers to. */
  readonly notes: readonly PlacedNote[];
  /** Whether any of it is in a table of contents. */
  readonly isContents: boolean;
}

export const noContent: ParagraphContent = { pieces: [], boxes: [], notes: [], isContents: false };

/** Containers whose inside is read as if they were not there. Deleted and moved text is in others, and no part of the contract. */
const transparent: ReadonlySet<string> = new Set([
  'ins',
  'moveTo',
  'smartTag',
  'sdt',
  'sdtContent',
  'customXml',
  'dir',
  'bdo',
  'rubyBase'
]);

const signs: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '\u2011'],
  ['softHyphen', '']
]);

/** A letter or two in a font of signs are a sign; a sentence in such a font is a mistake of its producer. */
const LONGEST_SIGN = 3;

/** A sentence as long as a book is none; showing it would stop the page. */
const LONGEST_PARAGRAPH = 200_000;
const MOST_PIECES = 20_000;

/** Reads the inside of one paragraph. */
export class RunReader {
  private readonly pieces: Piece[] = [];
  private readonly boxes: XmlElement[] = [];
  private readonly notes: PlacedNote[] = [];
  private isContents = false;
  private length = 0;

  public constructor(
    private readonly story: Story,
    private readonly style: ParagraphStyle
  ) {}

  public read(paragraph: XmlElement): ParagraphContent {
    this.readInside(paragraph.children, undefined);
    return { pieces: this.pieces, boxes: this.boxes, notes: this.notes, isContents: this.isContents };
  }

  private readInside(elements: readonly XmlElement[], href: string | undefined): void {
    for (const element of elements) this.readInline(element, href);
  }

  private readInline(element: XmlElement, href: string | undefined): void {
    const { name, children } = element;
    if (name === 'r') this.readRun(element, href);
    else if (name === 'hyperlink')
      this.readInside(children, this.story.links.get(attributeOf(element, 'id') ?? '') ?? href);
    else if (name === 'fldSimple')
      this.story.fields.within(attributeOf(element, 'instr') ?? '', () => this.readInside(children, href));
    else if (name === 'oMath' || name === 'oMathPara') this.add({ text: ` ${writeFormula(element)} ` });
    else if (name === 'subDoc') this.add(gapPiece({ kind: 'document', text: '' }));
    else if (name === 'AlternateContent') this.readInside(chooseAlternative(element), href);
    else if (transparent.has(name)) this.readInside(children, href);
  }

  private formatOf(properties: XmlElement | undefined): RunFormat {
    const { styles } = this.story;
    return resolveFormat({
      defaults: styles.defaults,
      paragraphStyle: this.style.format,
      characterStyle: styles.character(valueOf(properties, 'rStyle')),
      own: readRunFormat(properties)
    });
  }

  private readRun(run: XmlElement, href: string | undefined): void {
    const format = this.formatOf(childOf(run, 'rPr'));
    const target = href ?? this.story.fields.href;
    const emphasis = emphasisOf(format);
    // Links are underlined by the page; the document's own underline would only repeat it.
    const look: Omit<Piece, 'text'> = { ...emphasis, underline: target ? undefined : emphasis.underline, href: target };
    for (const child of run.children) this.readRunPart(child, run, format, look);
  }

  private readRunPart(part: XmlElement, run: XmlElement, format: RunFormat, look: Omit<Piece, 'text'>): void {
    const { fields } = this.story;
    if (part.name === 'fldChar') this.addSign(fields.mark(part), look);
    else if (part.name === 'instrText') fields.addCode(part.text);
    else if (part.name === 'AlternateContent')
      for (const child of chooseAlternative(part)) this.readRunPart(child, run, format, look);
    else if (!format.hidden && fields.isShown) this.readShown(part, run, format, look);
  }

  private readShown(part: XmlElement, run: XmlElement, format: RunFormat, look: Omit<Piece, 'text'>): void {
    switch (part.name) {
      case 't':
        return this.add({ ...look, text: signsOf(part.text, format.font) });
      case 'sym':
        return this.addSymbol(part, look);
      case 'drawing':
      case 'pict':
      case 'object':
        return this.addDrawing(part, look);
      case 'footnoteReference':
      case 'endnoteReference':
        return this.addNote(part, run, look);
      case 'footnoteRef':
      case 'endnoteRef':
        return this.add({ ...look, raised: 'sup', text: this.story.noteMark ?? '' });
      case 'ruby':
        return this.readInside(part.children, look.href);
      case 'oMath':
      case 'oMathPara':
        return this.add({ text: ` ${writeFormula(part)} ` });
      case 'contentPart':
        return this.add(gapPiece({ kind: 'picture', text: '' }));
      default:
        return this.add({ ...look, text: signs.get(part.name) ?? '' });
    }
  }

  private add(piece: Piece): void {
    if (!piece.text) return;
    this.length += piece.text.length;
    if (this.length > LONGEST_PARAGRAPH || this.pieces.length > MOST_PIECES)
      throw new UnreadableDocument('tooLarge', 'A paragraph of the document is longer than can be shown.');
    this.pieces.push(piece);
    if (this.story.fields.isContents) this.isContents = true;
  }

  private addSign(sign: ReturnType<Story['fields']['mark']>, look: Omit<Piece, 'text'>): void {
    if (sign) this.add(sign.gap ? gapPiece(sign.gap) : { ...look, text: sign.text });
  }

  private addSymbol(part: XmlElement, look: Omit<Piece, 'text'>): void {
    const font = attributeOf(part, 'font');
    const code = Number.parseInt(attributeOf(part, 'char') ?? '', 16);
    const letter = Number.isNaN(code) ? '' : String.fromCodePoint(Math.min(code, 0xffff));
    const sign = readSymbol(font, letter) ?? (isPrivate(letter) ? undefined : letter);
    this.add(sign ? { ...look, text: sign } : gapPiece({ kind: 'symbol', text: font ?? '' }));
  }

  private addDrawing(part: XmlElement, look: Omit<Piece, 'text'>): void {
    const { boxes, gaps, words } = readDrawing(part, this.story.figures);
    for (const text of words) this.add({ ...look, text: ` ${text} ` });
    for (const gap of gaps) this.add(gapPiece(gap));
    this.boxes.push(...boxes);
  }

  private addNote(part: XmlElement, run: XmlElement, look: Omit<Piece, 'text'>): void {
    const kind = part.name === 'footnoteReference' ? 'footnote' : 'endnote';
    const hasOwnMark = isMarked(part);
    const mark = hasOwnMark ? (childOf(run, 't')?.text ?? '') : undefined;
    const note = this.story.notes.take(kind, attributeOf(part, 'id') ?? '', mark);
    if (!note) return;
    if (!hasOwnMark) this.add({ ...look, raised: 'sup', text: note.mark });
    this.notes.push(note);
  }
}

const isPrivate = (letter: string): boolean => /^[\ue000-\uf8ff]?$/.test(letter);

const isMarked = (reference: XmlElement): boolean =>
  ['1', 'true', 'on'].includes(attributeOf(reference, 'customMarkFollows') ?? '');

/** Text with the letters of a sign font as the signs they are. */
function signsOf(text: string, font: string | undefined): string {
  if (!isSymbolFont(font)) return text;
  const isSign = text.trim().length <= LONGEST_SIGN || /[\uf000-\uf0ff]/.test(text);
  return isSign
    ? [...text].map((letter) => (letter.trim() ? (readSymbol(font, letter) ?? letter) : letter)).join('')
    : text;
}
