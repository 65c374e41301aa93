/**
 * Article bodies from small parts. A text may hold `**bold**` words; everything else is escaped, so an author types `<` and `&`
 * as they are.
 */
export type BodyPart = string;

/** One paragraph. */
export function p(text: string): BodyPart {
  return `<p>${inline(text)}</p>`;
}

/** A section heading. */
export function h(text: string): BodyPart {
  return `<h2>${inline(text)}</h2>`;
}

/** Numbered steps. */
export function steps(...texts: readonly string[]): BodyPart {
  return `<ol>${texts.map((text) => `<li>${inline(text)}</li>`).join('')}</ol>`;
}

/** Bullets. */
export function points(...texts: readonly string[]): BodyPart {
  return `<ul>${texts.map((text) => `<li>${inline(text)}</li>`).join('')}</ul>`;
}

/** A remark that must not be overlooked. */
export function note(text: string): BodyPart {
  return `<blockquote><p>${inline(text)}</p></blockquote>`;
}

/** A small table; the first row is its header. */
export function grid(...rows: readonly (readonly string[])[]): BodyPart {
  const [header = [], ...others] = rows;
  const head = header.map((cell) => `<th scope="col">${inline(cell)}</th>`).join('');
  const body = others.map((row) => `<tr>${row.map((cell) => `<td>${inline(cell)}</td>`).join('')}</tr>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

function inline(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>');
}
