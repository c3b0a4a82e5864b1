import type { OwnSentences } from './own-sentences.ts';
import type { Speech } from '../writing/speech.ts';
import type { PluralForms } from '../writing/writing.ts';

/** Some of a list's covers, in figures. */
interface SaidCount {
  readonly count: string;
  /** Of so many. */
  readonly alike: string;
}

/** A part of them beside that of such covers elsewhere, both as percentages, too. */
interface SaidDifference extends SaidCount {
  readonly share: string;
  readonly market: string;
}

/** What a language needs to speak of somebody's own list: whole sentences. */
export interface OwnWords extends Pick<OwnSentences, 'heading' | 'nearest'> {
  /** Where the list leads, and where it was to lead and has too few covers. */
  readonly leads: string;
  readonly follows: string;
  /** None of the list's covers is of such a book. */
  readonly none: PluralForms<(covers: string) => string>;
  /** Too few to say more; the form is that of how many there are. */
  readonly few: PluralForms<(said: { readonly alike: string; readonly covers: string }) => string>;
  /** At least eight. */
  readonly ground: (said: SaidCount & { readonly whole: string; readonly colour: string }) => string;
  readonly colours: (list: string) => string;
  readonly colour: (said: { readonly name: string; readonly count: string }) => string;
  readonly difference: {
    readonly ground: (said: SaidDifference & { readonly whole: string }) => string;
    readonly colour: (said: SaidDifference & { readonly name: string }) => string;
    readonly nothing: string;
  };
  readonly fit: (share: string) => string;
}

type SaidOwn = Parameters<OwnSentences['shelf']>[0];

/** Says what somebody's own list wears: in counts, as lists are short, and in percentages where others stand beside it. */
export function sayOwn(words: OwnWords, speech: Speech): OwnSentences {
  return {
    heading: words.heading,
    nearest: words.nearest,
    shelf: (shelf) => [
      ...(shelf.leads ? [words.leads] : shelf.instead ? [words.follows] : []),
      ...sayCovers(shelf, words, speech),
    ],
    fit: (share) => words.fit(speech.share(share)),
  };
}

function sayCovers(shelf: SaidOwn, words: OwnWords, speech: Speech): string[] {
  const { alike, covers, ground, colours, difference } = shelf;
  const { count, form, list, names, number } = speech;
  if (alike === 0) return [count(covers, words.none)];
  if (!ground) return [form(alike, words.few)({ alike: number(alike), covers: number(covers) })];
  const inFigures = (share: number) => ({ count: number(Math.round(share * alike)), alike: number(alike) });
  const listed = colours.map(({ name, share }) => words.colour({ name, count: inFigures(share).count }));
  return [
    words.ground({
      ...inFigures(ground.shares[ground.lightness]),
      whole: names.wholes[ground.lightness],
      colour: ground.said,
    }),
    ...(listed.length > 0 ? [words.colours(list(listed))] : []),
    ...(difference ? [sayDifference(difference, inFigures, words, speech)] : []),
  ];
}

function sayDifference(
  difference: NonNullable<SaidOwn['difference']>,
  inFigures: (share: number) => SaidCount,
  { difference: say }: OwnWords,
  { names, share }: Speech,
): string {
  if (difference.of === 'nothing') return say.nothing;
  const said = {
    ...inFigures(difference.share),
    share: share(difference.share),
    market: share(difference.market),
  };
  return difference.of === 'ground'
    ? say.ground({ ...said, whole: names.wholes[difference.lightness] })
    : say.colour({ ...said, name: difference.said ?? difference.name });
}
