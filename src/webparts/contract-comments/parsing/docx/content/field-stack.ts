import type { SourceGap } from '../../../../../domain/contracts/document/document-model';
import { UnreadableDocument } from '../../../../../domain/contracts/document/unreadable-document';
import { attributeOf, childOf, childrenOf, isOn, toNumber, valueOf, type XmlElement } from '../xml/xml-element';
import { readSymbol } from './symbol-fonts';

interface OpenField {
  code: string;
  /** Between its beginning and its separator a field is what it does; after it, what it shows. */
  isResult: boolean;
  /** What a form field without a result shows. */
  readonly choice?: string;
}

/** What a field shows that keeps no result in the file. */
export interface FieldSign {
  readonly text: string;
  readonly gap?: SourceGap;
}

/** Word itself nests twenty. */
const DEEPEST = 100;

const TICKED = '\u2612';
const EMPTY = '\u2610';

/** A check box or a list of a form that was made before content controls. */
function readChoice(form: XmlElement | undefined): string | undefined {
  const box = childOf(form, 'checkBox');
  if (box) return isOn(childOf(box, 'checked') ?? childOf(box, 'default')) ? TICKED : EMPTY;
  const list = childOf(form, 'ddList');
  if (!list) return undefined;
  const chosen = toNumber(valueOf(list, 'result')) ?? toNumber(valueOf(list, 'default')) ?? 0;
  return attributeOf(childrenOf(list, 'listEntry')[chosen], 'val');
}

/** A letter by its number in a font, `SYMBOL 254 \f Wingdings`. */
function readSymbolCode(code: string): string | undefined {
  const number = /^\s*SYMBOL\s+(0x[\da-f]+|\d+)/i.exec(code)?.[1];
  if (number === undefined) return undefined;
  const letter = String.fromCodePoint(Math.min(Number(number), 0xffff));
  return readSymbol(/\\f\s+"?([^"\\]+)/i.exec(code)?.[1]?.trim(), letter) ?? letter;
}

function signOf({ code, choice, isResult }: OpenField): FieldSign | undefined {
  if (choice !== undefined) return { text: choice };
  if (isResult) return undefined;
  const symbol = readSymbolCode(code);
  if (symbol !== undefined) return { text: symbol };
  const words = /^\s*(?:MACROBUTTON|GOTOBUTTON)\s+\S+\s+(.*)$/is.exec(code)?.[1];
  if (words !== undefined) return { text: words };
  return /^\s*EQ\b/i.test(code) ? { text: '', gap: { kind: 'formula', text: code.trim() } } : undefined;
}

const PAGE_NUMBER = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION)\b/i;

/** The fields that are open at a place of the text: they begin, separate and end in runs, and reach over paragraphs. */
export class FieldStack {
  private readonly open: OpenField[] = [];

  /** @param showsPages Whether page numbers are part of the text. */
  public constructor(private readonly showsPages = true) {}

  /** Whether words here are shown, not part of what a field does. */
  public get isShown(): boolean {
    return this.open.every(({ isResult, code }) => isResult && (this.showsPages || !PAGE_NUMBER.test(code)));
  }

  /** Whether a table of contents is open here. */
  public get isContents(): boolean {
    return this.open.some(({ code }) => /^\s*TOC\b/i.test(code));
  }

  /** Where the innermost open link leads. */
  public get href(): string | undefined {
    for (let index = this.open.length - 1; index >= 0; index -= 1) {
      const address = /^\s*HYPERLINK\s+"([^"]+)"/i.exec(this.open[index]?.code ?? '')?.[1];
      if (address) return address;
    }
    return undefined;
  }

  /** Takes a field's beginning, separator or end. @returns what is shown at its end in place of a result. */
  public mark(character: XmlElement): FieldSign | undefined {
    const type = attributeOf(character, 'fldCharType');
    const last = this.open[this.open.length - 1];
    if (type === 'begin' && this.open.length >= DEEPEST)
      throw new UnreadableDocument('tooLarge', 'Fields of the document are nested too deeply.');
    if (type === 'begin')
      this.open.push({ code: '', isResult: false, choice: readChoice(childOf(character, 'ffData')) });
    else if (type === 'separate' && last) last.isResult = true;
    else if (type === 'end' && last) {
      this.open.pop();
      return this.isShown ? signOf(last) : undefined;
    }
    return undefined;
  }

  public addCode(text: string): void {
    const last = this.open[this.open.length - 1];
    if (last && !last.isResult) last.code += text;
  }

  /** Reads the inside of a field that is one element. */
  public within(code: string, read: () => void): void {
    this.open.push({ code, isResult: true });
    read();
    this.open.pop();
  }
}
