import { isAboutBook, type KeptAnswer } from '../src/answers/answer.ts';
import { cleanLine } from '../src/blurb/clean-text.ts';
import { type Sentences, sentencesFor } from '../src/languages/index.ts';
import type { AnswerPalette } from '../src/palette/answer-palette.ts';
import type { Reply, ReplyVote } from '../src/reply.ts';
import type { VoteOnRequest, VoteRequest } from '../src/request.ts';
import { REQUEST_LIMITS } from '../src/request-limits.ts';
import type { Services } from '../src/services.ts';
import { type Shown, withoutQuotations } from '../src/shelf/entry.ts';
import type { ShelfOwner } from '../src/shelf/owner.ts';
import type { Vote, VoteEntry } from '../src/votes/vote.ts';
import { answerPalette } from './answer-palette.ts';
import type { Command } from './command.ts';
import { asWorn } from './as-worn.ts';
import { lookAtCover, sayCoverFault } from './look-at-cover.ts';
import { plainReply } from './plain-reply.ts';
import { paletteCount } from './recommended-palette.ts';
import { sayPaletteColour } from './say-colour.ts';

/** Palettes of one answer that are put to a vote. */
const OF_ANSWER = 3;

const LIMITS = REQUEST_LIMITS.vote;

type Held = NonNullable<VoteRequest['held']>;

/** Something that is put to the vote, with the answer that it is taken from. */
interface Candidate extends Omit<VoteEntry, 'answer' | 'palette'> {
  readonly answer: KeptAnswer;
  readonly palette: AnswerPalette;
}

/** `/vote`: palettes or covers in; a vote of everybody in a channel out. */
export const vote: Command<'vote'> = {
  name: 'vote',
  description: sentencesFor('en').commands.vote.description,
  arguments: [],

  async run(request, services, signal) {
    const { held } = request;
    const words = sentencesFor(request.locale);
    if (held === undefined) return plainReply(request, words.vote.faults.nowhere);
    const found = await findCandidates(request, held, services, words, signal);
    signal?.throwIfAborted();
    return holdVote(found, { request, held, services, words });
  },
};

/**
 * A vote on an answer's palettes.
 *
 * @throws {AnswerGoneError} when the answer is no longer kept
 */
export async function voteOn(request: VoteOnRequest, services: Services): Promise<Reply> {
  const { held } = request;
  const words = sentencesFor(request.locale);
  if (held === undefined) return plainReply(request, words.vote.faults.nowhere);
  const found = palettesOf(await services.answers.find(request.answer), request, words);
  return holdVote(found, { request, held, services, words });
}

/** Opens a vote, or says why there can be none. */
async function holdVote(found: Found, opening: VoteOpening): Promise<Reply> {
  const { request, words } = opening;
  const { faults } = words.vote;
  const refuse = ([first = '', ...others]: readonly string[]) =>
    plainReply({ ...request, private: true }, first, others);
  if ('faults' in found) return refuse(found.faults);
  if (found.candidates.length < LIMITS.entries.min) return refuse([faults.tooFew]);
  const twins = sameAsAnother(found.candidates);
  return twins.length > 0 ? refuse([faults.same(twins)]) : openVote(found.candidates, opening);
}

interface VoteOpening {
  readonly request: Pick<VoteRequest, 'locale' | 'theme' | 'hours' | 'private' | 'question'>;
  readonly held: Held;
  readonly services: Services;
  readonly words: Sentences;
}

async function openVote(candidates: readonly Candidate[], opening: VoteOpening): Promise<Reply> {
  const { request, held, services, words } = opening;
  const { text: asked } = cleanLine(request.question, LIMITS.question);
  const { platform, server, channel, shelf, by } = held;
  const opened = await services.votes.open({
    question: asked,
    entries: await Promise.all(candidates.map((candidate) => keep(candidate, services))),
    askedBy: by,
    place: { platform, server, channel },
    shelf,
    locale: request.locale,
    hours: request.hours,
  });
  const told = tellVote(opened);
  return {
    ...plainReply({ ...request, private: false }, told.question, [words.vote.tie]),
    vote: { ...told, id: opened.id, hours: request.hours, until: opened.until },
    pictures: [
      await services.renderComparison({
        entries: candidates.map(({ label, palette }, at) => ({
          label: `${at + 1}. ${label}`,
          title: palette.title,
          worn: palette.colours.map(asWorn),
        })),
        theme: request.theme ?? services.theme,
        words: { ...words.swatch, comparison: { heading: told.question, opening: words.vote.opening } },
      }),
    ],
  };
}

/** A vote as it is told: what it asks, and each entry with its palette, in the language of who asked for it. */
export function tellVote({ question, entries, locale }: Vote): Pick<ReplyVote, 'question' | 'entries'> {
  const words = sentencesFor(locale);
  return {
    question: question === '' ? words.vote.usualQuestion : question,
    entries: entries.map(({ label, palette }) => ({
      label,
      palette: palette.map((colour) => {
        const told = sayPaletteColour(asWorn(colour), words);
        return { ...told, said: { ...told.said, short: words.realCovers.colour(colour) } };
      }),
    })),
  };
}

