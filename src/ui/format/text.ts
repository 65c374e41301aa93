/**
 * Puts values into a localized sentence: `{0}` is the first value, `{1}` the second. A placeholder without a value stays as it
 * is, so that a missing argument is seen.
 */
export function fill(template: string, ...values: readonly (string | number)[]): string {
  return template.replace(/\{(\d+)\}/g, (placeholder, index: string) => {
    const value = values[Number(index)];
    return value === undefined ? placeholder : String(value);
  });
}

/** Forms of a counted sentence, `{0}` being the count. */
export interface CountedForms {
  readonly one: string;
  readonly other: string;
}

/** The sentence for a count ("1 reply", "2 replies") by the plural rules of the locale. */
export function fillCount(forms: CountedForms, count: number, locale: string): string {
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? forms.one : forms.other;
  return fill(form, count.toLocaleString(locale));
}
