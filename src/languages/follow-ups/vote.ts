import type { Speech } from '../writing/speech.ts';
import type { VoteSentences } from './vote-sentences.ts';
import type { PluralForms } from '../writing/writing.ts';

interface Won {
  readonly name: string;
  readonly votes: string;
  readonly of: string;
}

/** What a language needs to speak of a vote; names are in quotation marks. */
export interface VoteWords extends Pick<
  VoteSentences,
  | 'options'
  | 'usualQuestion'
  | 'rules'
  | 'tie'
  | 'posted'
  | 'form'
  | 'opening'
  | 'kept'
  | 'shelfFull'
  | 'deleted'
  | 'byButtons'
> {
  readonly cover: (number: string) => string;
  readonly button: (number: string) => string;
  readonly votes: PluralForms<(count: string) => string>;
  readonly lasts: PluralForms<(count: string) => string>;
  /** What stands before the time of the end, and a colon. */
  readonly ends: string;
  readonly cast: VoteSentences['cast'];
  /** One alone has most votes; several have as many; nobody voted. */
  readonly ended: {
    readonly won: (won: Won) => string;
    readonly level: (won: Won & { readonly others: string }) => string;
    readonly nobody: string;
  };
  readonly faults: Omit<VoteSentences['faults'], 'tooMany' | 'same'> & {
    readonly tooMany: (most: string) => string;
    readonly same: (names: string) => string;
  };
}

/** Says what is put to a vote, and how it ended. */
export function sayVote(words: VoteWords, { count, list, marks, number, quote }: Speech): VoteSentences {
  const { cast, ended, faults } = words;
  return {
    ...words,
    cover: (at) => words.cover(number(at)),
    button: (at) => words.button(number(at)),
    votes: (votes) => count(votes, words.votes),
    lasts: (hours) => count(hours, words.lasts),
    ends: (when) => `${words.ends}${marks.colon}${when}`,
    cast: {
      ...cast,
      counted: (name) => cast.counted(quote(name)),
      changed: (name) => cast.changed(quote(name)),
    },
    ended: ({ winner, total }) => {
      if (winner === undefined) return ended.nobody;
      const { level } = winner;
      const won = { name: quote(winner.name), votes: number(winner.votes), of: number(total) };
      return level.length === 0 ? ended.won(won) : ended.level({ ...won, others: list(level.map(quote)) });
    },
    kept: (name) => words.kept(quote(name)),
    deleted: (question) => words.deleted(quote(question)),
    faults: {
      ...faults,
      tooMany: (most) => faults.tooMany(number(most)),
      missing: (name) => faults.missing(quote(name)),
      same: (names) => faults.same(list(names.map(quote))),
    },
  };
}
