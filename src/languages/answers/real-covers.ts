import type { SpokenFit, GroundOfCovers, RealCoverSentences } from './real-cover-sentences.ts';
import type { Speech } from '../writing/speech.ts';
import { capitalised, type PluralForms } from '../writing/writing.ts';

/** A colour in a sentence: its name, its hex and a share. */
interface ColourAndShare {
  readonly name: string;
  readonly hex: string;
  readonly share: string;
}

/** What a language needs to speak of real covers, beside headlines. */
export interface RealCoverWords extends Pick<
  RealCoverSentences,
  'palette' | 'comparables' | 'order' | 'usualOrder'
> {
  /** What follows a book's title, with what parts it from the title; the year stands in brackets. */
  readonly author: (author: string) => string;
  readonly year?: (year: string) => string;
  /** How light covers of all kinds are, as a whole: a share of them, and how often the commonest ground of those is. */
  readonly usualGround: (said: ColourAndShare & { readonly whole: string; readonly of: string }) => string;
  readonly usualShare: (share: string) => string;
  /** How light at least half of such covers are, and what they are oftenest, with their figures. */
  readonly ground: Readonly<
    Record<'most' | 'oftenest', (said: { readonly whole: string; readonly figures: string }) => string>
  >;
  /** Figures of a ground: of such covers alone, the same as of all covers, and beside that of all. */
  readonly figures: {
    readonly alone: (share: string) => string;
    readonly same: (share: string) => string;
    readonly beside: (said: { readonly share: string; readonly usual: string }) => string;
  };
  readonly groundColour: (said: ColourAndShare) => string;
  readonly neutral: (said: ColourAndShare & { readonly times: string }) => string;
  readonly neutrals: (list: string) => string;
  readonly fit: FitWords;
}

/** What a language needs to say how close a cover's colours are: sentences without what ends them. */
interface FitWords {
  readonly close: (percentile: string) => string;
  /** Colours that it shares with such covers, that it shares none, and those that set it apart. */
  readonly shared: PluralForms<(colours: string) => string>;
  readonly none: string;
  readonly apart: PluralForms<(colours: string) => string>;
  /** A colour among others, where it takes more than its name. */
  readonly colour?: (name: string) => string;
  /** Between the two, where it isn't a semicolon. */
  readonly between?: string;
}

/** Says what real covers of such books have in common. */
export function sayRealCovers(
  words: RealCoverWords,
  speech: Speech,
): Omit<RealCoverSentences, 'headline' | 'usual'> {
  const { bracketed, colour, list, names, quote, share, times } = speech;
  const { palette, comparables, order, usualOrder, author: by, year: inYear = String } = words;
  return {
    palette,
    comparables,
    order,
    usualOrder,
    book: ({ title, author, year }) =>
      `${quote(title)}${author && by(author)}${year === undefined ? '' : bracketed(inYear(String(year)))}`,
    colour,
    keyword: (said, keyword) => `${said}${bracketed(keyword)}`,
    usualGround: ({ lightness, share: of, colour: { name, hex, share: own } }) =>
      words.usualGround({ whole: names.wholes[lightness], of: share(of), name, hex, share: share(own) }),
    usualShare: (part) => words.usualShare(share(part)),
    ground: (ground) =>
      words.ground[ground.share < 0.5 ? 'oftenest' : 'most']({
        whole: names.wholes[ground.lightness],
        figures: sayFigures(ground, words, speech),
      }),
    groundColour: ({ name, hex, share: part }) => words.groundColour({ name, hex, share: share(part) }),
    neutrals: (neutrals) =>
      words.neutrals(
        list(
          neutrals.map(({ name, hex, share: part, lift }) =>
            words.neutral({ name, hex, share: share(part), times: times(lift) }),
          ),
        ),
      ),
    fit: (fit) => sayFit(fit, words.fit, speech),
  };
}

function sayFigures(
  { share: ours, usual }: GroundOfCovers,
  { figures }: RealCoverWords,
  { share }: Speech,
): string {
  if (usual === undefined) return figures.alone(share(ours));
  return share(ours) === share(usual)
    ? figures.same(share(ours))
    : figures.beside({ share: share(ours), usual: share(usual) });
}

function sayFit(
  { percentile, shared, apart }: SpokenFit,
  { colour = (name) => name, ...words }: FitWords,
  { form, list, marks, share }: Speech,
): string {
  const listed = (names: readonly string[], forms: FitWords['shared']): string =>
    form(names.length, forms)(list(names.map(colour)));
  // A cover that is closer than most isn't said to have nothing in common with them.
  const isNoneSaid = apart.length > 0 && percentile < 0.5;
  const both = [
    ...(shared.length > 0 ? [listed(shared, words.shared)] : isNoneSaid ? [words.none] : []),
    ...(apart.length > 0 ? [listed(apart, words.apart)] : []),
  ];
  const close = words.close(share(percentile));
  if (both.length === 0) return close;
  return `${close}${marks.space}${capitalised(both.join(words.between ?? marks.semicolon))}${marks.stop}`;
}
