import { LEAST_LETTERS, type Legibility, type TitleAtSize } from '../../covers/legibility.ts';
import { alikeGroups } from '../../palette/seen-as/alike-groups.ts';
import type { ShopPage } from '../../palette/seen-as/shop-edge.ts';
import type { ViewWords } from '../../swatch/view/view-spec.ts';
import type { PartingLine, SaidPair, SightSentences } from './sight-sentences.ts';
import type { Speech } from '../writing/speech.ts';
import { capitalised } from '../writing/writing.ts';

/** To whom colours look alike. */
type Lookers = 'grey' | 'blind' | 'both';

/** What a language needs to speak of how others see a palette. */
export interface SightWords {
  readonly edge: Readonly<Record<ShopPage, (colour: string) => string>>;
  /** That type on a palette's ground is faint to some, whatever its ink. */
  readonly faintType: (least: string) => string;
  readonly merging: {
    /** That colours look alike, as a phrase that may stand at the beginning. */
    readonly look: Readonly<Record<Lookers, (colours: string) => string>>;
    /** Such phrases with what to do, a sentence. */
    readonly line: Readonly<Record<PartingLine, (looks: string) => string>>;
    /** Colours of which any two look alike, where that isn't a list. */
    readonly group?: (colours: readonly string[]) => string;
  };
  /** A sentence on a title, of parts that each begin with a verb; sizes are lists of `75 × 113`. */
  readonly title: {
    readonly whole: (parts: string) => string;
    readonly clear: (sizes: string) => string;
    readonly faint: (sizes: string) => string;
    readonly lost: (sizes: string) => string;
    /** The same, as letters of less than so many pixels can't be read. */
    readonly small: (said: { readonly sizes: string; readonly letters: string }) => string;
    readonly lostInGrey: (sizes: string) => string;
  };
  readonly view: Omit<SightSentences['view'], 'ink'> & {
    readonly ink: (contrasts: { readonly colour: string; readonly least: string }) => string;
  };
  readonly viewPicture: Pick<ViewWords, 'heading' | 'alike' | 'sights' | 'pages'> & {
    readonly sizes: (sizes: string) => string;
    readonly type: (contrast: string) => string;
    readonly opening: string;
    /** Colours that look alike, as a phrase after a comma. */
    readonly lookAlike: (colours: string) => string;
  };
}

/** Says how others see a palette, and how a cover's title reads at the sizes of shops. */
export function saySight(words: SightWords, speech: Speech): SightSentences {
  const { number } = speech;
  return {
    edge: ({ page, colour }) => words.edge[page](colour),
    faintType: (least) => words.faintType(number(least, 1)),
    merging: (pairs, line) => words.merging.line[line](sayLooks(pairs, words, speech)),
    title: (sizes) => words.title.whole(speech.list(partsOf(sizes, words.title, speech))),
    view: {
      ...words.view,
      ink: ({ colour, least }) => words.view.ink({ colour: number(colour, 1), least: number(least, 1) }),
    },
    viewPicture: sayViewPicture(words, speech),
  };
}

/** Pairs by who takes them for alike, each kind once. */
function sayLooks(pairs: readonly SaidPair[], { merging }: SightWords, { marks, list }: Speech): string {
  const group = merging.group ?? list;
  const kinds: readonly Lookers[] = ['both', 'grey', 'blind'];
  const looks = kinds.flatMap((kind) => {
    const ofKind = pairs.filter(({ sights }) => lookersOf(sights) === kind);
    if (ofKind.length === 0) return [];
    const groups = alikeGroups(ofKind).map((alike) => group(alike));
    return [merging.look[kind](groups.join(marks.comma))];
  });
  return capitalised(looks.join(marks.semicolon));
}

function lookersOf(sights: SaidPair['sights']): Lookers {
  const inGrey = sights.includes('grey');
  if (inGrey && sights.length > 1) return 'both';
  return inGrey ? 'grey' : 'blind';
}

/** What becomes of a title: at which sizes it is clear, faint or lost, and at which in grey alone. */
function partsOf(
  sizes: readonly TitleAtSize[],
  words: SightWords['title'],
  { list, number }: Speech,
): string[] {
  const say = (those: readonly TitleAtSize[]): string => list(those.map(sizeOf));
  const are = (legibility: Legibility) => sizes.filter(({ inColour }) => inColour === legibility);
  const [clear, faint, lost] = [are('clear'), are('faint'), are('lost')];
  const [first] = lost;
  const isSmall = lost.every(({ letters }) => letters > 0 && letters < LEAST_LETTERS);
  const inGrey = sizes.filter((each) => each.inGrey === 'lost' && each.inColour !== 'lost');
  return [
    ...(clear.length > 0 ? [words.clear(say(clear))] : []),
    ...(faint.length > 0 ? [words.faint(say(faint))] : []),
    ...(first && isSmall ? [words.small({ sizes: say(lost), letters: number(LEAST_LETTERS) })] : []),
    ...(first && !isSmall ? [words.lost(say(lost))] : []),
    ...(inGrey.length > 0 ? [words.lostInGrey(say(inGrey))] : []),
  ];
}

/** A size in pixels, such as `75 × 113`. */
function sizeOf({ width, height }: { readonly width: number; readonly height: number }): string {
  return `${width} × ${height}`;
}

function sayViewPicture(
  { viewPicture: words, merging }: SightWords,
  { list, marks, number }: Speech,
): ViewWords {
  const { group = list } = merging;
  const { heading, alike, sights, pages, opening, lookAlike } = words;
  const type = (contrast: number): string => words.type(number(contrast, 1));
  return {
    heading,
    alike,
    sights,
    pages,
    sizes: (sizes) => words.sizes(list(sizes.map(sizeOf))),
    type,
    alt: {
      opening,
      sight: (sight, contrast, groups) =>
        [
          `${sights[sight].name}${marks.colon}${type(contrast)}`,
          ...groups.map((alikes) => lookAlike(group(alikes))),
        ].join(marks.comma),
      sights: (listed) => `${listed.join(marks.semicolon)}${marks.stop}`,
    },
  };
}
