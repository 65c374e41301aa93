import { formatNumber } from '../../../../../domain/contracts/document/number-format';
import { readSymbol } from '../content/symbol-fonts';
import type { Level, NumberingInstance, Numberings } from './read-numberings';

/** Where a paragraph is in a numbering. */
export interface NumberingPlace {
  readonly numberingId: string;
  /** Counted from 0, as in the file. */
  readonly level: number;
}

/** The number printed before a paragraph. */
export interface PrintedNumber {
  readonly label: string;
  readonly isBullet: boolean;
}

type DefinitionOf = (index: number) => Level | undefined;

/** A box to tick says something; every other bullet is printed as one dot. */
const BOXES = /[\u2610-\u2612\u25a1\u25a0\u2751\u274f]/;

function bulletOf(level: Level): string {
  const sign = [...level.text].map((letter) => readSymbol(level.font, letter) ?? letter).join('');
  return BOXES.test(sign) ? sign : /^\p{L}{2,}/u.test(sign) ? sign : '\u2022';
}

function printLabel(definition: Level, counters: ReadonlyMap<number, number>, definitionOf: DefinitionOf): string {
  const printed = definition.text.replace(/%([1-9])/g, (_, position: string) => {
    const index = Number(position) - 1;
    const of = definitionOf(index);
    const format = of?.format ?? 'decimal';
    // Legal numbering makes figures of letters and roman numbers; a leading zero stays, as in "Section 1.01".
    const shown = definition.isLegal && format !== 'decimalZero' ? 'decimal' : format;
    return formatNumber(counters.get(index) ?? of?.start ?? 1, shown, of?.language ?? definition.language);
  });
  return printed.replace(/\s+/g, ' ').trim();
}

/**
 * Counts numbered paragraphs in the order of the document, as Word does: numberings made from one definition count on together, a
 * paragraph starts the levels below it over and counts the levels above it that were not begun, and an override starts a numbering anew
 * where it is first used.
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
    const definitionOf: DefinitionOf = (index) => {
      const { level: other, start } = instance.overrides.get(index) ?? {};
      const definition = other ?? levels.get(index);
      return definition && start !== undefined ? { ...definition, start } : definition;
    };
    const definition = definitionOf(level);
    if (!definition) return null;
    const counters = this.countersOf(numberingId, instance);
    for (let above = 0; above < level; above += 1)
      if (!counters.has(above)) counters.set(above, definitionOf(above)?.start ?? 1);
    counters.set(level, (counters.get(level) ?? definition.start - 1) + 1);
    startOver(counters, level, definitionOf);
    if (definition.format === 'bullet') return { label: bulletOf(definition), isBullet: true };
    return { label: printLabel(definition, counters, definitionOf), isBullet: false };
  }

  private countersOf(numberingId: string, instance: NumberingInstance): Map<number, number> {
    const counters = this.counters.get(instance.abstractId) ?? new Map<number, number>();
    this.counters.set(instance.abstractId, counters);
    if (!this.begun.has(numberingId)) {
      this.begun.add(numberingId);
      instance.overrides.forEach(({ start }, index) => {
        if (start !== undefined) counters.delete(index);
      });
    }
    return counters;
  }
}

function startOver(counters: Map<number, number>, level: number, definitionOf: DefinitionOf): void {
  for (const index of [...counters.keys()]) {
    const restart = definitionOf(index)?.restart;
    if (index > level && restart !== 0 && (restart === undefined || level < restart)) counters.delete(index);
  }
}
