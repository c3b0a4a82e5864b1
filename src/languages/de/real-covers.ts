import type { Lightness, RealCoverSentences } from '../real-cover-sentences.ts';
import { colourSpeaker } from '../spoken-colours.ts';
import { formats, quote, share, times } from './formats.ts';
import { look } from './hues.ts';
import { coversOfBooksLike } from './named-genres.ts';

const GROUNDS: Readonly<Record<Lightness, string>> = {
  dark: 'dunklem Grund',
  mid: 'weder dunklem noch hellem Grund',
  light: 'hellem Grund',
};

/** What is said of real covers. */
export const realCovers: RealCoverSentences = {
  palette: 'Die Palette, wie solche Cover sie tragen',
  comparables: 'Echte Cover solcher Bücher',
  book: ({ title, author, year }) =>
    [quote(title), author && `von ${author}`, year === undefined ? '' : `(${year})`]
      .filter(Boolean)
      .join(' '),
  order:
    'Zuerst stehen Farbtöne, die solche Cover von anderen abheben; die Zahl bei einem Farbton ist der Anteil solcher Cover, die ihn wohl tragen.',

  colour: colourSpeaker(
    {
      black: 'Schwarz',
      charcoal: 'Anthrazit',
      dimgrey: 'Dunkelgrau',
      grey: 'Grau',
      darkgrey: 'Mittelgrau',
      lightgrey: 'Hellgrau',
      whitesmoke: 'gebrochenes Weiß',
      white: 'Weiß',
      ivory: 'Elfenbein',
      cream: 'Creme',
      bone: 'Knochenweiß',
      linen: 'Leinen',
      beige: 'Beige',
      tan: 'Hellbraun',
      taupe: 'Taupe',
      darkbrown: 'Dunkelbraun',
      lightblue: 'Hellblau',
      darkseagreen: 'Salbeigrün',
      darkolivegreen: 'Olivgrün',
    },
    look,
  ),
  keyword: (said, keyword) => `${said} (${keyword})`,
  headline({ ground, colours }, { title, modest, variant, genres }) {
    const covers = coversOfBooksLike(title, genres);
    const names = besideGround(ground && `als Grund ${ground}`, formats.list(colours));
    if (modest) return `Eine vorsichtige Schätzung: ${covers} tragen vielleicht ${names}.`;
    if (variant > 0) return `Eine andere Palette für ${covers}: ${names}.`;
    return `${covers} tragen ${names}.`;
  },
  usual: ({ ground, colours }) =>
    `Eine vorsichtige Schätzung nach dem, was Cover aller Art tragen: ${besideGround(ground && `als Grund ${ground}`, formats.list(colours))}.`,
  usualOrder:
    'Diese Farbtöne sind auf Covern aller Art am häufigsten; die Zahl bei einem Farbton ist der Anteil aller Cover, die ihn tragen.',
  usualGround: ({ lightness, share: ours, colour: { name, hex, share: own } }) =>
    `Von den Covern aller Art stehen ${share(ours)} auf ${GROUNDS[lightness]}; der häufigste Grund ist ${name} (${hex}), auf ${share(own)}.`,
  usualShare: (ours) => `Er steht auf etwa ${share(ours)} aller Cover.`,
  ground({ lightness, share: ours, usual }) {
    const most = ours < 0.5 ? ' am häufigsten' : '';
    return `Solche Cover stehen${most} auf ${GROUNDS[lightness]}: ${share(ours)} von ihnen${besideAll(ours, usual)}.`;
  },
  groundColour: ({ name, hex, share: ours }) =>
    `Ihr häufigster Grund ist ${name} (${hex}), auf ${share(ours)} von ihnen.`,
  neutrals(neutrals) {
    const said = neutrals.map(
      ({ name, hex, share: ours, lift }) =>
        `${name} (${hex}, auf ${share(ours)} solcher Cover, ${times(lift)} so oft wie üblich)`,
    );
    return `Von den neutralen Farben bevorzugen sie ${formats.list(said)}.`;
  },
  fit({ percentile, shared, apart }) {
    const close = `Dieses Cover entspricht den Farben solcher Bücher genauer als ${share(percentile)} der Cover.`;
    const verb = apart.length === 1 ? 'unterscheidet' : 'unterscheiden';
    const own = `${formats.list(apart)} ${verb} es von ihnen`;
    if (shared.length > 0) {
      const both = `Es teilt mit ihren Covern ${formats.list(shared)}`;
      return `${close} ${both}${apart.length > 0 ? `; ${own}` : ''}.`;
    }
    return apart.length > 0 ? `${close} Es teilt keine Farbe mit ihren Covern; ${own}.` : close;
  },
};

function besideGround(ground: string | undefined, names: string): string {
  if (!ground) return names;
  return names === '' ? ground : `${ground}, dazu ${names}`;
}

function besideAll(ours: number, usual: number | undefined): string {
  if (usual === undefined) return '';
  return share(ours) === share(usual) ? ', wie von allen Covern' : `, gegenüber ${share(usual)} aller Cover`;
}
