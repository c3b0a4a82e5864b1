import { categoryNamer } from '../category-names.ts';
import type { CoverProperty, CoverSentences, TitleOnCover } from '../cover-sentences.ts';
import type { NamedGenre } from '../named-genre.ts';
import { QUALITIES } from './advice.ts';
import { CATEGORIES } from './categories.ts';
import { coverFaults } from './cover-faults.ts';
import { about, formats, quote, share, times } from './formats.ts';
import { genreName, look } from './hues.ts';

/** `auf das Genre Thriller`, `auf die Genres Rätselkrimi und Thriller` */
const toGenres = (genres: readonly NamedGenre[]): string =>
  `auf ${formats.plural(genres.length) === 'one' ? 'das Genre' : 'die Genres'} ${formats.list(genres.map(genreName))}`;

/** What is said of a cover in German. */
export const cover: CoverSentences = {
  looksLike: (category) => `Dieses Cover sieht nach ${quote(category)} aus.`,
  cannotTell: 'An diesem Cover kann ich nicht erkennen, was für ein Buch es ist.',
  guesses: 'Was folgt, ist geraten und nicht sicher.',
  categoryName: categoryNamer(CATEGORIES),
  shows: (genres) =>
    `Es zeigt Züge dieser Genres: ${formats.list(genres.map((genre) => `${genreName(genre)} (${share(genre.score)})`))}.`,
  ownColours: 'Die Farben auf dem Cover',
  usual({ name, usual, genre, firm }) {
    const hue = `Der Farbton ${name} steht auf`;
    if (!genre) return `${hue} ${share(usual)} aller Cover.`;
    const covers = `der Cover im Genre ${genreName(genre)}`;
    return firm
      ? `${hue} ${share(genre.share)} ${covers}, ${times(genre.lift)} so oft wie üblich.`
      : `${hue} ${about(genre.share)} ${covers} und auf ${share(usual)} aller Cover.`;
  },
  makeUp(properties, genre) {
    const said = properties.map(
      (property, at) => `${QUALITIES[property.quality]} (${others(property, at === 0, genre)})`,
    );
    return `Das Cover ist ${formats.list(said)}.`;
  },
  title: sayTitle,

  agrees: (genres) => `Das Cover passt zum Klappentext: Beide deuten ${toGenres(genres)}.`,
  agreesInPart: ({ both, image }) =>
    `Das Cover passt nur zum Teil zum Klappentext: Beide deuten ${toGenres(both)}, das Cover aber mehr ${toGenres(image)}.`,
  clashes: ({ text, image }) =>
    `Das Cover könnte Leser irreführen: Der Klappentext deutet ${toGenres(text)}, das Cover ${toGenres(image)}.`,
  coverSilent:
    'Das Cover allein zeigt nicht, was für ein Buch es ist; es passt also weder zum Klappentext, noch widerspricht es ihm.',
  blurbSilent: (genres) =>
    `Der Klappentext allein deutet auf kein klares Genre; das Cover deutet ${toGenres(genres)}.`,
  evidence: ({ text, image }) => `${share(text)} nach dem Klappentext, ${share(image)} nach dem Cover`,
  has: (hues) =>
    hues.length === 0
      ? 'Das Cover hat keinen dieser Farbtöne.'
      : `Von diesen Farbtönen hat das Cover schon ${formats.list(hues)}.`,
  blurbAlone: 'Deshalb stützt sich diese Antwort allein auf den Klappentext.',
  addBlurb:
    'Schick den Klappentext dazu, auf Englisch, dann sage ich, welche Farbtöne solche Bücher haben und ob das Cover passt.',

  noPicture: 'Hier ist kein Bild. Schick mir eines von einem Cover, als JPEG oder PNG.',
  faults: coverFaults,
  palette: {
    heading: 'Die Farben auf dem Cover',
    key: '% der Fläche',
    more: (count) => `+${formats.number(count)} mehr`,
    percent: formats.percent,
    number: formats.number,
    alt: {
      opening: 'Die Farben auf dem Cover, die häufigste zuerst:',
      colour: ({ name, look: looks, percent }) => `${name} (${looks}) ${percent}`,
      colours: (listed) => `${listed.join('; ')}.`,
      look,
      genres: (listed) => `Es sieht nach ${listed.join('; ')} aus.`,
    },
  },
};

function others({ share: ours, usual }: CoverProperty, isFirst: boolean, genre?: NamedGenre): string {
  if (ours === undefined || !genre) return isFirst ? `wie ${share(usual)} aller Cover` : share(usual);
  return isFirst
    ? `wie ${share(ours)} der Cover im Genre ${genreName(genre)} und ${share(usual)} aller Cover`
    : `${share(ours)} und ${share(usual)}`;
}

function sayTitle({ verdict, height, contrast, wanted, byHueAlone }: TitleOnCover): string {
  if (verdict === 'none-found')
    return 'Ich habe darauf keinen Titel gefunden und kann deshalb nicht sagen, wie es sich als Vorschaubild liest.';
  const title = `Ein Hinweis: Bei ${height} Pixeln Höhe`;
  const ratio = formats.number(contrast, 1);
  if (verdict === 'strong')
    return `${title} hebt sich das, was der Titel zu sein scheint, gut vom Grund ab, auch in Graustufen: Der Kontrast ist ${ratio}.`;
  if (verdict === 'fair')
    return `${title} ist das, was der Titel zu sein scheint, lesbar, auch in Graustufen, gewänne aber durch mehr Kontrast: Er ist ${ratio}, und gut ist er ab ${formats.number(wanted, 1)}.`;
  return byHueAlone
    ? `${title} unterscheidet sich das, was der Titel zu sein scheint, nur im Farbton vom Grund, und der geht in Graustufen verloren: Der Kontrast ist ${ratio}.`
    : `${title} hebt sich das, was der Titel zu sein scheint, kaum vom Grund ab: Der Kontrast ist ${ratio}, und ${formats.number(wanted)} ist das Mindeste.`;
}
