import { readFacts, readNamedTests } from './read-facts';

describe('facts of a tenant', () => {
  it('are the numbered points of the document, each by its first sentence', () => {
    const document =
      '# Title\n\n- **1** Groups hold groups: more.\n  Even more.\n- **15a** Never\n  both. Really.\n\n## Next\n\n- **16** Last one';
    expect(readFacts(document)).toEqual([
      { number: '1', sentence: 'Groups hold groups:' },
      { number: '15a', sentence: 'Never both.' },
      { number: '16', sentence: 'Last one' }
    ]);
  });

  it('are met by the tests that name them', () => {
    const source = [
      "describe('a lock (tenant 12)', () => {",
      '  it("keeps Ana\'s file (tenant 11, 15a)", () => {});',
      "  it('is nothing of a tenant', () => {});",
      '});'
    ].join('\n');
    expect(readNamedTests(source)).toEqual([
      { name: 'a lock', numbers: ['12'] },
      { name: "keeps Ana's file", numbers: ['11', '15a'] }
    ]);
  });
});
