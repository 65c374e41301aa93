import {
  attributeOf,
  childOf,
  childrenOf,
  findBelow,
  switchOf,
  toNumber,
  valueOf,
  type XmlElement
} from '../xml/xml-element';
import { readRunFormat } from '../styles/run-format';

/** One level of a numbering, as its definition says. */
export interface Level {
  readonly format: string;
  /** `%1.%2` and the like. */
  readonly text: string;
  readonly start: number;
  /** The level (counted from 1) whose numbers start this one over; 0: it never starts over. Not set: any level above. */
  readonly restart?: number;
  /** Legal numbering: counters are printed as decimals. */
  readonly isLegal: boolean;
  /** The paragraph style bound to the level. */
  readonly style?: string;
  /** Of the number itself: bullets are letters of fonts made of signs. */
  readonly font?: string;
  /** Of number words. */
  readonly language?: string;
}

/** What one use of a numbering changes in it. */
export interface LevelOverride {
  readonly start?: number;
  readonly level?: Level;
}

export interface NumberingInstance {
  readonly abstractId: string;
  readonly overrides: ReadonlyMap<number, LevelOverride>;
}

/** All numberings a document defines. */
export interface Numberings {
  readonly abstracts: ReadonlyMap<string, ReadonlyMap<number, Level>>;
  readonly instances: ReadonlyMap<string, NumberingInstance>;
}

/** Newer formats are inside a choice, with an older one as fallback. */
function formatOf(element: XmlElement): string {
  const format = childOf(element, 'numFmt') ?? findBelow(childOf(element, 'AlternateContent'), 'numFmt');
  const value = attributeOf(format, 'val') ?? 'decimal';
  return value === 'custom' ? `custom:${attributeOf(format, 'format') ?? ''}` : value;
}

function readLevel(element: XmlElement): Level {
  const { font, language } = readRunFormat(childOf(element, 'rPr'));
  return {
    format: childOf(element, 'lvlPicBulletId') ? 'bullet' : formatOf(element),
    text: valueOf(element, 'lvlText') ?? '',
    start: toNumber(valueOf(element, 'start')) ?? 0,
    restart: toNumber(valueOf(element, 'lvlRestart')),
    isLegal: switchOf(element, 'isLgl') ?? false,
    style: valueOf(element, 'pStyle'),
    font,
    language
  };
}

function readLevels(abstract: XmlElement): ReadonlyMap<number, Level> {
  return new Map(
    childrenOf(abstract, 'lvl').map((level) => [toNumber(attributeOf(level, 'ilvl')) ?? 0, readLevel(level)])
  );
}

function readInstance(element: XmlElement): NumberingInstance {
  const overrides = childrenOf(element, 'lvlOverride').map((override) => {
    const level = childOf(override, 'lvl');
    const value = { start: toNumber(valueOf(override, 'startOverride')), level: level && readLevel(level) };
    return [toNumber(attributeOf(override, 'ilvl')) ?? 0, value] as const;
  });
  return { abstractId: valueOf(element, 'abstractNumId') ?? '', overrides: new Map(overrides) };
}

/** The numbering a style of numberings names, by whatever the file says of it: its link, or the style itself. */
function definitionOf(
  styleName: string,
  abstracts: readonly XmlElement[],
  numberingOfStyle: (styleId: string) => string | undefined
): XmlElement | undefined {
  const linked = abstracts.find((abstract) => valueOf(abstract, 'styleLink') === styleName);
  const abstractId = numberingOfStyle(styleName);
  return linked ?? abstracts.find((abstract) => attributeOf(abstract, 'abstractNumId') === abstractId);
}

/**
 * The definitions in a document's numbering part. A numbering that only names a style takes its levels from the one that defines the style.
 * @param numberingIdOf The numbering a style names.
 */
export function readNumberings(
  root: XmlElement | undefined,
  numberingIdOf: (styleId: string) => string | undefined
): Numberings {
  const abstracts = childrenOf(root, 'abstractNum');
  const instances = new Map(
    childrenOf(root, 'num').map((element) => [attributeOf(element, 'numId') ?? '', readInstance(element)])
  );
  const abstractOfStyle = (styleId: string): string | undefined =>
    instances.get(numberingIdOf(styleId) ?? '')?.abstractId;
  return {
    abstracts: new Map(
      abstracts.map((abstract) => {
        const link = valueOf(abstract, 'numStyleLink');
        const defining = link === undefined ? undefined : definitionOf(link, abstracts, abstractOfStyle);
        return [attributeOf(abstract, 'abstractNumId') ?? '', readLevels(defining ?? abstract)];
      })
    ),
    instances
  };
}

/** The level of a numbering that is bound to a paragraph style or to one it is based on. */
export function levelOfStyle(
  numberings: Numberings,
  numberingId: string,
  lineage: readonly string[]
): number | undefined {
  const instance = numberings.instances.get(numberingId);
  const levels = [...(numberings.abstracts.get(instance?.abstractId ?? '') ?? [])];
  for (const style of lineage) {
    const found = levels.find(([, level]) => level.style === style);
    if (found) return found[0];
  }
  return undefined;
}
