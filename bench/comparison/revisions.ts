import {
  generateClause,
  type GeneratedClause,
  type GeneratedContract,
  type GeneratedSection,
  type Writer
} from './generate-contract';

/** What an editor makes of a contract: the next version of it. */
export type Revision = (contract: GeneratedContract, writer: Writer) => GeneratedContract;

function shuffle<Value>(values: readonly Value[], { random }: Writer): readonly Value[] {
  const shuffled = [...values];
  shuffled.forEach((value, index) => {
    const other = random.below(index + 1);
    const there = shuffled[other];
    if (there === undefined) return;
    shuffled[other] = value;
    shuffled[index] = there;
  });
  return shuffled;
}

/** Replaces about one word in so many by another. */
function editWords(text: string, oneIn: number, { random, sentence }: Writer): string {
  return text
    .split(' ')
    .map((word) => (random.below(oneIn) === 0 ? (sentence().split(' ')[1] ?? word) : word))
    .join(' ');
}

function editClause(clause: GeneratedClause, oneIn: number, writer: Writer): GeneratedClause {
  return {
    ...clause,
    sentences: clause.sentences.map((text) => editWords(text, oneIn, writer)),
    items: clause.items.map((text) => editWords(text, oneIn, writer))
  };
}

function negotiateClause(clause: GeneratedClause, writer: Writer): readonly GeneratedClause[] {
  const lot = writer.random.below(100);
  if (lot < 70) return [clause];
  if (lot < 84) return [editClause(clause, 20, writer)];
  if (lot < 88) return [{ ...clause, sentences: [...clause.sentences, writer.sentence()] }];
  if (lot < 91) return [{ ...clause, items: clause.items.slice(1) }];
  if (lot < 94) return [clause, generateClause(writer)];
  return lot < 97 ? [] : [editClause(clause, 4, writer)];
}

function moveSome(sections: readonly GeneratedSection[], writer: Writer): GeneratedContract {
  const moved: GeneratedClause[] = [];
  const rest = sections.map(({ title, clauses }) => ({
    title,
    clauses: clauses.filter((clause) => {
      const goes = writer.random.below(30) === 0;
      if (goes) moved.push(writer.random.below(2) === 0 ? clause : editClause(clause, 12, writer));
      return !goes;
    })
  }));
  for (const clause of moved) {
    const place = writer.random.below(rest.length);
    const section = rest[place];
    if (section) rest[place] = { ...section, clauses: [...section.clauses, clause] };
  }
  return rest;
}

const rewriteSection =
  (keepsTitles: boolean): Revision =>
  (contract, writer) =>
    contract.map(({ title, clauses }) => ({
      title: keepsTitles ? title : writer.title(),
      clauses: clauses.map((clause) => ({ ...generateClause(writer), ...(keepsTitles && { title: clause.title }) }))
    }));

const moveAll: Revision = (contract, writer) => {
  const clauses = shuffle(
    contract.flatMap((section) => section.clauses),
    writer
  );
  return shuffle(contract, writer).map(({ title }, place) => ({
    title,
    clauses: clauses.slice(place * 18, place * 18 + 18)
  }));
};

const editAll = (contract: GeneratedContract, oneIn: number, writer: Writer): GeneratedContract =>
  contract.map((section) => ({
    ...section,
    clauses: section.clauses.map((clause) => editClause(clause, oneIn, writer))
  }));

/** Revisions by what was done: one round of negotiation, and the worst that can come. */
export const revisions: Readonly<Record<string, Revision>> = {
  'nothing changed': (contract) => contract,
  'one round of negotiation': (contract, writer) =>
    moveSome(
      contract.map((section) => ({
        ...section,
        clauses: section.clauses.flatMap((clause) => negotiateClause(clause, writer))
      })),
      writer
    ),
  'a word in ten changed everywhere': (contract, writer) => editAll(contract, 10, writer),
  'a word in two changed everywhere': (contract, writer) => editAll(contract, 2, writer),
  'everything rewritten under its titles': rewriteSection(true),
  'everything rewritten, titles too': rewriteSection(false),
  'everything moved': moveAll,
  'everything moved, a word in ten changed': (contract, writer) => editAll(moveAll(contract, writer), 10, writer)
};
