import { strFromU8, unzipSync } from 'fflate';

/** Parts of a Word document that hold what a reader sees. */
const wordParts = /^word\/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml$/;

/**
 * The words of a file: of `.docx` the whole text, of `.txt`, `.md`, `.csv` and `.html` the text itself, of anything else
 * nothing (the index still knows its name and columns). A damaged document has no words either.
 */
export function extractText(fileName: string, bytes: Uint8Array): string {
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  switch (extension) {
    case 'docx':
      return extractWordText(bytes);
    case 'txt':
    case 'md':
    case 'csv':
      return strFromU8(bytes);
    case 'htm':
    case 'html':
      return stripMarkup(strFromU8(bytes));
    default:
      return '';
  }
}

/** The text between tags, entities resolved; blocks end in a space so that their words do not run together. */
export function stripMarkup(markup: string): string {
  return decodeEntities(
    markup
      .replace(/<(?:style|script)\b[^>]*>[\s\S]*?<\/(?:style|script)>/gi, ' ')
      .replace(/<\/?(?:p|div|br|li|h\d|td|tr|ul|ol)\b[^>]*>/gi, ' ')
      .replace(/<[^>]*>/g, '')
  )
    .replace(/\s+/g, ' ')
    .trim();
}

function extractWordText(bytes: Uint8Array): string {
  try {
    const parts = unzipSync(bytes, { filter: (file) => wordParts.test(file.name) });
    return Object.values(parts)
      .map((part) => readWordXml(strFromU8(part)))
      .join('\n');
  } catch {
    return '';
  }
}

function readWordXml(xml: string): string {
  const text = xml
    .replace(/<w:instrText\b[^>]*>[\s\S]*?<\/w:instrText>/g, '')
    .replace(/<\/w:p>|<w:(?:tab|br)\b[^>]*\/>/g, ' ')
    .replace(/<[^>]*>/g, '');
  return decodeEntities(text).replace(/\s+/g, ' ').trim();
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi,
    (whole, decimal?: string, hexadecimal?: string, name?: string) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (hexadecimal !== undefined) return String.fromCodePoint(parseInt(hexadecimal, 16));
      return entities[name?.toLowerCase() ?? ''] ?? whole;
    }
  );
}
