import { SAMPLE_BLURBS } from '../src/training/sample-blurbs.ts';
import { seededRandom } from '../src/training/random.ts';

/** Different English texts of exactly `words` words, made of whole blurbs one after the other. */
export function textsOf(words: number): string[] {
  const all = SAMPLE_BLURBS.flatMap(({ blurb }) => blurb.split(' '));
  return SAMPLE_BLURBS.map((_, index) => {
    const start = Math.floor((index * all.length) / SAMPLE_BLURBS.length);
    return Array.from({ length: words }, (__, place) => all[(start + place) % all.length]).join(' ');
  });
}

/** A book of a made-up catalogue, as `coverhues predict` reads it. */
export interface CatalogueLine {
  readonly id: number;
  readonly title: string;
  readonly description: string;
}

/** Books of about 100 words, recombined from the sentences of the sample blurbs; the same ones every time. */
export function makeCatalogue(books: number): CatalogueLine[] {
  const random = seededRandom(1);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const sentences = SAMPLE_BLURBS.flatMap(({ blurb }) => blurb.match(/[^.!?]+[.!?]+/g) ?? []).map(
    (sentence) => sentence.trim(),
  );
  return Array.from({ length: books }, (_, index) => {
    const parts: string[] = [];
    let words = 0;
    while (words < 92) {
      const sentence = pick(sentences);
      parts.push(sentence);
      words += sentence.split(' ').length;
    }
    return {
      id: index + 1,
      title: `${pick(SAMPLE_BLURBS).title} ${index + 1}`,
      description: parts.join(' '),
    };
  });
}
