import fc from 'fast-check';
import {
  DEFAULT_CHOICES,
  HOSTS,
  LOCALES,
  MODES,
  SECTION_BACKGROUNDS,
  THEMES,
  keepChoices,
  readChoices,
  writeChoices,
  type Choices
} from './choices';
import { COLUMN_WIDTHS } from './pages';

const anyChoices = fc.record<Choices>({
  person: fc.option(fc.emailAddress(), { nil: null }),
  theme: fc.constantFrom(...THEMES),
  section: fc.constantFrom(...SECTION_BACKGROUNDS),
  column: fc.option(fc.constantFrom(...COLUMN_WIDTHS), { nil: null }),
  locale: fc.constantFrom(...LOCALES),
  mode: fc.constantFrom(...MODES),
  host: fc.constantFrom(...HOSTS)
});

describe('choices', () => {
  it('are the defaults where the address says nothing, or something unknown', () => {
    expect(readChoices(new URLSearchParams())).toEqual(DEFAULT_CHOICES);
    expect(readChoices(new URLSearchParams('theme=pink&mode=&column=fifth'))).toEqual(DEFAULT_CHOICES);
  });

  it('read back as they were written', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        expect(readChoices(writeChoices(new URLSearchParams(), choices))).toEqual(choices);
      })
    );
  });

  it('leave the rest of the query as it was', () => {
    const query = new URLSearchParams('entry=41&theme=dark&q=a%26b');
    expect(writeChoices(query, { theme: 'light', mode: 'edit' }).toString()).toBe('entry=41&q=a%26b&mode=edit');
    expect(query.get('theme')).toBe('dark');
  });

  it('go along to another page without the deep link of this one', () => {
    expect(keepChoices(new URLSearchParams('entry=41&theme=dark&person=a%40b.example')).toString()).toBe(
      'person=a%40b.example&theme=dark'
    );
  });
});
