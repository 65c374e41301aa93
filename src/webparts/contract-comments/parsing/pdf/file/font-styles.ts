import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Weight and slope of a font. */
export interface FontStyle {
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

const plain: FontStyle = { isBold: false, isItalic: false };

/** What pdf.js knows of a font after it has read how a page is drawn. */
interface LoadedFont {
  /** As in the file: "ABCDEF+Garamond-Bold". */
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly italic?: boolean;
}

function toStyle({ name = '', bold, black, italic }: LoadedFont): FontStyle {
  return {
    isBold: bold === true || black === true || /bold|black|heavy|demi|[-,]b[di]?$/i.test(name),
    isItalic: italic === true || /italic|oblique|[-,](?:it|b?i)$/i.test(name)
  };
}

/**
 * The styles of a document's fonts. A page's text names them by keys that the whole document shares; which fonts they are, pdf.js says only
 * after it has read a page's drawing, which takes as long as reading its text. So only pages that bring fonts of their own are asked for it.
 */
export class FontStyles {
  private readonly styles = new Map<string, FontStyle>();

  /** Whether a page uses fonts that no page before it used. */
  public needsDrawing(fonts: ReadonlySet<string>): boolean {
    return [...fonts].some((font) => !this.styles.has(font));
  }

  /** Takes the fonts of a page over, after its drawing has been read. */
  public learn(page: PDFPageProxy, fonts: ReadonlySet<string>): void {
    for (const font of fonts) {
      if (this.styles.has(font)) continue;
      const found: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : undefined;
      this.styles.set(font, typeof found === 'object' && found !== null ? toStyle(found as LoadedFont) : plain);
    }
  }

  public styleOf(font: string): FontStyle {
    return this.styles.get(font) ?? plain;
  }
}
