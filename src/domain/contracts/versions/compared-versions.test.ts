import { findBaseVersion, orderVersions, readComparedVersions, writeComparedVersions } from './compared-versions';

const versions = ['10', '3', '2', '1'].map((number) => ({ number }));

describe('two versions in an address', () => {
  it.each([
    ['2-3', { older: '2', newer: '3' }],
    ['3-2', { older: '2', newer: '3' }],
    ['10-2', { older: '2', newer: '10' }],
    ['2-2', undefined],
    ['2', undefined],
    ['2-4', undefined],
    ['1-2-3', undefined],
    ['', undefined],
    ['2-x', undefined]
  ])('are read in the order in which they were published: %s', (text, expected) => {
    expect(readComparedVersions(text, versions)).toEqual(expected);
  });

  it('are read as they were written', () => {
    const compared = { older: '3', newer: '10' };
    expect(readComparedVersions(writeComparedVersions(compared), versions)).toEqual(compared);
  });
});

it('orders by number, not by letters', () => {
  expect(orderVersions('10', '9')).toEqual({ older: '9', newer: '10' });
});

describe('the version someone who comes back compares with', () => {
  it.each([
    ['the latest they read', ['1', '2'], '2'],
    ['the one before the newest where they read none', [], '3'],
    ['the one before the newest where they read the newest', ['10', '1'], '3'],
    ['none of those that were never published', ['7'], '3']
  ])('is %s', (_, read, expected) => expect(findBaseVersion(versions, read)).toBe(expected));

  it('is none where there is one version, or none', () => {
    expect(findBaseVersion([{ number: '1' }], [])).toBeUndefined();
    expect(findBaseVersion([], ['1'])).toBeUndefined();
  });
});
