import type { AnswerPalette } from '../src/palette/answer-palette.ts';
import { sentencesFor, type Sentences } from '../src/languages/index.ts';
import { AnswerGoneError } from '../src/errors.ts';
import type { KeptAnswer } from '../src/answers/answer.ts';
import type { Services } from '../src/services.ts';
import type { VoteOutcome } from '../src/shelf/entry.ts';
import { nameFrom } from '../src/shelf/name.ts';
import type { ShelfOwner } from '../src/shelf/owner.ts';
import { type VoteResult, outcomeOf } from '../src/votes/outcome.ts';
import type { Vote, VoteEntry } from '../src/votes/vote.ts';
import { sayDifferences } from './say-differences.ts';

/**
 * Tells how a vote ended, and puts the winner on the channel's shelf, with who asked, the count, and in what it differed
 * from the second. It may be called again for the same vote, as after a process was killed: the shelf has the winner once.
 *
 * @param counts votes of each entry, in their order
 * @returns sentences
 */
export async function endVote(vote: Vote, counts: readonly number[], services: Services): Promise<string[]> {
  const words = sentencesFor(vote.locale);
  const outcome = outcomeOf(counts);
  const ended = words.vote.ended(said(vote, outcome));
  if (outcome.winner === undefined) return [ended];
  const record = recordOf(vote, outcome, words);
  const kept = await keepWinner(vote, vote.entries[outcome.winner]!, record, services, words);
  return [ended, ...record.differed, ...kept];
}

function said({ entries }: Vote, { winner, ranking, total, level }: VoteResult) {
  if (winner === undefined) return { total };
  return {
    total,
    winner: {
      name: entries[winner]!.label,
      votes: ranking[0]!.votes,
      level: level.map((entry) => entries[entry]!.label),
    },
  };
}

function recordOf(vote: Vote, { ranking }: VoteResult, words: Sentences): VoteOutcome {
  const [first, second] = ranking.map(({ entry }) => vote.entries[entry]!);
  return {
    question: vote.question,
    askedBy: vote.askedBy,
    ended: vote.until,
    tally: ranking.map(({ entry, votes }) => ({ label: vote.entries[entry]!.label, votes })),
    differed: first && second ? sayDifferences(named(first), named(second), words) : [],
  };
}

function named({ label, palette }: VoteEntry): { readonly name: string; readonly palette: AnswerPalette } {
  return { name: label, palette: { title: '', colours: palette as AnswerPalette['colours'] } };
}

/** Puts the winner on the shelf of the channel, or notes the vote where it is there already; says under which name. */
async function keepWinner(
  vote: Vote,
  entry: VoteEntry,
  record: VoteOutcome,
  services: Services,
  { vote: say, shelf }: Sentences,
): Promise<string[]> {
  const { shelves } = services;
  const owner = vote.shelf as ShelfOwner;
  const { from } = entry;
  if (from?.shelf === owner && (await shelves.noteVote(owner, from.name, record)))
    return [say.kept(from.name)];
  const before = await keptBefore(owner, record, services);
  if (before !== undefined) return [say.kept(before)];
  const answer = await findAnswer(entry, services);
  if (answer === undefined) return [];
  const { palette, shown } = entry;
  const name = nameFrom(entry.label, shelf.untitled);
  const saved = await shelves.save(
    owner,
    { name, answer, palette, shown, by: vote.askedBy, locale: vote.locale, vote: record },
    { numbered: true },
  );
  return ['card' in saved ? say.kept(saved.card.name) : say.shelfFull];
}

/** Under which name a vote's winner was put on a shelf before. */
async function keptBefore(
  owner: ShelfOwner,
  { ended, askedBy, question }: VoteOutcome,
  { shelves }: Services,
): Promise<string | undefined> {
  for (let page = 0, pages = 1; page < pages; page += 1) {
    const list = await shelves.list(owner, page);
    ({ pages } = list);
    const card = list.cards.find(
      ({ vote }) => vote?.ended === ended && vote.askedBy === askedBy && vote.question === question,
    );
    if (card) return card.name;
  }
  return undefined;
}

async function findAnswer({ answer }: VoteEntry, { answers }: Services): Promise<KeptAnswer | undefined> {
  try {
    return await answers.find(answer);
  } catch (error) {
    if (error instanceof AnswerGoneError) return undefined;
    throw error;
  }
}
