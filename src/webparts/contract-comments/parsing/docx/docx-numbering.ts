import { formatNumber } from '../../../../domain/contracts/document/clause-number';
import { attributeOf, childOf, childrenOf, switchOf, toNumber, valueOf } from './xml';

/** One level of a numbering, as its definition says. */
interface Level {
  readonly format: string;
  /** `%1.%2` and the like. */
  readonly text: string;
  readonly start: number;
  /** The level (counted from 1) whose numbers start this one over; 0: it never starts over. Not set: any level above. */
  readonly restart?: number;
  /** Legal numbering: counters of the levels above are printed as decimals. */
  readonly isLegal: boolean;
  /** The paragraph style bound to the level. */
  readonly style?: string;
}

interface NumberingInstance {
  readonly abstractId: string;
  readonly overrides: ReadonlyMap<number, { readonly start?: number; readonly level?: Level }>;
}

/** All numberings a document defines. */
export interface Numberings {
  readonly abstracts: ReadonlyMap<string, ReadonlyMap<number, Level>>;
  readonly instances: ReadonlyMap<string, NumberingInstance>;
}

/** Where a paragraph is in a numbering. */
export interface NumberingPlace {
  readonly numberingId: string;
  /** Counted from 0, as in the file. */
  readonly level: number;
}

function readLevel(element: Element): Level {
  return {
    format: valueOf(element, 'numFmt') ?? 'decimal',
    text: valueOf(element, 'lvlText') ?? '',
    start: toNumber(valueOf(element, 'start')) ?? 0,
    restart: toNumber(valueOf(element, 'lvlRestart')),
    isLegal: switchOf(element, 'isLgl') ?? false,
    style: valueOf(element, 'pStyle')
  };
}

function readLevels(abstract: Element): ReadonlyMap<number, Level> {
  return new Map(
    childrenOf(abstract, 'lvl').map((level) => [toNumber(attributeOf(level, 'ilvl')) ?? 0, readLevel(level)])
  );
}

function readInstance(element: Element): NumberingInstance {
  const overrides = childrenOf(element, 'lvlOverride').map((override) => {
    const level = childOf(override, 'lvl');
    const value = { start: toNumber(valueOf(override, 'startOverride')), level: level && readLevel(level) };
    return [toNumber(attributeOf(override, 'ilvl')) ?? 0, value] as const;
  });
  return { abstractId: valueOf(element, 'abstractNumId') ?? '', overrides: new Map(overrides) };
}

/** The definitions in a document's numbering part. A numbering that only names a style takes its levels from the one that defines the style. */
export function readNumberings(root: Element | undefined): Numberings {
  const abstracts = childrenOf(root, 'abstractNum');
  const defining = (styleName: string | undefined): Element | undefined =>
    styleName === undefined ? undefined : abstracts.find((abstract) => valueOf(abstract, 'styleLink') === styleName);
  return {
    abstracts: new Map(
      abstracts.map((abstract) => [
        attributeOf(abstract, 'abstractNumId') ?? '',
        readLevels(defining(valueOf(abstract, 'numStyleLink')) ?? abstract)
      ])
    ),
    instances: new Map(
      childrenOf(root, 'num').map((element) => [attributeOf(element, 'numId') ?? '', readInstance(element)])
    )
  };
}

/** The level of a numbering a paragraph style is bound to; the style itself often names the numbering only. */
export function levelOfStyle(numberings: Numberings, numberingId: string, style: string): number | undefined {
  const levels = numberings.abstracts.get(numberings.instances.get(numberingId)?.abstractId ?? '');
  return [...(levels ?? [])].find(([, level]) => level.style === style)?.[0];
}

/** The number printed before a paragraph. */
export interface PrintedNumber {
  readonly label: string;
  readonly isBullet: boolean;
}

/**
 * Counts numbered paragraphs in the order of the document, as Word does: numberings made from one definition count on together, a
 * paragraph starts the levels below it over, and an override starts a numbering anew where it is first used.
 */
export class ParagraphCounter {
  private readonly counters = new Map<string, Map<number, number>>();
  private readonly begun = new Set<string>();

  public constructor(private readonly numberings: Numberings) {}

  /** Counts one paragraph and says what is printed before it; `null` for a place no definition describes. */
  public count({ numberingId, level }: NumberingPlace): PrintedNumber | null {
    const instance = this.numberings.instances.get(numberingId);
    const levels = instance && this.numberings.abstracts.get(instance.abstractId);
    if (!instance || !levels) return null;
    const definitionOf = (index: number): Level | undefined =>
      instance.overrides.get(index)?.level ?? levels.get(index);
    const definition = definitionOf(level);
    if (!definition) return null;
    const counters = this.countersOf(numberingId, instance);
    counters.set(level, (counters.get(level) ?? definition.start - 1) + 1);
    this.startOver(counters, level, definitionOf);
    if (definition.format === 'bullet') return { label: '\u2022', isBullet: true };
    return { label: printLabel(definition, counters, definitionOf), isBullet: false };
  }

  private countersOf(numberingId: string, instance: NumberingInstance): Map<number, number> {
    const counters = this.counters.get(instance.abstractId) ?? new Map<number, number>();
    this.counters.set(instance.abstractId, counters);
    if (!this.begun.has(numberingId)) {
      this.begun.add(numberingId);
      instance.overrides.forEach(({ start }, index) => {
        if (start !== undefined) counters.set(index, start - 1);
      });
    }
    return counters;
  }

  private startOver(
    counters: Map<number, number>,
    level: number,
    definitionOf: (index: number) => Level | undefined
  ): void {
    for (const index of [...counters.keys()]) {
      const restart = definitionOf(index)?.restart;
      if (index > level && restart !== 0 && (restart === undefined || level < restart)) counters.delete(index);
    }
  }
}

function printLabel(
  definition: Level,
  counters: ReadonlyMap<number, number>,
  definitionOf: (index: number) => Level | undefined
): string {
  return definition.text
    .replace(/%([1-9])/g, (_, position: string) => {
      const index = Number(position) - 1;
      const of = definitionOf(index);
      // A level that was never counted prints its first number, as in Word.
      const value = counters.get(index) ?? of?.start ?? 1;
      return formatNumber(value, definition.isLegal ? 'decimal' : (of?.format ?? 'decimal'));
    })
    .trim();
}
