import type { Advice, Caution, GivenGenres, GroundAdvice } from '../src/hues/reading.ts';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** How far a share must be from the usual one to be worth naming as a difference. */
const NOTABLE = 0.05;

function percent(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1%';
  return `${Math.round(share * 100)}%`;
}

function quote(words: string): string {
  const characters = Array.from(words);
  return `“${characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : words}”`;
}

const GROUND = { dark: 'dark', mid: 'neither dark nor light', light: 'light' } as const;
const CHROMA = { muted: 'muted', moderate: 'moderate in colour', vivid: 'vivid' } as const;
const CONTRAST = { low: 'low in contrast', medium: 'medium in contrast', high: 'high in contrast' } as const;

function compare(advice: Advice<string>, word: string): string {
  const { share, usual } = advice;
  if (Math.abs(share - usual) < NOTABLE) {
    return percent(share) === percent(usual)
      ? `As many of them are ${word} as of all covers: ${percent(share)}.`
      : `About as many of them are ${word} as of all covers: ${percent(share)}, against ${percent(usual)}.`;
  }
  const figures = `${percent(share)} of them, against ${percent(usual)} of all covers`;
  if (share < usual) return `They are ${word} less often than others: ${figures}.`;
  if (share < 0.5) return `They are ${word} more often than others: ${figures}.`;
  return `They are ${word}: ${figures}.`;
}

function isNotable(advice: Advice<string>): boolean {
  return advice.share - advice.usual >= NOTABLE;
}

const CAUTIONS: Record<Caution, string> = {
  'no-text': 'There is no blurb, so this rests on the genres alone.',
  'few-words':
    'That is little to go on, so take this as a modest guess. Two or three sentences of blurb, or a genre, will make it firmer.',
  'unreadable-language':
    'I read English, and most of this is something else, so take this as a modest guess. An English blurb, or genres such as “thriller, family saga”, will make it firmer.',
  'no-clear-genre':
    'No genre stands out here, so these hues suit many kinds of books. Naming a genre will make them firmer.',
  shortened: 'That is a long text. I read its beginning and left out the rest.',
};

/** An example of what to send, as a person would write it. */
export const EXAMPLE_BLURB =
  'A retired detective returns to the harbour town where her sister vanished thirty winters ago, and someone there would kill to keep her from asking.';

/** Every sentence of a reply, in English. Another language is another object of this type. */
export const english = {
  /** One line that stands on its own. `hues` are the palette's names, primary first; at least one. */
  headline(hues: readonly string[], options: { title: string; modest: boolean; variant: number }): string {
    const books = options.title ? `books like ${quote(options.title)}` : 'such books';
    const names = list.format(hues.slice(0, 3));
    if (options.modest) return `A modest guess: covers of ${books} may lean to ${names}.`;
    if (options.variant > 0) return `Another palette for covers of ${books}: ${names}.`;
    return `Covers of ${books} lean to ${names}.`;
  },

  nothingToRead: 'I found no words to read here, so I have no hues to recommend yet.',
  whatToSend: [
    'Send me the blurb of a book, or a few genres, and I answer with the hues that covers of such books carry.',
    `For example: ${EXAMPLE_BLURB}`,
  ],

  caution(caution: Caution): string {
    return CAUTIONS[caution];
  },

  genresShortened: 'That is a long list of genres. I read its beginning and left out the rest.',
  titleShortened: 'The title is too long for a swatch, so I left out its end.',

  /** `genres` are display names, most probable first. */
  readsAs(genres: readonly string[]): string {
    return `It reads as ${list.format(genres)}.`;
  },

  /** What the asker's own genre words were taken for. `nameOf` gives a genre's display name. */
  givenGenres(given: GivenGenres, nameOf: (id: string) => string): string[] {
    const sentences: string[] = [];
    const taken = given.recognised.map(({ term, ids }) => {
      const names = ids.map(nameOf);
      const same = names.length === 1 && names[0]?.toLowerCase() === term.toLowerCase();
      return same ? quote(term) : `${quote(term)} as ${list.format(names)}`;
    });
    if (taken.length > 0) sentences.push(`From your genres I took ${list.format(taken)}.`);
    if (given.unknown.length > 0) {
      const known = given.unknown.slice(0, 10).map(quote);
      const more = given.unknown.length - known.length;
      const terms = more > 0 ? [...known, `${more} more`] : known;
      const verb = given.unknown.length === 1 ? 'says' : 'say';
      sentences.push(`I don't know what ${list.format(terms)} ${verb} about covers, so I left that out.`);
    }
    return sentences;
  },

  /** Firm words: the make-up of covers repeats from source to source. `all` keeps what is not notable. */
  advice(ground: GroundAdvice, all: boolean): string[] {
    const first = compare(ground.ground, GROUND[ground.ground.value]).replace(/^They are/, 'Such covers are');
    const sentences = [first.replace(/^((?:About a|A)s many of) them/, '$1 such covers')];
    if (all || isNotable(ground.chroma)) sentences.push(compare(ground.chroma, CHROMA[ground.chroma.value]));
    if (all || isNotable(ground.contrast)) {
      sentences.push(compare(ground.contrast, CONTRAST[ground.contrast.value]));
    }
    return sentences;
  },

  /** Leaning words: how sure a single hue is. `lift` 2 is twice the usual. */
  measured(score: number, lift: number): string {
    const likely = `It is on ${score < 0.01 ? '' : 'about '}${percent(score)} of such covers`;
    if (Math.abs(lift - 1) < 0.05) return `${likely}, about as usual.`;
    return `${likely}, ${lift.toFixed(1)} times the usual.`;
  },

  followUps: { why: 'Why these?', more: 'More hues', other: 'Another palette' },

  help: {
    headline: 'Send me a blurb, and I answer with the hues that covers of such books carry.',
    notes: [
      `Just the text: ${EXAMPLE_BLURB}`,
      'Genres in your own words, such as “cozy mystery, cats”, make the answer firmer; a title is put on the swatch.',
      'After an answer you can ask why, for more hues, or for another palette.',
      'Your text is read here and then forgotten: it is never stored and never logged.',
    ],
  },
} as const;

/** All the sentences that a reply can hold. */
export type Sentences = typeof english;

/** The sentences for a BCP 47 language tag; English for every language that has none yet. */
export function sentencesFor(_locale: string): Sentences {
  return english;
}
