import { COLUMN_WIDTHS, layOut, type Section, type WebPartOnPage } from './pages';

const webPart = (alias: string): WebPartOnPage => ({ alias, componentId: alias, instanceId: alias, stored: null });
const page: readonly Section[] = [
  { columns: [{ width: 'full', webParts: [webPart('Directory')] }] },
  {
    columns: [
      { width: 'two-thirds', webParts: [webPart('Contracts'), webPart('News')] },
      { width: 'one-third', webParts: [webPart('Knowledge')] }
    ]
  }
];

describe('the sections of a page', () => {
  it('are as the page has them until a width is chosen', () => {
    expect(layOut(page, null)).toBe(page);
  });

  it.each(COLUMN_WIDTHS)('have a web part each when the width is %s', (width) => {
    const sections = layOut(page, width);
    expect(sections.map(({ columns }) => columns[0]?.width)).toEqual(Array(width === 'full-page' ? 1 : 4).fill(width));
    expect(new Set(sections.map(({ columns }) => columns[0]?.webParts[0]?.alias)).size).toBe(sections.length);
  });
});
