import { linesOf, type ReadBlock, type Reading } from './reading';

/** What a given case says is right; each part is left out where the case is about something else. */
export interface Expectation {
  readonly blocks?: readonly Partial<ReadBlock>[];
  /** Beginnings of clauses with their numbers. */
  readonly numbers?: readonly (readonly [text: string, number: string])[];
  readonly numberOnce?: readonly string[];
  readonly textMustContain?: readonly string[];
  readonly textMustContainWithNumbers?: readonly string[];
  readonly textApart?: readonly string[];
  readonly textOnce?: string;
  readonly order?: readonly string[];
  readonly patterns?: readonly string[];
  readonly htmlIncludes?: readonly string[];
  readonly outline?: readonly (readonly [number: string, title: string])[];
  readonly outlineHas?: readonly string[];
  readonly paths?: readonly (readonly [text: string, path: readonly string[]])[];
  readonly noTable?: boolean;
}

type Fault = string;

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);
const count = (text: string, part: string): number => text.split(part).length - 1;
const inOrder = (text: string, parts: readonly string[]): boolean => {
  let from = 0;
  return parts.every((part) => {
    const at = text.indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
};

function judgeBlocks({ blocks = [] }: Expectation, reading: Reading): readonly Fault[] {
  if (blocks.length === 0) return [];
  const faults = blocks.flatMap((expected, index) =>
    Object.entries(expected).flatMap(([key, value]) => {
      const found = reading.blocks[index]?.[key as keyof ReadBlock];
      return same(found, value)
        ? []
        : [`block ${index} ${key}: ${JSON.stringify(found)}, not ${JSON.stringify(value)}`];
    })
  );
  return reading.blocks.length === blocks.length ? faults : [...faults, `${reading.blocks.length} blocks`];
}

function judgeNumbers({ numbers = [], numberOnce = [] }: Expectation, { blocks }: Reading): readonly Fault[] {
  const wrong = numbers.filter(
    ([text, number]) =>
      !blocks.some((block) => block.text.startsWith(text) && block.number.replace(/:$/, '') === number)
  );
  const often = numberOnce.filter((number) => blocks.filter((block) => block.number === number).length > 1);
  return [...wrong.map(([text, number]) => `no ${number} "${text}"`), ...often.map((number) => `${number} twice`)];
}

function judgeText(expected: Expectation, reading: Reading): readonly Fault[] {
  const lines = linesOf(reading);
  const text = lines.join('\n');
  const plain = text.replace(/\s+/g, ' ');
  const { textMustContain = [], textMustContainWithNumbers = [], textApart = [], textOnce, order = [] } = expected;
  const missing = [...textMustContain, ...textMustContainWithNumbers].filter((part) => !plain.includes(part));
  const unlike = (expected.patterns ?? []).filter((pattern) => !lines.some((line) => line.search(pattern) >= 0));
  return [
    ...missing.map((part) => `missing "${part}"`),
    ...textApart
      .filter((part) => !lines.some((line) => line.split('\t').includes(part)))
      .map((part) => `not apart "${part}"`),
    ...unlike.map((pattern) => `nothing like ${pattern}`),
    ...(textOnce === undefined || count(text, textOnce) === 1 ? [] : [`${count(text, textOnce)} times "${textOnce}"`]),
    ...(inOrder(text, order) ? [] : ['order'])
  ];
}

function judgeStructure(expected: Expectation, { blocks, outline }: Reading): readonly Fault[] {
  const { outline: right, outlineHas = [], paths = [], htmlIncludes = [], noTable = false } = expected;
  const pathOf = (text: string): readonly string[] | undefined =>
    blocks.find((block) => block.text.startsWith(text))?.path;
  return [
    ...(right === undefined || same(outline, right) ? [] : [`outline ${JSON.stringify(outline)}`]),
    ...outlineHas
      .filter((title) => !outline.some(([, other]) => other === title))
      .map((title) => `no "${title}" in outline`),
    ...paths
      .filter(([text, path]) => !same(pathOf(text), path))
      .map(([text]) => `"${text}" is in ${JSON.stringify(pathOf(text))}`),
    ...htmlIncludes.filter((html) => !blocks.some((block) => block.html.includes(html))).map((html) => `no ${html}`),
    ...(noTable && blocks.some(({ kind }) => kind === 'table') ? ['a table'] : [])
  ];
}

/** What is wrong in a reading of a given case; empty when it is right. */
export function judgeCase(expected: Expectation, reading: Reading): readonly Fault[] {
  if (reading.failure) return [reading.failure];
  return [judgeBlocks, judgeNumbers, judgeText, judgeStructure].flatMap((judge) => judge(expected, reading));
}
