import { HUE_COUNT } from '../../palette/hues.ts';
import { type PlacedCover } from './corpus.ts';
import {
  type HueHead,
  type HueHeadOptions,
  type HueTargets,
  hueFeatures,
  hueLogits,
  meanOfHeads,
  trainHueHead,
} from './hue-head.ts';
import { isMeasurable } from './measure-genres.ts';
import { RECIPE } from './recipe.ts';

/** Books, or the covers of books, with what the genre model reads in their texts. */
export interface ReadBooks<Book extends Described> {
  readonly books: readonly Book[];
  /** `[books, genres]` */
  readonly genreLogits: Float32Array;
  /** Units of the hidden layer, `[books, units]`. */
  readonly hidden: Float32Array;
}

/** A book that may have no more text than its title. */
interface Described {
  readonly description?: string | undefined;
}

/** The rows of some books. */
export function selectBooks<Book extends Described>(
  all: ReadBooks<Book>,
  keep: (book: Book) => boolean,
): ReadBooks<Book> {
  const rows = all.books.flatMap((book, row) => (keep(book) ? [row] : []));
  const select = (table: Float32Array) => {
    const width = table.length / all.books.length;
    const selected = new Float32Array(rows.length * width);
    rows.forEach((row, at) => selected.set(table.subarray(row * width, (row + 1) * width), at * width));
    return selected;
  };
  return {
    books: rows.map((row) => all.books[row]!),
    genreLogits: select(all.genreLogits),
    hidden: select(all.hidden),
  };
}

/** Training covers: measurable ones, with a description or only a title to read. */
export function trainingCovers(all: ReadBooks<PlacedCover>): ReadBooks<PlacedCover> {
  return selectBooks(all, (cover) => cover.fold === 'train' && isMeasurable(cover));
}

/** What a hue layer learns, `[books, 58]`: by its genre inputs and by its hidden ones. */
export interface HueLayerTargets {
  readonly kind: HueTargets;
  readonly genres: Float32Array;
  readonly hidden: Float32Array;
}

/**
 * Learns a layer from what is read in a text to something about each hue of the cover: the mean of one layer
 * over genres and one over hidden units. Trained apart they err apart, so their mean ranks better than one
 * layer over both.
 */
export function trainHueLayer(read: ReadBooks<Described>, targets: HueLayerTargets): HueHead {
  const weights = textWeights(read.books);
  const train = (features: Float32Array, values: Float32Array, options: HueHeadOptions) =>
    trainHueHead(features, values, weights, HUE_COUNT, targets.kind, options);
  return meanOfHeads(
    train(genreInputs(read), targets.genres, RECIPE.heads.genres),
    train(read.hidden, targets.hidden, RECIPE.heads.hidden),
  );
}

/** Hue logits of books' texts, `[books, 58]`. */
export function readHues(read: ReadBooks<Described>, head: HueHead): Float32Array {
  return hueLogits(sideBySide(genreInputs(read), read.hidden, read.books.length), head);
}

function genreInputs({ books, genreLogits }: ReadBooks<Described>): Float32Array {
  return hueFeatures(genreLogits, genreLogits.length / books.length);
}

function sideBySide(left: Float32Array, right: Float32Array, rows: number): Float32Array {
  const [first, second] = [left.length / rows, right.length / rows];
  const both = new Float32Array(left.length + right.length);
  for (let row = 0; row < rows; row++) {
    const at = row * (first + second);
    both.set(left.subarray(row * first, (row + 1) * first), at);
    both.set(right.subarray(row * second, (row + 1) * second), at + first);
  }
  return both;
}

/**
 * The mean of each hue's targets, in the mixture that the layers are trained on.
 *
 * @param targets `[books, 58]`
 */
export function usualShares(books: readonly Described[], targets: Float32Array): number[] {
  const weights = textWeights(books);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Array.from(
    { length: HUE_COUNT },
    (_, hue) =>
      weights.reduce((sum, weight, row) => sum + weight * targets[row * HUE_COUNT + hue]!, 0) / total,
  );
}

function textWeights(books: readonly Described[]): Float32Array {
  return Float32Array.from(books, ({ description }) => (description ? 1 : RECIPE.titleOnlyWeight));
}
