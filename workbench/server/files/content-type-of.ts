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
function contentTypeOf(fileName: string): string {
  return byExtension[extensionOf(fileName)] ?? 'application/octet-stream';
}

/**
 * The headers of a file's bytes, at whichever address they are read: its media type and, for what could run as a page of the site
 * (HTML, SVG), the order to save it, as SharePoint's strict browser file handling gives it.
 */
export function fileHeaders(fileName: string): Readonly<Record<string, string>> {
  const headers = { 'content-type': contentTypeOf(fileName) };
  if (inline.has(extensionOf(fileName))) return headers;
  return {
    ...headers,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    'x-download-options': 'noopen'
  };
}

function extensionOf(fileName: string): string {
  return /\.([^./]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}
