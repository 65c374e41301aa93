import {
  draftContract,
  emptyContractDraft,
  findContractProblems,
  hasNamesake,
  LONGEST_SUMMARY,
  readContractDraft,
  suggestFacts
} from './contract-draft';

const draft = { title: ' Emergency Medicine ', year: '2027', summary: '' };

describe('the draft of a contract', () => {
  it('needs a title', () => {
    expect(findContractProblems(emptyContractDraft)).toEqual({ title: 'missing' });
    expect(findContractProblems({ ...draft, title: '   ' })).toEqual({ title: 'missing' });
  });

  it('may do without a year, but a year is four digits of our time', () => {
    expect(findContractProblems({ ...draft, year: '' })).toEqual({});
    for (const year of ['27', '20277', 'next', '1066', '2027.5'])
      expect(findContractProblems({ ...draft, year })).toEqual({ year: 'notAYear' });
  });

  it('is refused where SharePoint or the library has no room for it', () => {
    expect(findContractProblems({ ...draft, title: 'x'.repeat(256) })).toEqual({ title: 'tooLong' });
    expect(findContractProblems({ ...draft, summary: 'x'.repeat(LONGEST_SUMMARY + 1) })).toEqual({
      summary: 'tooLong'
    });
  });

  it('states facts without the blanks around them', () => {
    expect(readContractDraft(draft)).toEqual({ title: 'Emergency Medicine', year: 2027, summary: '' });
    expect(readContractDraft({ ...draft, year: ' ' }).year).toBeUndefined();
  });

  it.each([
    ['emergency  medicine', '2027', true],
    ['Emergency Medicine', '2028', false],
    ['Emergency Medicine', '', false],
    ['Emergency', '2027', false],
    ['', '2027', false]
  ])('"%s" of %s could be mistaken for another contract: %s', (title, year, isTaken) => {
    expect(hasNamesake({ title, year }, [{ title: 'Emergency Medicine.', year: 2027 }, { title: '' }])).toBe(isTaken);
  });

  it('is the same facts again when read', () => {
    const facts = { title: 'Call pay', year: undefined, summary: 'Who is paid for what' };
    expect(readContractDraft(draftContract(facts))).toEqual(facts);
  });
});

describe('what the name of a file suggests', () => {
  it.each([
    ['Emergency_Medicine_Agreement_2027.docx', 'Emergency Medicine Agreement 2027', '2027'],
    ['Call pay policy v3 FINAL.docx', 'Call pay policy', ''],
    ['Anesthesiology 2026-2028 draft.pdf', 'Anesthesiology 2026-2028', '2026'],
    ['Unit 4500 - final.pdf', 'Unit 4500', ''],
    ['final.docx', '', ''],
    ['no ending', 'no ending', '']
  ])('in %s', (name, title, year) => {
    expect(suggestFacts(name)).toEqual({ title, year });
  });
});
