import { isNamedPart } from '../../../../domain/contracts/document/clause-number';
import { isHeadingLength, looksLikeHeading } from './heading-look';
import type { Line, Stretch } from './read-lines';

/** Whether a line is a title that may belong to the number on the line above. */
function isTitleFor(number: Line, stretch: Stretch | undefined): stretch is Line {
  if (stretch?.kind !== 'line' || stretch.number !== '' || stretch.isContents || stretch.draft.isAside) return false;
  const { draft } = stretch;
  const isSetAlike = draft.outlineLevel !== undefined || (draft.isCentered && number.draft.isCentered);
  return looksLikeHeading(stretch) || (isSetAlike && isHeadingLength(stretch) && !/\.$/.test(stretch.text));
}

const isBareNumber = (stretch: Stretch | undefined): stretch is Line =>
  stretch?.kind === 'line' && stretch.number !== '' && !stretch.isBullet && stretch.pieces.length === 0;

/** Puts "ARTICLE I" and the title on the line below it together: one section, as it is read aloud. */
export function joinTitles(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const above = joined[joined.length - 1];
    if (!isBareNumber(above) || !isTitleFor(above, stretch)) joined.push(stretch);
    else {
      const outlineLevel = above.draft.outlineLevel ?? stretch.draft.outlineLevel;
      joined[joined.length - 1] = {
        ...above,
        draft: { ...above.draft, outlineLevel, isTitled: isNamedPart(above.number) },
        pieces: stretch.pieces,
        text: stretch.text
      };
    }
  }
  return joined;
}
