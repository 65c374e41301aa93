import JSZip from 'jszip';

/** What a test's Word file is made of; markup without namespaces, which the builder declares. */
export interface WordFile {
  /** Paragraphs and tables of the body. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** Other parts by path in the `word` folder, each with the type of the relationship that leads to it; its id is the path. */
  readonly parts?: Readonly<Record<string, { readonly type: string; readonly xml: string }>>;
  /** Links by relationship id. */
  readonly links?: Readonly<Record<string, string>>;
  /** Whether it is in the strict form of the format. */
  readonly isStrict?: boolean;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const PREFIXES = ['w', 'r', 'mc', 'wps', 'wpg', 'wp', 'a', 'pic', 'c', 'dgm', 'v', 'o', 'm', 'w14'];

function declare(isStrict: boolean): string {
  const words = isStrict
    ? 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    : 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return PREFIXES.map((prefix) => `xmlns:${prefix}="${prefix === 'w' ? words : `urn:test:${prefix}`}"`).join(' ');
}

/** The bytes of a Word file. */
export async function buildWordFile(file: WordFile): Promise<ArrayBuffer> {
  const { body, isStrict = false, parts = {}, links = {} } = file;
  const base = isStrict ? STRICT_RELATIONSHIPS : RELATIONSHIPS;
  const archive = new JSZip();
  const relationships = Object.entries(links).map(
    ([id, target]) => `<Relationship Id="${id}" Type="${base}/hyperlink" Target="${target}" TargetMode="External"/>`
  );
  const add = (path: string, type: string, root: string, inside: string): void => {
    archive.file(`word/${path}`, `<?xml version="1.0"?><${root} ${declare(isStrict)}>${inside}</${root}>`);
    relationships.push(`<Relationship Id="${path}" Type="${base}/${type}" Target="${path}"/>`);
  };
  for (const type of ['styles', 'numbering', 'settings', 'footnotes', 'endnotes'] as const) {
    const inside = file[type];
    if (inside !== undefined) add(`${type}.xml`, type, `w:${type}`, inside);
  }
  for (const [path, { type, xml }] of Object.entries(parts)) add(path, type, 'w:part', xml);
  archive.file(
    'word/document.xml',
    `<?xml version="1.0"?><w:document ${declare(isStrict)}><w:body>${body}</w:body></w:document>`
  );
  archive.file('word/_rels/document.xml.rels', `<Relationships>${relationships.join('')}</Relationships>`);
  archive.file(
    '_rels/.rels',
    `<Relationships><Relationship Id="d" Type="${base}/officeDocument" Target="word/document.xml"/></Relationships>`
  );
  return archive.generateAsync({ type: 'arraybuffer' });
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A run of words, with run properties. */
export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;

/** A paragraph of words or of runs, with paragraph properties. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content === '' || content.startsWith('<') ? content : run(content)}</w:p>`;

/** A paragraph in numbering 1, or in another one. */
export const numbered = (level: number, content: string, numberingId = 1): string =>
  paragraph(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numberingId}"/></w:numPr>`);

/** A table of cells with any content. */
export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A cell of words, or of paragraphs and tables. */
export const cell = (content: string): string =>
  content.startsWith('<w:tc') ? content : `<w:tc>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`;

/** A level of a numbering. */
export const level = (index: number, text: string, format = 'decimal', more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** A numbering part with one definition and its uses, each with overrides. */
export const numberingOf = (levels: string, ...overrides: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${(overrides.length > 0 ? overrides : [''])
    .map((inside, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="0"/>${inside}</w:num>`)
    .join('')}`;

/** A paragraph style with a name, which is also its id without blanks. */
export const style = (name: string, inside = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${name.replace(/ /g, '')}"><w:name w:val="${name}"/>${inside}</w:style>`;
