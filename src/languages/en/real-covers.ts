import { isTintedDark, keywordMisleads } from '../../palette/keyword-fit.ts';
import { lookOf } from '../../palette/hue-look.ts';
import type { Lightness, RealCoverSentences } from '../real-cover-sentences.ts';
import { type NeutralNames, type SpokenColour, inWords, neutralIn } from '../spoken-colours.ts';
import { formats, quote, share, times } from './formats.ts';
import { plainLook } from './hues.ts';
import { booksLike } from './named-genres.ts';

const NEUTRALS: NeutralNames = {
  black: 'black',
  charcoal: 'charcoal',
  dimgrey: 'dark grey',
  grey: 'grey',
  darkgrey: 'mid grey',
  lightgrey: 'light grey',
  whitesmoke: 'off-white',
  white: 'white',
  ivory: 'ivory',
  cream: 'cream',
  bone: 'bone',
  linen: 'linen',
  beige: 'beige',
  tan: 'tan',
  taupe: 'taupe',
  darkbrown: 'dark brown',
  lightblue: 'light blue',
  darkseagreen: 'sage green',
  darkolivegreen: 'olive drab',
};

const GROUNDS: Readonly<Record<Lightness, string>> = {
  dark: 'a dark ground',
  mid: 'a ground neither dark nor light',
  light: 'a light ground',
};

/** English people call a hue by its keyword, unless that is not what they see. */
function colour(spoken: SpokenColour): string {
  const { name, hex } = spoken;
  const neutral = neutralIn(NEUTRALS, spoken);
  if (neutral !== undefined) return neutral;
  if (hex === undefined) return inWords(name);
  return isTintedDark({ name, hex }) || keywordMisleads({ name, hex })
    ? plainLook(lookOf(hex))
    : inWords(name);
}

/** What is said of real covers. */
export const realCovers: RealCoverSentences = {
  palette: 'The palette, as such covers wear it',
  comparables: 'Real covers of such books',
  book: ({ title, author, year }) =>
    [quote(title), author && `by ${author}`, year === undefined ? '' : `(${year})`].filter(Boolean).join(' '),
  order:
    'Hues that set such covers apart come first; the figure beside a hue is the share of such covers likely to carry it.',

  colour,
  keyword: (said, keyword) => `${said} (${keyword})`,
  headline({ ground, colours }, { title, modest, variant, genres }) {
    const covers = `overs of ${booksLike(title, genres)}`;
    const names = formats.list(colours);
    if (variant > 0 && !modest) return `Another palette for c${covers}: ${besideGround(ground, names)}.`;
    const verb = ground === undefined ? 'wear' : 'stand on';
    const said = `${modest ? 'may ' : ''}${verb} ${besideGround(ground, names)}.`;
    return modest ? `A modest guess: c${covers} ${said}` : `C${covers} ${said}`;
  },
  usual: ({ ground, colours }) =>
    `A modest guess, from what covers of all kinds wear: ${besideGround(ground, formats.list(colours))}.`,
  usualOrder:
    'These hues are the commonest on covers of all kinds; the figure beside a hue is the share of all covers that carry it.',
  usualGround: ({ lightness, share: ours, colour: { name, hex, share: own } }) =>
    `Of covers of all kinds, ${share(ours)} stand on ${GROUNDS[lightness]}; the commonest ground is ${name} (${hex}), on ${share(own)}.`,
  usualShare: (ours) => `It is on about ${share(ours)} of all covers.`,
  ground({ lightness, share: ours, usual }) {
    const most = ours < 0.5 ? ' most often' : '';
    return `Such covers stand${most} on ${GROUNDS[lightness]}: ${share(ours)} of them${besideAll(ours, usual)}.`;
  },
  groundColour: ({ name, hex, share: ours }) =>
    `Their commonest ground is ${name} (${hex}), on ${share(ours)} of them.`,
  neutrals(neutrals) {
    const said = neutrals.map(
      ({ name, hex, share: ours, lift }) =>
        `${name} (${hex}, on ${share(ours)} of such covers, ${times(lift)} the usual)`,
    );
    return `Of the neutrals, they favour ${formats.list(said)}.`;
  },
  fit({ percentile, shared, apart }) {
    const close = `This cover wears the colours of such books more closely than ${share(percentile)} of covers.`;
    const sets = apart.length === 1 ? 'sets' : 'set';
    const own = `its ${formats.list(apart)} ${sets} it apart`;
    if (shared.length > 0) {
      const both = `It shares ${formats.list(shared)} with covers of such books`;
      return `${close} ${both}${apart.length > 0 ? `; ${own}` : ''}.`;
    }
    return apart.length > 0 ? `${close} It shares no colour with covers of such books; ${own}.` : close;
  },
};

function besideGround(ground: string | undefined, names: string): string {
  if (ground === undefined) return names;
  return names === '' ? ground : `${ground}, with ${names}`;
}

function besideAll(ours: number, usual: number | undefined): string {
  if (usual === undefined) return '';
  return share(ours) === share(usual) ? ', as of all covers' : `, against ${share(usual)} of all covers`;
}
