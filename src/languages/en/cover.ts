import { categoryNamer } from '../category-names.ts';
import type { CoverProperty, CoverSentences, TitleOnCover } from '../cover-sentences.ts';
import type { NamedGenre } from '../named-genre.ts';
import { QUALITIES } from './advice.ts';
import { CATEGORIES } from './categories.ts';
import { coverFaults } from './cover-faults.ts';
import { about, formats, share, times } from './formats.ts';
import { look } from './hues.ts';

const names = (genres: readonly NamedGenre[]): string => formats.list(genres.map(({ name }) => name));

/** What is said of a cover in English. */
export const cover: CoverSentences = {
  looksLike: (category) => `This cover looks like ${category}.`,
  cannotTell: "I can't tell from this cover what kind of book it is.",
  guesses: 'What follows are guesses, none of them sure.',
  categoryName: categoryNamer(CATEGORIES),
  shows: (genres) =>
    `It shows signs of ${formats.list(genres.map(({ name, score }) => `${name} (${share(score)})`))}.`,
  ownColours: "The cover's own colours",
  usual({ name, usual, genre, firm }) {
    const hue = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    if (!genre) return `${hue} is on ${share(usual)} of all covers.`;
    return firm
      ? `${hue} is on ${share(genre.share)} of ${genre.name} covers, ${times(genre.lift)} the usual.`
      : `${hue} is on ${about(genre.share)} of ${genre.name} covers, and on ${share(usual)} of all.`;
  },
  makeUp(properties, genre) {
    const said = properties.map(
      (property, at) => `${QUALITIES[property.quality]} (${others(property, at === 0, genre)})`,
    );
    return `The cover is ${formats.list(said)}.`;
  },
  title: sayTitle,

  agrees: (genres) => `The cover agrees with the blurb: both point to ${names(genres)}.`,
  agreesInPart: ({ both, image }) =>
    `The cover agrees with the blurb only in part: both point to ${names(both)}, but the cover more to ${names(image)}.`,
  clashes: ({ text, image }) =>
    `The cover may mislead readers: the blurb points to ${names(text)}, the cover to ${names(image)}.`,
  coverSilent:
    "The cover alone doesn't show what kind of book this is, so it neither agrees nor clashes with the blurb.",
  blurbSilent: (genres) => `The blurb alone points to no clear genre; the cover points to ${names(genres)}.`,
  evidence: ({ text, image }) => `${share(text)} from the blurb, ${share(image)} from the cover`,
  has: (hues) =>
    hues.length === 0
      ? 'The cover has none of these hues.'
      : `Of these hues, the cover has ${formats.list(hues)} already.`,
  blurbAlone: 'So this answer rests on the blurb alone.',
  addBlurb: 'Send the blurb with it, and I say which hues such books have and whether the cover fits.',

  noPicture: 'There is no picture here. Send me one of a cover, as JPEG or PNG.',
  faults: coverFaults,
  palette: {
    heading: "The cover's own colours",
    key: '% of the cover',
    more: (count) => `+${formats.number(count)} more`,
    percent: formats.percent,
    number: formats.number,
    alt: {
      opening: "The cover's own colours, most of it first:",
      colour: ({ name, look: looks, percent }) => `${name} (${looks}) ${percent}`,
      colours: (listed) => `${listed.join('; ')}.`,
      look,
      genres: (listed) => `It looks like ${listed.join('; ')}.`,
    },
  },
};

function others({ share: ours, usual }: CoverProperty, isFirst: boolean, genre?: NamedGenre): string {
  if (ours === undefined || !genre) return isFirst ? `as ${share(usual)} of all covers are` : share(usual);
  return isFirst
    ? `as ${share(ours)} of ${genre.name} covers are, and ${share(usual)} of all`
    : `${share(ours)} and ${share(usual)}`;
}

function sayTitle({ verdict, height, contrast, wanted, byHueAlone }: TitleOnCover): string {
  if (verdict === 'none-found') return "I found no title on it, so I can't say how it reads as a thumbnail.";
  const title = `A hint: at ${height} pixels high, what looks like the title`;
  const ratio = formats.number(contrast, 1);
  if (verdict === 'strong')
    return `${title} stands out well from its ground, also in greyscale: its contrast is ${ratio}.`;
  if (verdict === 'fair')
    return `${title} can be read, also in greyscale, but would gain from more contrast: it has ${ratio}, and ${formats.number(wanted, 1)} is good.`;
  return byHueAlone
    ? `${title} differs from its ground in hue alone, which is lost in greyscale: its contrast is ${ratio}.`
    : `${title} is hard to tell from its ground: its contrast is ${ratio}, and ${formats.number(wanted)} is the least.`;
}
