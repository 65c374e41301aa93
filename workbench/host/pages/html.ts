/** Markup that is safe to insert as it is. */
export class Markup {
  public constructor(public readonly text: string) {}
}

type Insertable = string | number | Markup | readonly Markup[] | null;

/** Builds markup from a template; every inserted text is escaped, markup is not, `null` is nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Insertable[]): Markup {
  return new Markup(strings.map((text, index) => text + insert(values[index] ?? null)).join(''));
}

/** JSON for a `<script type="application/json">` block: no `<` in it can end the block. */
export function jsonBlock(value: unknown): Markup {
  return new Markup(JSON.stringify(value).replace(/</g, '\\u003c'));
}

/** CSS declarations for a `style` attribute. */
export function declarations(variables: Readonly<Record<string, string>>): string {
  return Object.entries(variables)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
}

function insert(value: Insertable): string {
  if (value === null) return '';
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map((markup: Markup) => markup.text).join('');
  return String(value).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
