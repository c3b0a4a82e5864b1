import type { BriefSentences } from './brief-sentences.ts';
import type { Lightness } from '../../cover-index/index-files.ts';
import type { Speech } from '../writing/speech.ts';
import { capitalised } from '../writing/writing.ts';

/** Two figures or colours, in words. */
interface SaidBetween {
  readonly from: string;
  readonly to: string;
}

/** What a language needs to say a brief. */
export interface BriefWords extends Pick<
  BriefSentences,
  'label' | 'untitled' | 'cover' | 'undrawable' | 'unset' | 'headings' | 'columns' | 'prints' | 'drawn'
> {
  readonly lightness: Readonly<Record<Lightness, (share: string) => string>>;
  /** A share that carry a colour, which the foot of the page says is of such covers, and of a cover that it takes: phrases. */
  readonly carried: (share: string) => string;
  readonly taken: (share: string) => string;
  readonly contrast: (ratio: string) => string;
  readonly printsAs: (hex: string) => string;
  /** Follows it. */
  readonly nearest: (hex: string) => string;
  /** CIELAB lightness, the first as `L* 12`. */
  readonly ground: (said: SaidBetween) => string;
  readonly areas: (said: { readonly largest: SaidBetween; readonly next: SaidBetween }) => string;
  readonly rare: (colours: string) => string;
  /** For brackets: the shares of such covers and of all. */
  readonly rareShares: (said: { readonly ours: string; readonly usual: string }) => string;
  readonly faint: (names: string) => string;
  readonly heavy: (said: { readonly name: string; readonly ink: string; readonly most: string }) => string;
  readonly nothing: string;
  readonly source: {
    readonly covers: (count: string) => string;
    readonly hues: string;
    readonly cover: string;
    /** What holds of every brief. */
    readonly figures: string;
  };
}

/** Says what a brief has for a designer. */
export function sayBrief(words: BriefWords, speech: Speech): BriefSentences {
  const { bracketed, figure, list, marks, number, percent } = speech;
  const { label, untitled, cover, undrawable, unset, headings, columns, prints, drawn, source } = words;
  const ink = (perCent: number): string => percent(perCent / 100);
  const shares = ({ from, to }: { readonly from: number; readonly to: number }): SaidBetween => ({
    from: percent(from),
    to: percent(to),
  });
  return {
    label,
    untitled,
    cover,
    undrawable,
    unset,
    headings,
    columns,
    prints,
    drawn,
    ink,
    lightness: (lightness, share) => words.lightness[lightness](figure(share)),
    role: (role, share) =>
      share === undefined
        ? role
        : `${role} · ${words[share.of === 'covers' ? 'carried' : 'taken'](figure(share.share))}`,
    contrast: (ratio) => words.contrast(`${number(ratio, 1)}\u00a0:\u00a01`),
    print: (as, neighbour) =>
      [words.printsAs(as), ...(neighbour === undefined ? [] : [words.nearest(neighbour)])].join(marks.space),
    ranges: {
      ground: ({ from, to }) => words.ground({ from: `L*\u00a0${number(from)}`, to: number(to) }),
      areas: (largest, next) => words.areas({ largest: shares(largest), next: shares(next) }),
    },
    avoid: {
      rare: (colours) =>
        words.rare(
          list(
            colours.map(
              ({ name, share, usual }) =>
                `${name}${bracketed(words.rareShares({ ours: figure(share), usual: figure(usual) }))}`,
            ),
          ),
        ),
      faint: (names) => words.faint(list(names)),
      heavy: (name, perCent, most) =>
        words.heavy({ name: capitalised(name), ink: ink(perCent), most: ink(most) }),
      nothing: words.nothing,
    },
    source: (of) =>
      [typeof of === 'string' ? source[of] : source.covers(number(of.covers)), source.figures].join(
        marks.space,
      ),
  };
}
