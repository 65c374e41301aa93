import createPurifier from 'dompurify';

/**
 * The one sanitizer for all markup that someone else made: documents turned into HTML and articles people wrote. What it leaves
 * is structure and emphasis; no scripts, styles, forms, frames or addresses that run anything.
 */
const allowedTags = [
  'a',
  'abbr',
  'b',
  'blockquote',
  'br',
  'caption',
  'code',
  'col',
  'colgroup',
  'dd',
  'del',
  'div',
  'dl',
  'dt',
  'em',
  'figcaption',
  'figure',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'i',
  'img',
  'ins',
  'kbd',
  'li',
  'mark',
  'ol',
  'p',
  'pre',
  's',
  'span',
  'strong',
  'sub',
  'sup',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'u',
  'ul'
];

const allowedAttributes = [
  'alt',
  'colspan',
  'dir',
  'height',
  'href',
  'lang',
  'rowspan',
  'scope',
  'src',
  'start',
  'title',
  'width'
];

let purifier: ReturnType<typeof createPurifier> | undefined;

/** A link someone else wrote opens beside the page and learns nothing of it. */
function guardLink(node: Element): void {
  if (node.tagName !== 'A' || !node.hasAttribute('href')) return;
  node.setAttribute('target', '_blank');
  node.setAttribute('rel', 'noopener noreferrer');
}

/** Whether an address leads to the site's own host; one that is malformed leads nowhere. */
function isOwnAddress(address: string): boolean {
  try {
    return new URL(address, window.location.href).origin === window.location.origin;
  } catch {
    return false;
  }
}

/** A picture from elsewhere would show another host who reads what. */
function guardPicture(node: Element): void {
  if (node.tagName !== 'IMG') return;
  const address = node.getAttribute('src') ?? '';
  if (!address.startsWith('data:image/') && !isOwnAddress(address)) node.removeAttribute('src');
}

function sanitizer(): ReturnType<typeof createPurifier> {
  if (!purifier) {
    purifier = createPurifier(window);
    purifier.addHook('afterSanitizeAttributes', guardLink);
    purifier.addHook('afterSanitizeAttributes', guardPicture);
  }
  return purifier;
}

const rules = {
  ALLOWED_TAGS: allowedTags,
  ALLOWED_ATTR: allowedAttributes,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false
};

/** The markup's harmless part, ready to be put into the page. */
export function toSafeFragment(html: string): DocumentFragment {
  return sanitizer().sanitize(html, { ...rules, RETURN_DOM_FRAGMENT: true });
}

/** The markup's harmless part as text, for keeping; it is sanitized again before it is shown. */
export function toSafeHtml(html: string): string {
  return sanitizer().sanitize(html, rules);
}
