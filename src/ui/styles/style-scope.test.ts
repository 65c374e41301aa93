/** @jest-environment node */
import fs from 'fs';
import path from 'path';
import { initCompiler } from 'sass-embedded';

const source = path.resolve(__dirname, '../..');

function findSheets(folder: string): readonly string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return findSheets(file);
    return entry.name.endsWith('.module.scss') ? [file] : [];
  });
}

/** Every selector of compiled CSS; those of keyframes are steps and style nothing. */
function selectorsOf(css: string): readonly string[] {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /[{,]$/.test(line) && !/^(@|'|\d|from|to)/.test(line))
    .map((line) => line.replace(/\s*[{,]$/, ''));
}

/** The layout the frame found for a web part; it says when a rule applies and styles nothing itself. */
const layout = /^(:global\()?\[data-layout=["']?\w+["']?\]\)? /;

/** A selector up to its first combinator. */
function firstCompound(selector: string): string {
  let depth = 0;
  for (let at = 0; at < selector.length; at++) {
    const sign = selector.charAt(at);
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (depth === 0 && ' >+~'.includes(sign)) return selector.slice(0, at);
  }
  return selector;
}

/** Whether what comes first in a selector names a class of the style sheet, which is unique to it once it is built. */
function isRooted(selector: string): boolean {
  return /\.[a-zA-Z]/.test(firstCompound(selector.replace(layout, '')).replace(/:global\([^)]*\)/g, ''));
}

/** Text sizes, line heights and weights that a style sheet writes itself; `inherit` takes those around it. */
function ownTypeIn(sheet: string): readonly string[] {
  return sheet.match(/(?<![\w-])(font(-size|-weight)?|line-height):(?! inherit;)[^;]*/g) ?? [];
}

describe('style sheets', () => {
  it.each([
    ['.card p', true],
    ['.card:where(:hover) > a', true],
    ['section:where(.frame) a', true],
    ['[data-layout=narrow] .card', true],
    [':global(body):has(.article)', true],
    ['a', false],
    [':where(a)', false],
    ['p .card', false],
    [':global(.ms-Button) .card', false],
    ['*', false]
  ])('%s is rooted in a class of its sheet: %s', (selector, expected) => {
    expect(isRooted(selector)).toBe(expected);
  });

  it('reach nothing outside of their own components', () => {
    const sass = initCompiler();
    try {
      const unrooted = findSheets(source).flatMap((file) =>
        selectorsOf(sass.compile(file, { silenceDeprecations: ['mixed-decls'] }).css)
          .filter((selector) => !isRooted(selector))
          .map((selector) => `${path.relative(source, file)}: ${selector}`)
      );
      expect(unrooted).toEqual([]);
    } finally {
      // A sheet that does not compile must not leave the compiler running, and the tests waiting for it.
      sass.dispose();
    }
  });

  it.each([
    ['.hint { font-size: 12px; }', ['font-size: 12px']],
    [
      '.title { font: 600 20px/28px sans-serif; line-height: 1; }',
      ['font: 600 20px/28px sans-serif', 'line-height: 1']
    ],
    ['.button { font: inherit; font-family: monospace; @include quiet-text; }', []]
  ])('of its own %s writes %j', (sheet, expected) => {
    expect(ownTypeIn(sheet)).toEqual(expected);
  });

  it('take text sizes, line heights and weights from the primitives', () => {
    const own = findSheets(source).flatMap((file) =>
      ownTypeIn(fs.readFileSync(file, 'utf8')).map((rule) => `${path.relative(source, file)}: ${rule}`)
    );
    expect(own).toEqual([]);
  });
});