/** An entry whose answer is kept anew, without words of its blurb, so that it outlasts the vote: it is the channel's. */
async function keep({ answer, palette, ...entry }: Candidate, services: Services): Promise<VoteEntry> {
  const colours = palette.colours.map(({ name, hex, role }) => ({ name, hex, role }));
  return { ...entry, palette: colours, answer: await services.answers.keep(withoutQuotations(answer)) };
}

type Found = { readonly candidates: readonly Candidate[] } | { readonly faults: readonly string[] };

/** The palettes of an answer, the one that is shown first; those of one look once. */
function palettesOf(answer: KeptAnswer, request: VoteOnRequest, words: Sentences): Found {
  const { top, variant, theme } = request;
  const count = isAboutBook(answer) ? Math.min(OF_ANSWER, paletteCount(answer.reading)) : 1;
  const candidates = Array.from({ length: count }, (_, at) => {
    const shown = { top, variant: (variant + at) % REQUEST_LIMITS.variants, ...(theme && { theme }) };
    return candidateOf(answer, shown, words);
  });
  const distinct = candidates.filter((one, at) => candidates.findIndex((each) => looksAs(each, one)) === at);
  return { candidates: distinct.map((candidate) => toldApart(candidate, distinct)) };
}

/** A palette that is called as another one, with the hex of its main colour. */
function toldApart(candidate: Candidate, all: readonly Candidate[]): Candidate {
  const { label, palette } = candidate;
  if (all.filter((each) => each.label === label).length === 1) return candidate;
  const main = palette.colours.find(({ role }) => role === 'main') ?? palette.colours[0];
  return { ...candidate, label: `${label} ${main?.hex ?? ''}`.trim() };
}

/** A palette is called by its ground and its main colour, or else by what comes first, as people call them. */
function candidateOf(answer: KeptAnswer, shown: Shown, words: Sentences): Candidate {
  const palette = answerPalette(answer, shown);
  const telling = palette.colours.filter(({ role }) => role !== 'ink').slice(0, 3);
  const names = telling.map((colour) => words.realCovers.colour(colour));
  return { label: [...new Set(names)].join(', '), kind: 'palette', palette, answer, shown };
}

/** What is named, from shelves, and covers, each read; or why they can't be put to a vote. */
async function findCandidates(
  { entries, theme }: VoteRequest,
  { shelves }: Held,
  services: Services,
  words: Sentences,
  signal: AbortSignal | undefined,
): Promise<Found> {
  const { faults } = words.vote;
  if (entries.length < LIMITS.entries.min) return { faults: [faults.tooFew] };
  if (entries.length > LIMITS.entries.max) return { faults: [faults.tooMany(LIMITS.entries.max)] };
  const candidates: Candidate[] = [];
  const told: string[] = [];
  let covers = 0;
  // One after the other, as each picture takes much memory while it is decoded.
  for (const entry of entries) {
    signal?.throwIfAborted();
    if ('name' in entry) {
      const found = await findOnShelves(entry.name, shelves, services);
      if (found) candidates.push(found);
      else told.push(faults.missing(cleanLine(entry.name, REQUEST_LIMITS.title).text));
      continue;
    }
    const label = words.vote.cover((covers += 1));
    const seen = 'cover' in entry ? await lookAtCover(entry.cover, services, signal) : entry.coverFault;
    if (typeof seen !== 'string') candidates.push(coverCalled(label, { cover: seen }, theme));
    else {
      const sentence =
        'cover' in entry ? sayCoverFault(seen as Parameters<typeof sayCoverFault>[0], words) : seen;
      told.push(words.series.of(label, sentence));
    }
  }
  return told.length > 0 ? { faults: told } : { candidates };
}

function coverCalled(label: string, answer: KeptAnswer, theme: Shown['theme']): Candidate {
  const shown = { top: REQUEST_LIMITS.top.usual, variant: 0, ...(theme && { theme }) };
  return { label, kind: 'cover', palette: answerPalette(answer, shown), answer, shown };
}

async function findOnShelves(
  name: string,
  shelves: readonly string[],
  services: Services,
): Promise<Candidate | undefined> {
  for (const shelf of shelves) {
    const entry = await services.shelves.get(shelf as ShelfOwner, name);
    if (entry === undefined) continue;
    const { answer, shown } = entry;
    const palette = answerPalette(answer, shown);
    return { label: entry.name, kind: 'palette', palette, answer, shown, from: { shelf, name: entry.name } };
  }
  return undefined;
}

/** The first two that have the same palette, by what they are called; none where all differ. */
function sameAsAnother(candidates: readonly Candidate[]): string[] {
  for (const [at, one] of candidates.entries()) {
    const twin = candidates.slice(at + 1).find((each) => looksAs(each, one));
    if (twin) return [one.label, twin.label];
  }
  return [];
}

function looksAs(one: Candidate, other: Candidate): boolean {
  const look = ({ palette }: Candidate) =>
    JSON.stringify(palette.colours.map(({ hex, role }) => [hex, role]));
  return look(one) === look(other);
}
