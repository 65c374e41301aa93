import { findScrollParent } from './scroll-parent';

function buildPage(...styles: readonly string[]): Element {
  document.body.innerHTML =
    styles.map((style, index) => `<div id="level-${index}" style="${style}">`).join('') + '<p id="inner"></p>';
  return document.getElementById('inner') as Element;
}

function fillBox(id: string): void {
  const box = document.getElementById(id) as HTMLElement;
  Object.defineProperty(box, 'scrollHeight', { value: 900 });
  Object.defineProperty(box, 'clientHeight', { value: 300 });
}

describe('findScrollParent', () => {
  it('finds nothing where the window scrolls', () => {
    expect(findScrollParent(buildPage('', 'overflow-y: hidden'))).toBeUndefined();
  });

  it('finds the nearest element that may scroll', () => {
    expect(findScrollParent(buildPage('overflow-y: scroll', 'overflow-y: auto', ''))?.id).toBe('level-1');
  });

  it('prefers an element that has something to scroll', () => {
    const inner = buildPage('overflow-y: auto', 'overflow-y: auto');
    fillBox('level-0');
    expect(findScrollParent(inner)?.id).toBe('level-0');
  });
});
