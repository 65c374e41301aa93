import { COLUMN_WIDTHS, PAGES, findPage, layOut } from './pages';

describe('pages', () => {
  it('are found by name in any case', () => {
    expect(findPage('knowledge-BANK')?.title).toBe('Knowledge bank');
    expect(findPage('Nowhere')).toBeNull();
  });

  it('can be of any one web part, named in the query', () => {
    expect(findPage('single', new URLSearchParams('webpart=Hello'))?.sections).toEqual([
      { columns: [{ width: 'full', webPart: 'Hello' }] }
    ]);
    expect(findPage('single')).toBeNull();
  });

  it('have their own layout until a width is chosen', () => {
    for (const page of PAGES) expect(layOut(page, null)).toBe(page.sections);
  });

  it.each(COLUMN_WIDTHS)('show each web part in a section of its own when the width is %s', (width) => {
    const [home] = PAGES;
    const sections = layOut(home, width);
    expect(sections.map(({ columns }) => columns[0]?.width)).toEqual(Array(width === 'full-page' ? 1 : 3).fill(width));
    expect(new Set(sections.map(({ columns }) => columns[0]?.webPart)).size).toBe(sections.length);
  });
});
