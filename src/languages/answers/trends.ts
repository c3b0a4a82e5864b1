import type { CoverChange } from '../../hues/reading.ts';
import type { ColourFamily } from '../../palette/colour-families.ts';
import type { Speech } from '../writing/speech.ts';
import type { TrendSentences } from './trend-sentences.ts';

/** How something changed, its shares in words. */
interface SaidChange {
  readonly what: string;
  readonly from: string;
  readonly to: string;
}

/** What something does whose share changes. */
type ChangeWords = Readonly<Record<'rose' | 'fell', (change: SaidChange) => string>>;

/** What a language needs to say how covers change. */
export interface TrendWords extends Pick<TrendSentences, 'styleUnknown'> {
  readonly changed: (said: {
    readonly genre: string;
    readonly from: string;
    readonly to: string;
    readonly changes: string;
    readonly covers: string;
  }) => string;
  readonly steady: (said: { readonly genre: string; readonly from: string; readonly to: string }) => string;
  readonly unknown: (genre: string) => string;
  /** Covers that are so, as the subject of what they do. */
  readonly covers: ChangeWords & {
    readonly what: Readonly<Record<'dark' | 'mid' | 'light' | 'illustrated', string>>;
  };
  /** A family of colours, of the covers' area. */
  readonly colours: ChangeWords & { readonly what: Readonly<Record<ColourFamily, string>> };
  /** Recent covers that are mostly illustrated, mostly photographed, or one as often as the other. */
  readonly style: Readonly<
    Record<
      'illustrated' | 'photographed',
      (said: { readonly share: string; readonly since: string }) => string
    > & { readonly even: (since: string) => string }
  >;
}

/** How near a half a share is of which neither style can be said to be the commoner. */
const EVEN = 0.05;

/** Says how covers change, and what their pictures are. */
export function sayTrends(words: TrendWords, { genre, list, number, share }: Speech): TrendSentences {
  const sayChange = (change: CoverChange): string => {
    const [from, to] = [change.from.share, change.to.share];
    const direction = to > from ? 'rose' : 'fell';
    const shares = { from: share(from), to: share(to) };
    return change.kind === 'family'
      ? words.colours[direction]({ ...shares, what: words.colours.what[change.value] })
      : words.covers[direction]({ ...shares, what: words.covers.what[change.value] });
  };
  return {
    changed: ({ genre: of, from, to, changes }) =>
      words.changed({
        genre: genre(of),
        from: String(from),
        to: String(to),
        changes: list(changes.map(sayChange)),
        covers: number(Math.max(...changes.map(({ covers }) => covers))),
      }),
    steady: ({ genre: of, from, to }) =>
      words.steady({ genre: genre(of), from: String(from), to: String(to) }),
    unknown: (of) => words.unknown(genre(of)),
    style: ({ illustrated, since }) => {
      if (Math.abs(illustrated - 0.5) < EVEN) return words.style.even(String(since));
      const commoner = illustrated > 0.5 ? 'illustrated' : 'photographed';
      const part = illustrated > 0.5 ? illustrated : 1 - illustrated;
      return words.style[commoner]({ share: share(part), since: String(since) });
    },
    styleUnknown: words.styleUnknown,
  };
}
