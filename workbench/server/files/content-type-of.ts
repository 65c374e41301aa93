const byExtension: Readonly<Record<string, string>> = {
  csv: 'text/csv;charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  gif: 'image/gif',
  htm: 'text/html;charset=utf-8',
  html: 'text/html;charset=utf-8',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  svg: 'image/svg+xml;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
};

/** Shown in the page itself; everything else is offered for saving, so that no uploaded file can run as a page of the site. */
const inline = new Set(['gif', 'jpeg', 'jpg', 'pdf', 'png', 'txt']);

/** The media type of a file by its name. */
export function contentTypeOf(fileName: string): string {
  return byExtension[extensionOf(fileName)] ?? 'application/octet-stream';
}

/** Whether a browser may show the file inside a page of the site. */
export function mayBeShownInline(fileName: string): boolean {
  return inline.has(extensionOf(fileName));
}

function extensionOf(fileName: string): string {
  return /\.([^./]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}
