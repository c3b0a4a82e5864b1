import type { IndexDescription } from './index-files.ts';

/**
 * What a text and a picture have in common in the genres that they show: the cosine of how far the square roots of
 * their probabilities are from those of the usual ones, so that a rare genre says more than a common one; -1 to 1, and
 * 0 where either says nothing.
 *
 * @param text probabilities by genre id
 */
export function agreementOn(
  text: ReadonlyMap<string, number>,
  picture: readonly { readonly id: string; readonly score: number }[],
  { genres, usual }: Pick<IndexDescription, 'genres' | 'usual'>,
): number {
  const shown = new Map(picture.map(({ id, score }) => [id, score]));
  let [product, textLength, pictureLength] = [0, 0, 0];
  genres.forEach((id, at) => {
    const [said, seen] = [text.get(id), shown.get(id)];
    if (said === undefined || seen === undefined) return;
    const middle = Math.sqrt(usual.genres[at]!);
    const [one, other] = [Math.sqrt(said) - middle, Math.sqrt(seen) - middle];
    product += one * other;
    textLength += one * one;
    pictureLength += other * other;
  });
  const length = Math.sqrt(textLength * pictureLength);
  return length === 0 ? 0 : product / length;
}

/** Share of some numbers that lie below a value, 0 to 1; counted, as that takes less time than sorting them for a few values. */
export function percentileOf(value: number, numbers: Float32Array): number {
  let below = 0;
  for (let at = 0; at < numbers.length; at++) if (numbers[at]! < value) below += 1;
  return below / numbers.length;
}
