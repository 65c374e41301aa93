const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;'
};

/** What XML 1.0 cannot hold in any spelling: most control characters, halves of characters, and two that are none. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * Text made safe between tags and inside attributes of XML. Line ends and tabs are written as references, because readers make them
 * blanks otherwise; characters XML cannot hold are left out.
 */
export function escapeXml(text: string): string {
  return text
    .replace(forbidden, '')
    .replace(/[&<>"'\r\n\t]/g, (character) => entities[character] ?? `&#${character.charCodeAt(0)};`);
}

/** Attributes in the order given, leaving out those without a value. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([name, value]) => `${name}="${escapeXml(String(value))}"`)
    .join(' ');
}

/** SharePoint writes booleans of its schema in capitals. */
export function truth(value: boolean): 'TRUE' | 'FALSE' {
  return value ? 'TRUE' : 'FALSE';
}
