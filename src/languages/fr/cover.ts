import { categoryNamer } from '../category-names.ts';
import type { CoverProperty, CoverSentences, TitleOnCover } from '../cover-sentences.ts';
import type { CoverQuality } from '../comparisons.ts';
import type { NamedGenre } from '../named-genre.ts';
import { CATEGORIES } from './categories.ts';
import { coverFaults } from './cover-faults.ts';
import { about, formats, quote, share, times } from './formats.ts';
import { genreWithin, look } from './hues.ts';

const QUALITIES: Readonly<Record<CoverQuality, string>> = {
  dark: 'sombre',
  mid: 'de luminosité moyenne',
  light: 'claire',
  muted: 'en couleurs sourdes',
  moderate: 'en couleurs modérées',
  vivid: 'en couleurs vives',
  low: 'de luminosité égale',
  medium: 'de luminosité assez variée',
  high: 'de luminosité très variée',
};

/** `du genre thriller`, `des genres énigme et thriller` */
const ofGenres = (genres: readonly NamedGenre[]): string =>
  `${formats.plural(genres.length) === 'one' ? 'du genre' : 'des genres'} ${formats.list(genres.map(genreWithin))}`;

/** What is said of a cover in French. */
export const cover: CoverSentences = {
  looksLike: (category) => `Cette couverture fait penser au rayon ${quote(category)}.`,
  cannotTell: 'Cette couverture ne me dit pas de quel genre de livre il s’agit.',
  guesses: 'Ce qui suit n’est que suppositions, et aucune n’est sûre.',
  categoryName: categoryNamer(CATEGORIES),
  shows: (genres) =>
    `Elle porte la marque de ces genres\u00a0: ${formats.list(genres.map((genre) => `${genreWithin(genre)} (${share(genre.score)})`))}.`,
  ownColours: 'Les couleurs de la couverture',
  usual({ name, usual, genre, firm }) {
    const hue = `La teinte ${name} figure sur`;
    if (!genre) return `${hue} ${share(usual)} de l’ensemble des couvertures.`;
    const covers = `des couvertures du genre ${genreWithin(genre)}`;
    return firm
      ? `${hue} ${share(genre.share)} ${covers}, soit ${times(genre.lift)} la part habituelle.`
      : `${hue} ${about(genre.share)} ${covers}, et sur ${share(usual)} de l’ensemble.`;
  },
  makeUp(properties, genre) {
    const said = properties.map(
      (property, at) => `${QUALITIES[property.quality]} (${others(property, at === 0, genre)})`,
    );
    return `La couverture est ${formats.list(said)}.`;
  },
  title: sayTitle,

  agrees: (genres) => `La couverture s’accorde avec le résumé\u00a0: tous deux relèvent ${ofGenres(genres)}.`,
  agreesInPart: ({ both, image }) =>
    `La couverture ne s’accorde qu’en partie avec le résumé\u00a0: tous deux relèvent ${ofGenres(both)}, mais la couverture surtout ${ofGenres(image)}.`,
  clashes: ({ text, image }) =>
    `La couverture peut égarer les lecteurs\u00a0: le résumé relève ${ofGenres(text)}, la couverture ${ofGenres(image)}.`,
  coverSilent:
    'La couverture seule ne montre pas de quel genre de livre il s’agit\u202f; elle ne s’accorde donc avec le résumé ni ne le contredit.',
  blurbSilent: (genres) =>
    `Le résumé seul ne relève d’aucun genre précis\u202f; la couverture relève ${ofGenres(genres)}.`,
  evidence: ({ text, image }) => `${share(text)} d’après le résumé, ${share(image)} d’après la couverture`,
  has: (hues) =>
    hues.length === 0
      ? 'La couverture n’a aucune de ces teintes.'
      : `De ces teintes, la couverture a déjà ${formats.list(hues)}.`,
  blurbAlone: 'Cette réponse repose donc sur le seul résumé.',
  addBlurb:
    'Envoyez aussi le résumé, en anglais, et je dirai quelles teintes portent de tels livres et si la couverture leur va.',

  noPicture: 'Il n’y a pas d’image ici. Envoyez-moi celle d’une couverture, en JPEG ou en PNG.',
  faults: coverFaults,
  palette: {
    heading: 'Les couleurs de la couverture',
    key: '% de la couverture',
    more: (count) => `+${formats.number(count)} ${formats.plural(count) === 'one' ? 'autre' : 'autres'}`,
    percent: formats.percent,
    number: formats.number,
    alt: {
      opening: 'Les couleurs de la couverture, de la plus à la moins présente\u00a0:',
      colour: ({ name, look: looks, percent }) => `${name} (${looks}) ${percent}`,
      colours: (listed) => `${listed.join('\u202f; ')}.`,
      look,
      genres: (listed) => `Rayons évoqués\u00a0: ${listed.join('\u202f; ')}.`,
    },
  },
};

function others({ share: ours, usual }: CoverProperty, isFirst: boolean, genre?: NamedGenre): string {
  if (ours === undefined || !genre) return isFirst ? `comme ${share(usual)} de l’ensemble` : share(usual);
  return isFirst
    ? `comme ${share(ours)} de celles du genre ${genreWithin(genre)} et ${share(usual)} de l’ensemble`
    : `${share(ours)} et ${share(usual)}`;
}

function sayTitle({ verdict, height, contrast, wanted, byHueAlone }: TitleOnCover): string {
  if (verdict === 'none-found')
    return 'Je n’y ai pas trouvé de titre, je ne peux donc pas dire comment elle se lit en vignette.';
  const title = `Un indice\u00a0: sur ${height} pixels de haut, ce qui semble être le titre`;
  const ratio = formats.number(contrast, 1);
  if (verdict === 'strong')
    return `${title} se détache bien du fond, en niveaux de gris aussi\u00a0: son contraste est de ${ratio}.`;
  if (verdict === 'fair')
    return `${title} se lit, en niveaux de gris aussi, mais gagnerait à plus de contraste\u00a0: il en a ${ratio}, et c’est bon dès ${formats.number(wanted, 1)}.`;
  return byHueAlone
    ? `${title} ne se distingue du fond que par la teinte, qui se perd en niveaux de gris\u00a0: son contraste est de ${ratio}.`
    : `${title} se distingue mal du fond\u00a0: son contraste est de ${ratio}, et ${formats.number(wanted)} est le minimum.`;
}
