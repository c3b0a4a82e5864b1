import type { Forgotten, ForgottenSentences, Placed, ShelfSentences, Whose } from './shelf-sentences.ts';
import type { Speech } from '../writing/speech.ts';
import type { PluralForms } from '../writing/writing.ts';

type Counted = PluralForms<(count: string) => string>;

/** What a language needs to speak of a shelf; names are in quotation marks. */
export interface ShelfWords extends Pick<
  ShelfSentences,
  | 'actions'
  | 'options'
  | 'whose'
  | 'headings'
  | 'form'
  | 'untitled'
  | 'howToGoOn'
  | 'link'
  | 'linked'
  | 'nobodys'
  | 'shared'
  | 'home'
> {
  readonly palettes: Counted;
  readonly page: (said: { readonly page: string; readonly pages: string }) => string;
  readonly saved: Readonly<Record<Whose, (name: string) => string>>;
  readonly shown: Readonly<Record<Whose, (said: { readonly name: string; readonly date: string }) => string>>;
  readonly won: Readonly<
    Record<
      'plain' | 'asked',
      (said: {
        readonly question: string;
        readonly votes: string;
        readonly of: string;
        readonly date: string;
      }) => string
    >
  >;
  readonly renamed: (names: { readonly from: string; readonly to: string }) => string;
  readonly deleted: (name: string) => string;
  readonly forgotten: Counted & { readonly none: string };
  readonly forgottenMe: Readonly<Record<'none' | 'all' | 'messages', string>> & {
    readonly deleted: (what: string) => string;
    readonly answers: Counted;
    readonly entries: Counted;
    readonly ballots: Counted;
    readonly shared: Counted;
  };
  readonly faults: Pick<ShelfSentences['faults'], 'empty' | 'nothing' | 'onlyMine' | 'same'> & {
    readonly long: (most: string) => string;
    readonly taken: (name: string) => string;
    readonly full: (most: string) => string;
    readonly missing: Readonly<Record<Whose, (name: string) => string>>;
    readonly refused: (name: string) => string;
  };
  readonly compare: Pick<ShelfSentences['compare'], 'identical' | 'opening'> & {
    readonly headline: (one: string, other: string) => string;
    readonly shared: (colours: string) => string;
    readonly nothingShared: string;
    readonly ground: {
      readonly both: (colour: string) => string;
      readonly each: (said: EntryColour) => string;
    };
    readonly main: {
      readonly both: (colour: string) => string;
      readonly each: (said: EntryColour) => string;
    };
    readonly usual: (said: { readonly colour: string; readonly share: string }) => string;
    readonly contrast: {
      readonly both: (ratio: string) => string;
      readonly each: (said: { readonly name: string; readonly ratio: string }) => string;
    };
  };
}

interface EntryColour {
  readonly name: string;
  readonly colour: string;
}

