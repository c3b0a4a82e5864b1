import type { Conventions, CoverTrait } from '../../hues/reading.ts';
import type { ColourFamily } from '../../palette/colour-families.ts';
import type { Speech } from '../writing/speech.ts';

/** A colour that a minority of such covers carries, and the shares of such covers and of all. */
interface SaidMinority {
  readonly family: string;
  readonly share: string;
  readonly usual: string;
}

/** What a language needs to say what most covers share, and where one can differ. */
export interface ConventionWords {
  /** Families of colours, as nouns. */
  readonly families: Readonly<Record<ColourFamily, string>>;
  /** A family among those that covers carry, where it takes more than its name. */
  readonly some?: (family: string) => string;
  /** What several covers do that have a trait: phrases of one shape, such as verbs in the plural. */
  readonly traits: Readonly<
    Record<Exclude<CoverTrait['kind'], 'carrying' | 'lacking' | 'striking'>, string>
  > & {
    readonly carrying: (families: string) => string;
    readonly lacking: (family: string, other?: string) => string;
  };
  /** Shares of such covers and of all, for brackets: the first time, and later. */
  readonly shares: {
    readonly first: (said: { readonly ours: string; readonly usual: string }) => string;
    readonly later: (said: { readonly ours: string; readonly usual: string }) => string;
  };
  /** A list of phrases, each with shares in brackets. */
  readonly most: (traits: string) => string;
  readonly minority: (said: SaidMinority) => string;
  /** The same with what so many of that minority share with the others. */
  readonly minorityKeeping: (
    said: SaidMinority & { readonly kept: string; readonly trait: string },
  ) => string;
  /** The two hues that strike the eye most often, and the shares of such covers on which they do. */
  readonly anyStriking: (said: {
    readonly family: string;
    readonly share: string;
    readonly next: string;
    readonly nextShare: string;
  }) => string;
}

/** At most two sentences: what most covers of such books share, and where one can differ and still be read as one. */
export function sayConventions(
  words: ConventionWords,
  { bracketed, either, list, share }: Speech,
): (conventions: Conventions) => string[] {
  const phraseOf = ({ kind, families }: CoverTrait): string => {
    const [first = '', other] = families.map((family) => words.families[family]);
    if (kind === 'lacking') return words.traits.lacking(first, other);
    if (kind === 'carrying' || kind === 'striking') {
      const { some = (family) => family } = words;
      return words.traits.carrying(either(families.map((family) => some(words.families[family]))));
    }
    return words.traits[kind];
  };
  const familyOf = ({ families: [family] }: CoverTrait): string => words.families[family!];
  const sayRoom = (room: NonNullable<Conventions['room']>): string => {
    const { keeping, next } = room;
    const said = { family: familyOf(room.trait), share: share(room.share), usual: share(room.usual) };
    if (next) return words.anyStriking({ ...said, next: familyOf(next.trait), nextShare: share(next.share) });
    if (keeping === undefined) return words.minority(said);
    return words.minorityKeeping({ ...said, kept: share(keeping.share), trait: phraseOf(keeping.trait) });
  };
  return ({ shared, room }) => {
    const phrases = shared.map((each, at) => {
      const shares = { ours: share(each.share), usual: share(each.usual) };
      return `${phraseOf(each.trait)}${bracketed(words.shares[at === 0 ? 'first' : 'later'](shares))}`;
    });
    return [...(phrases.length > 0 ? [words.most(list(phrases))] : []), ...(room ? [sayRoom(room)] : [])];
  };
}
