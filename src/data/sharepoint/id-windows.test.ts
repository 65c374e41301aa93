import fc from 'fast-check';
import { inWindow, LARGEST_PAGE, windowsBetween } from './id-windows';

describe('windowsBetween', () => {
  it('covers every number once and looks at no more than SharePoint allows', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (from, to) => {
        const windows = windowsBetween(from, to);
        expect(windows.reduce((sum, window) => sum + window.to - window.from, 0)).toBe(Math.max(0, to - from));
        windows.forEach((window, index) => {
          expect(window.to - window.from).toBeLessThanOrEqual(LARGEST_PAGE);
          expect(window.from).toBe(index === 0 ? from : windows[index - 1]?.to);
        });
      })
    );
  });
});

it('a window leaves its lower end out and has its upper end in it', () => {
  expect(windowsBetween(2, 4).map(inWindow)).toEqual(['ID gt 2 and ID le 4']);
});
