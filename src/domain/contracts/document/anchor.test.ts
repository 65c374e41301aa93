import fc from 'fast-check';
import { agreementLines, buildDocument } from '../../../testing/contracts/build-document';
import { createAnchor, LONGEST_QUOTE, readAnchor, trimRange, writeAnchor } from './anchor';

const agreement = buildDocument('3.0', agreementLines);

describe('createAnchor', () => {
  it('keeps the quote, its surroundings, its clause and the version', () => {
    const start = agreement.text.indexOf('one in four weekends');
    expect(createAnchor(agreement, { start, end: start + 20 })).toEqual({
      quote: 'one in four weekends',
      prefix: 'call coverage on no more than '.padStart(32, 'e '),
      suffix: '.\nRecords. Physician shall compl',
      start,
      end: start + 20,
      clause: [
        { number: '1', title: 'Duties' },
        { number: '1.1', title: 'Call coverage' }
      ],
      version: '3'
    });
  });

  it('leaves blanks at the ends out and refuses a selection of nothing else', () => {
    const start = agreement.text.indexOf(' one in four ');
    expect(createAnchor(agreement, { start, end: start + 13 })?.quote).toBe('one in four');
    expect(createAnchor(agreement, { start, end: start + 1 })).toBeNull();
  });

  it('refuses what is longer than a quote may be, wherever it is', () => {
    const long = buildDocument('1.0', ['Before it. ', 'x'.repeat(LONGEST_QUOTE + 1)]);
    const start = long.text.indexOf('x');
    expect(createAnchor(long, { start, end: start + LONGEST_QUOTE })?.quote).toHaveLength(LONGEST_QUOTE);
    expect(createAnchor(long, { start, end: start + LONGEST_QUOTE + 1 })).toBeNull();
  });

  it('quotes the document truly wherever the range lies', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 900 }), fc.integer({ min: -5, max: 900 }), (start, end) => {
        const anchor = createAnchor(agreement, { start, end });
        if (anchor) expect(agreement.text.slice(anchor.start, anchor.end)).toBe(anchor.quote);
        else expect(agreement.text.slice(Math.max(0, start), Math.max(0, end)).trim()).toBe('');
      })
    );
  });
});

describe('readAnchor', () => {
  it('reads back what was written, for every stretch of the document', () => {
    fc.assert(
      fc.property(fc.nat(agreement.text.length - 1), fc.nat(60), (start, length) => {
        const anchor = createAnchor(agreement, { start, end: start + length });
        if (anchor) expect(readAnchor(writeAnchor(anchor))).toEqual(anchor);
      })
    );
  });

  it.each([
    [''],
    [null],
    [undefined],
    ['not json'],
    ['null'],
    ['5'],
    ['"x"'],
    ['[]'],
    ['{"quote":"","start":1,"end":1}'],
    ['{"quote":5,"start":1,"end":2}'],
    ['{"quote":"x","start":-1,"end":2}'],
    ['{"quote":"x","start":5,"end":2}'],
    ['{"quote":"x","start":"1","end":2}'],
    ['{"quote":"x","start":1.5,"end":2}'],
    ['{"quote":"x","start":1}'],
    ['{"quote":"x","start":1e300,"end":1e300}']
  ])('takes %j for no anchor', (json) => {
    expect(readAnchor(json)).toBeNull();
  });

  it.each([
    ['a text', '"2.0"', '2'],
    ['a number', '2', '2'],
    ['something else', '{"label":"2.0"}', ''],
    ['missing', 'null', '']
  ])('forgives a version that is %s, and a clause path that is none', (_, version, read) => {
    expect(readAnchor(`{"quote":"x","start":2,"end":2,"clause":"4.2","version":${version}}`)).toEqual({
      quote: 'x',
      prefix: '',
      suffix: '',
      start: 2,
      end: 2,
      clause: [],
      version: read
    });
  });

  it('takes what the page would never write for no anchor, and cuts the rest to what it would', () => {
    const given = { quote: 'x', start: 1, end: 2 };
    expect(readAnchor(JSON.stringify({ ...given, quote: 'x'.repeat(LONGEST_QUOTE + 1) }))).toBeNull();
    expect(readAnchor(JSON.stringify({ ...given, more: 'x'.repeat(30_000) }))).toBeNull();
    const long = 'y'.repeat(900);
    const read = readAnchor(
      JSON.stringify({ ...given, prefix: long, suffix: long, version: long, clause: Array(15).fill({ title: long }) })
    );
    expect([read?.prefix.length, read?.suffix.length, read?.version.length]).toEqual([32, 32, 16]);
    expect(read?.clause.map(({ title }) => title.length)).toEqual(Array(12).fill(200));
  });

  it('reads or refuses whatever an item holds, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        const read = readAnchor(text);
        expect(read === null || readAnchor(writeAnchor(read))).toEqual(read ?? true);
      })
    );
  });

  it('forgives missing context and an odd clause path', () => {
    expect(readAnchor('{"quote":"x","start":1,"end":2,"clause":[{"number":4},null,"Duties"],"version":"2.0"}')).toEqual(
      {
        quote: 'x',
        prefix: '',
        suffix: '',
        start: 1,
        end: 2,
        clause: [{ number: '', title: '' }],
        version: '2'
      }
    );
  });
});

describe('trimRange', () => {
  it('finds nothing between two places that are the same or in the wrong order', () => {
    expect([trimRange('one two', { start: 4, end: 4 }), trimRange('one two', { start: 6, end: 4 })]).toEqual([
      null,
      null
    ]);
    expect(trimRange('one  two', { start: 3, end: 5 })).toBeNull();
  });

  it('never begins or ends with a blank', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const range = trimRange(text, { start: 0, end: text.length });
        expect(range ? text.slice(range.start, range.end) : '').toBe(text.trim());
      })
    );
  });
});
