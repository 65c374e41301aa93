import { GAP_SIGN } from '../../../../../domain/contracts/document/document-model';
import { hasWords, type PdfPage, type PlacedPicture, type PlacedText } from '../placed-text';

/** Pictures at one place of several pages, but for so many points, belong to the paper: a letterhead, a background. */
const SAME_PLACE = 4;
/** A picture that takes so much of a page with text is its scan, of which the text was read, or its background. */
const WHOLE_PAGE = 0.7;
const SIGN_SIZE = 11;

const isSamePlace = (left: PlacedPicture, right: PlacedPicture): boolean =>
  Math.abs(left.x - right.x) <= SAME_PLACE &&
  Math.abs(left.y - right.y) <= SAME_PLACE &&
  Math.abs(left.width - right.width) <= SAME_PLACE;

const overlaps = (left: PlacedPicture, right: PlacedPicture): boolean =>
  left.x <= right.x + right.width &&
  right.x <= left.x + left.width &&
  left.y <= right.y + right.height &&
  right.y <= left.y + left.height;

/** One picture out of two that touch: scanners and programs cut pictures into strips. */
function unite(left: PlacedPicture, right: PlacedPicture): PlacedPicture {
  const [x, y] = [Math.min(left.x, right.x), Math.min(left.y, right.y)];
  const end = Math.max(left.x + left.width, right.x + right.width);
  const bottom = Math.max(left.y + left.height, right.y + right.height);
  return { x, y, width: end - x, height: bottom - y, text: left.text || right.text };
}

function uniteTouching(pictures: readonly PlacedPicture[]): readonly PlacedPicture[] {
  const united: PlacedPicture[] = [];
  for (const picture of pictures) {
    const at = united.findIndex((other) => overlaps(other, picture));
    const other = united[at];
    if (other) united[at] = unite(other, picture);
    else united.push(picture);
  }
  return united;
}

/** The sign of a picture, where its lower edge is. */
function signOf({ x, y, width, height, text }: PlacedPicture): PlacedText {
  const sign = { text: GAP_SIGN, size: SIGN_SIZE, isBold: false, isItalic: false };
  return { ...sign, x, y: y + height, width: Math.min(width, 3 * SIGN_SIZE), gap: { kind: 'picture', text } };
}

/** A page that shows something and has no words, such as a scan, as the sign of one picture. */
const signOfPage = ({ width, height }: PdfPage): PlacedText =>
  signOf({ x: width / 4, y: height / 4, width: width / 2, height: height / 4, text: '' });

/**
 * The pages with a sign in the place of each picture, and on pages that are one picture; what belongs to the paper of several pages is
 * left out.
 */
export function markPictures(pages: readonly PdfPage[]): readonly PdfPage[] {
  const all = pages.flatMap(({ number, pictures = [] }) => pictures.map((picture) => ({ number, picture })));
  const places = new Map<string, typeof all>();
  const keyOf = ({ x, y }: PlacedPicture): string => `${Math.round(x / 16)} ${Math.round(y / 16)}`;
  for (const placed of all) places.set(keyOf(placed.picture), [...(places.get(keyOf(placed.picture)) ?? []), placed]);
  const isOfPaper = (picture: PlacedPicture, page: number): boolean =>
    (places.get(keyOf(picture)) ?? []).some((other) => other.number !== page && isSamePlace(other.picture, picture));
  return pages.map((page) => {
    const { pictures = [], texts, isDrawn = false, isAside = false } = page;
    if (!texts.some(hasWords)) {
      const showsSomething = (isDrawn || pictures.length > 0) && !isAside;
      return showsSomething ? { ...page, texts: [signOfPage(page)] } : page;
    }
    const own = uniteTouching(pictures.filter((picture) => !isOfPaper(picture, page.number)));
    const shown = own.filter(({ width, height }) => width * height < page.width * page.height * WHOLE_PAGE);
    return shown.length === 0 ? page : { ...page, texts: [...texts, ...shown.map(signOf)] };
  });
}