/** Says what is on a shelf, and in what palettes differ. */
export function sayShelf(words: ShelfWords, speech: Speech): ShelfSentences {
  const { colour, count, date, list, marks, number, quote } = speech;
  const {
    actions,
    options,
    whose,
    headings,
    form,
    untitled,
    howToGoOn,
    link,
    linked,
    nobodys,
    shared,
    home,
  } = words;
  const { faults, compare } = words;
  return {
    actions,
    options,
    whose,
    headings,
    form,
    untitled,
    howToGoOn,
    link,
    linked,
    nobodys,
    shared,
    home,
    headline: (shelf) =>
      [
        `${headings[shelf.whose]}${marks.colon}${count(shelf.total, words.palettes)}`,
        ...(shelf.pages > 1 ? [words.page({ page: number(shelf.page), pages: number(shelf.pages) })] : []),
      ].join(marks.comma),
    entry: (card) =>
      [
        `${number(card.number)}. ${quote(card.name)}${marks.colon}${list(card.colours.map(colour))}`,
        ...(card.title === '' || card.title === card.name ? [] : [card.title]),
        date(card.made),
      ].join(' · '),
    saved: (saved) => words.saved[saved.whose](quote(saved.name)),
    shown: ({ name, whose: of, made }) => words.shown[of]({ name: quote(name), date: date(made) }),
    won: ({ question, votes, of, ended }) =>
      words.won[question === '' ? 'plain' : 'asked']({
        question: quote(question),
        votes: number(votes),
        of: number(of),
        date: date(ended),
      }),
    renamed: ({ from, to }) => words.renamed({ from: quote(from), to: quote(to) }),
    deleted: (name) => words.deleted(quote(name)),
    forgotten: (entries) => (entries === 0 ? words.forgotten.none : count(entries, words.forgotten)),
    forgottenMe: (forgotten) => sayForgotten(forgotten, words.forgottenMe, speech),
    faults: {
      ...faults,
      long: (most) => faults.long(number(most)),
      taken: (name) => faults.taken(quote(name)),
      full: (most) => faults.full(number(most)),
      missing: (missing) => faults.missing[missing.whose](quote(missing.name)),
      refused: (name) => faults.refused(quote(name)),
    },
    compare: {
      identical: compare.identical,
      opening: compare.opening,
      headline: ([one, other]) => compare.headline(quote(one), quote(other)),
      shared: (colours) =>
        colours.length === 0 ? compare.nothingShared : compare.shared(list(colours.map(colour))),
      grounds: (grounds) => each(grounds, compare.ground),
      mains: (mains) => each(mains, compare.main, usual),
      contrasts: (contrasts) =>
        inBothOrEach(
          contrasts.map(({ name, contrast }) => ({ name, said: number(contrast, 1) })),
          compare.contrast.both,
          ({ name, said }) => compare.contrast.each({ name: quote(name), ratio: said }),
        ),
    },
  };

  function usual({ colour: main }: Placed & { readonly colour: { readonly score?: number } }): string[] {
    const { score } = main;
    return score === undefined ? [] : [compare.usual({ colour: colour(main), share: speech.share(score) })];
  }

  function each<Place extends Placed>(
    places: readonly Place[],
    say: { readonly both: (colour: string) => string; readonly each: (said: EntryColour) => string },
    more: (place: Place) => readonly string[] = () => [],
  ): string {
    const names = places.map((place) => colour(place.colour));
    const [one, other] = places;
    // Of two colours with one name, it takes their hexes to tell them apart.
    const isUnclear = names[0] === names[1] && one?.colour.hex !== other?.colour.hex;
    return inBothOrEach(
      places.map((place, at) => ({
        place,
        said: isUnclear ? `${names[at]} ${place.colour.hex ?? ''}` : names[at]!,
      })),
      say.both,
      ({ place, said }) =>
        [say.each({ name: quote(place.name), colour: said }), ...more(place)].join(marks.space),
    );
  }

  function inBothOrEach<Saying extends { readonly said: string }>(
    sayings: readonly Saying[],
    both: (said: string) => string,
    one: (saying: Saying) => string,
  ): string {
    const [first, ...others] = sayings;
    if (first && others.length > 0 && others.every(({ said }) => said === first.said))
      return both(first.said);
    return sayings.map(one).join(marks.space);
  }
}

function sayForgotten(
  { shared, ...deleted }: Forgotten,
  words: ShelfWords['forgottenMe'],
  { count, list }: Speech,
): ForgottenSentences {
  const phrases = (['answers', 'entries', 'ballots'] as const).flatMap((kind) =>
    deleted[kind] > 0 ? [count(deleted[kind], words[kind])] : [],
  );
  if (phrases.length === 0 && shared === 0) return { headline: words.none, notes: [words.messages] };
  return {
    headline: words.all,
    notes: [
      ...(phrases.length > 0 ? [words.deleted(list(phrases))] : []),
      ...(shared > 0 ? [count(shared, words.shared)] : []),
      words.messages,
    ],
  };
}
