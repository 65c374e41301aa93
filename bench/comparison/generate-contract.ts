import {
  composeDocument,
  type ContractDocument,
  type SourceBlock
} from '../../src/domain/contracts/document/document-model';
import { emergencyVersions } from '../../seeds/contracts/agreements/emergency';
import { hospitalistVersions } from '../../seeds/contracts/agreements/hospitalist';
import { plainText } from '../../seeds/contracts/plain-text';
import { createRandom, type Random } from '../../seeds/large/random';

/** A clause of a generated contract; what is under it moves with it. */
export interface GeneratedClause {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly items: readonly string[];
}

export interface GeneratedSection {
  readonly title: string;
  readonly clauses: readonly GeneratedClause[];
}

export type GeneratedContract = readonly GeneratedSection[];

/** A writer of contract prose: each word follows the one before it as in the agreements of the demo, so that phrases recur as in real contracts. */
export interface Writer {
  readonly random: Random;
  sentence(): string;
  title(): string;
}

export function createWriter(seed: number): Writer {
  const random = createRandom(seed);
  const texts = [hospitalistVersions(2027)[0], emergencyVersions(2027)[0]].map(
    (agreement) => plainText(agreement).text
  );
  const words = texts.join(' ').split(/\s+/);
  const following = new Map<string, string[]>();
  words
    .slice(1)
    .forEach((word, index) => following.set(words[index] ?? '', [...(following.get(words[index] ?? '') ?? []), word]));
  const sentence = (): string => {
    const said = [random.pick(words)];
    const length = 8 + random.below(24);
    while (said.length < length) said.push(random.pick(following.get(said.at(-1) ?? '') ?? words));
    return `${said.join(' ').replace(/[.;:,]+$/, '')}.`;
  };
  return {
    random,
    sentence,
    title: () => [random.pick(words), random.pick(words)].join(' ').replace(/[^\p{L} ]/gu, '')
  };
}

const many = <Value>(count: number, make: () => Value): readonly Value[] => Array.from({ length: count }, make);

export function generateClause(writer: Writer): GeneratedClause {
  return {
    title: writer.title(),
    sentences: many(1 + writer.random.below(3), writer.sentence),
    items: many(writer.random.below(6), writer.sentence)
  };
}

/** A contract of about 100,000 words, 200 pages in print. */
export function generateContract(writer: Writer): GeneratedContract {
  return many(60, () => ({ title: writer.title(), clauses: many(18, () => generateClause(writer)) }));
}

/** The contract as a document, numbered anew. */
export function layOut(version: string, contract: GeneratedContract): ContractDocument {
  const sources = contract.flatMap(({ title, clauses }, section): readonly SourceBlock[] => [
    { kind: 'heading', number: `${section + 1}.`, level: 1, title, text: title, html: '' },
    ...clauses.flatMap((clause, place): readonly SourceBlock[] => [
      {
        kind: 'heading',
        number: `${section + 1}.${place + 1}`,
        level: 2,
        title: clause.title,
        text: clause.title,
        html: ''
      },
      { kind: 'paragraph', number: '', level: 0, title: '', text: clause.sentences.join(' '), html: '' },
      ...clause.items.map((text, item): SourceBlock => ({
        kind: 'listItem',
        number: `(${String.fromCharCode(97 + item)})`,
        level: 3,
        title: '',
        text,
        html: ''
      }))
    ])
  ]);
  return composeDocument(version, sources);
}

export function countWords({ text }: ContractDocument): number {
  return text.split(/\s+/).length;
}
