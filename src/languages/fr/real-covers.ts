import type { Lightness, RealCoverSentences } from '../real-cover-sentences.ts';
import { colourSpeaker } from '../spoken-colours.ts';
import { formats, quote, share, times } from './formats.ts';
import { look } from './hues.ts';
import { ofBooksLike } from './named-genres.ts';

const GROUNDS: Readonly<Record<Lightness, string>> = {
  dark: 'un fond sombre',
  mid: 'un fond ni sombre ni clair',
  light: 'un fond clair',
};

/** `de rouge foncé`, `d’orange et de noir` */
const ofColours = (names: readonly string[]): string =>
  formats.list(names.map((name) => (/^[aeiouéh]/i.test(name) ? `d’${name}` : `de ${name}`)));

/** What is said of real covers. */
export const realCovers: RealCoverSentences = {
  palette: 'La palette, telle que ces couvertures la portent',
  comparables: 'Vraies couvertures de livres semblables',
  book: ({ title, author, year }) =>
    [`${quote(title)}${author ? `, ${author}` : ''}`, year === undefined ? '' : `(${year})`]
      .filter(Boolean)
      .join(' '),
  order:
    'Viennent d’abord les teintes qui distinguent ces couvertures\u202f; le chiffre à côté d’une teinte est la part de ces couvertures qui la portent probablement.',

  colour: colourSpeaker(
    {
      black: 'noir',
      charcoal: 'anthracite',
      dimgrey: 'gris foncé',
      grey: 'gris',
      darkgrey: 'gris moyen',
      lightgrey: 'gris clair',
      whitesmoke: 'blanc cassé',
      white: 'blanc',
      ivory: 'ivoire',
      cream: 'crème',
      bone: 'blanc os',
      linen: 'lin',
      beige: 'beige',
      tan: 'fauve',
      taupe: 'taupe',
      darkbrown: 'brun foncé',
      lightblue: 'bleu ciel',
      darkseagreen: 'vert sauge',
      darkolivegreen: 'vert olive',
    },
    look,
  ),
  keyword: (said, keyword) => `${said} (${keyword})`,
  headline({ ground, colours }, { title, modest, variant, genres }) {
    const books = ofBooksLike(title, genres);
    if (variant > 0 && !modest) {
      const names = [ground && `fond ${ground}`, formats.list(colours)].filter(Boolean).join(', avec ');
      return `Une autre palette pour les couvertures ${books}\u00a0: ${names}.`;
    }
    if (!ground) {
      const wear = modest ? 'se pareraient' : 'se parent';
      return opened(modest, `es couvertures ${books} ${wear} ${ofColours(colours)}.`);
    }
    const beside = colours.length > 0 ? `, accompagné ${ofColours(colours)}` : '';
    return opened(
      modest,
      `es couvertures ${books} ${modest ? 'auraient' : 'ont'} un fond ${ground}${beside}.`,
    );
  },
  usual({ ground, colours }) {
    const names = [ground && `fond ${ground}`, formats.list(colours)].filter(Boolean).join(', avec ');
    return `Une supposition modeste, d’après les couvertures de toutes sortes\u00a0: ${names}.`;
  },
  usualOrder:
    'Ces teintes sont les plus fréquentes sur les couvertures de toutes sortes\u202f; le chiffre à côté d’une teinte est la part de l’ensemble des couvertures qui la portent.',
  usualGround: ({ lightness, share: ours, colour: { name, hex, share: own } }) =>
    `Parmi les couvertures de toutes sortes, ${share(ours)} ont ${GROUNDS[lightness]}\u202f; le fond le plus fréquent est ${name} (${hex}), sur ${share(own)}.`,
  usualShare: (ours) => `Elle est sur environ ${share(ours)} de l’ensemble des couvertures.`,
  ground({ lightness, share: ours, usual }) {
    const most = ours < 0.5 ? ' le plus souvent' : '';
    return `Ces couvertures ont${most} ${GROUNDS[lightness]}\u00a0: ${share(ours)} d’entre elles${besideAll(ours, usual)}.`;
  },
  groundColour: ({ name, hex, share: ours }) =>
    `Leur fond le plus fréquent est ${name} (${hex}), sur ${share(ours)} d’entre elles.`,
  neutrals(neutrals) {
    const said = neutrals.map(
      ({ name, hex, share: ours, lift }) =>
        `${name} (${hex}, sur ${share(ours)} de ces couvertures, soit ${times(lift)} la part habituelle)`,
    );
    return `Neutres qu’elles préfèrent\u00a0: ${formats.list(said)}.`;
  },
  fit({ percentile, shared, apart }) {
    const close = `Cette couverture porte les couleurs de tels livres plus fidèlement que ${share(percentile)} des couvertures.`;
    const both = shared.length > 0 ? [inCommon(shared)] : [];
    const own = apart.length > 0 ? [setApart(apart)] : [];
    if (own.length > 0 && both.length === 0)
      return `${close} Aucune couleur commune avec les leurs\u202f; ${own[0]}.`;
    const said = [...both, ...own].join('\u202f; ');
    return said === '' ? close : `${close} ${said}.`;
  },
};

function inCommon(names: readonly string[]): string {
  const colours = names.length === 1 ? 'Couleur commune' : 'Couleurs communes';
  return `${colours} avec les leurs\u00a0: ${formats.list(names)}`;
}

function setApart(names: readonly string[]): string {
  const colours = names.length === 1 ? 'couleur qui l’en distingue' : 'couleurs qui l’en distinguent';
  return `${colours}\u00a0: ${formats.list(names)}`;
}

function opened(modest: boolean, rest: string): string {
  return modest ? `Une supposition modeste\u00a0: l${rest}` : `L${rest}`;
}

function besideAll(ours: number, usual: number | undefined): string {
  if (usual === undefined) return '';
  return share(ours) === share(usual)
    ? ', comme dans l’ensemble des couvertures'
    : `, contre ${share(usual)} de l’ensemble des couvertures`;
}
