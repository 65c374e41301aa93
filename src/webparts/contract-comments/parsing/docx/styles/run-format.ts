import type { Emphasis } from '../../piece';
import { attributeOf, childOf, switchOf, valueOf, type XmlElement } from '../xml/xml-element';

/** Properties that cancel one another out when two styles switch them on (ECMA-376, 17.7.3). */
interface Toggles {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly doubleStrike?: boolean;
  readonly hidden?: boolean;
  readonly capitals?: boolean;
}

/** What run properties say of how words look; what they do not mention is left out. */
export interface RunFormat extends Toggles {
  readonly underline?: boolean;
  readonly raised?: 'sup' | 'sub' | 'none';
  readonly font?: string;
  readonly language?: string;
}

const toggles: readonly (keyof Toggles)[] = ['bold', 'italic', 'strike', 'doubleStrike', 'hidden', 'capitals'];

const raisedAs: Readonly<Record<string, RunFormat['raised']>> = {
  superscript: 'sup',
  subscript: 'sub',
  baseline: 'none'
};

/** Right-to-left and complex scripts have a bold and an italic of their own. */
function isComplexScript(properties: XmlElement | undefined): boolean {
  return switchOf(properties, 'rtl') === true || switchOf(properties, 'cs') === true;
}

/** What one set of run properties says. */
export function readRunFormat(properties: XmlElement | undefined): RunFormat {
  if (!properties) return {};
  const isComplex = isComplexScript(properties);
  const fonts = childOf(properties, 'rFonts');
  const format: { -readonly [Key in keyof RunFormat]: RunFormat[Key] } = {
    bold: switchOf(properties, isComplex ? 'bCs' : 'b'),
    italic: switchOf(properties, isComplex ? 'iCs' : 'i'),
    strike: switchOf(properties, 'strike'),
    doubleStrike: switchOf(properties, 'dstrike'),
    hidden: switchOf(properties, 'vanish'),
    capitals: switchOf(properties, 'caps'),
    underline: switchOf(properties, 'u'),
    raised: raisedAs[valueOf(properties, 'vertAlign') ?? ''],
    font: attributeOf(fonts, 'ascii') ?? attributeOf(fonts, 'hAnsi'),
    language: attributeOf(childOf(properties, 'lang'), 'val')
  };
  for (const key of Object.keys(format) as (keyof RunFormat)[]) if (format[key] === undefined) delete format[key];
  return format;
}

/** Where a run's look comes from, from the document's defaults to the run itself. */
export interface FormatSources {
  readonly defaults: RunFormat;
  readonly paragraphStyle: RunFormat;
  readonly characterStyle: RunFormat;
  readonly own: RunFormat;
}

/**
 * How a run looks in the end. Its own word counts; without one, a toggle that two styles switch on is off, and one that the defaults switch
 * on is on.
 */
export function resolveFormat({ defaults, paragraphStyle, characterStyle, own }: FormatSources): RunFormat {
  const resolved: { -readonly [Key in keyof RunFormat]: RunFormat[Key] } = {
    ...defaults,
    ...paragraphStyle,
    ...characterStyle,
    ...own
  };
  for (const toggle of toggles) {
    resolved[toggle] =
      own[toggle] ??
      (defaults[toggle] === true || (paragraphStyle[toggle] ?? false) !== (characterStyle[toggle] ?? false));
  }
  return resolved;
}

/** What of a format shows in the page. */
export function emphasisOf(format: RunFormat): Emphasis {
  return {
    bold: format.bold || undefined,
    italic: format.italic || undefined,
    underline: format.underline || undefined,
    strike: format.strike || format.doubleStrike || undefined,
    raised: format.raised === 'none' ? undefined : format.raised
  };
}
