import type { Answer, ComparedFit } from '../src/answers/answer.ts';
import { type GenreEvidence, fuseGenres, likelihood } from '../src/covers/fuse-genres.ts';
import type { CoverReading, CoversEngine } from '../src/covers/reading.ts';
import { percent } from '../src/figures.ts';
import { isTelling } from '../src/hues/genres-of-book.ts';
import type { HueReading, RecognisedGenre } from '../src/hues/reading.ts';
import type { ReplyGenre } from '../src/reply.ts';
import { ownGenres } from '../src/hues/recognise-genres.ts';
import { sayAgreement } from './agreement.ts';
import { headlineOfCover, likelyCategories, sayCouldPass, shownGenres } from './describe-cover.ts';
import { namedIds } from './named-genres.ts';
import type { Sentences } from '../src/languages/index.ts';

/** Genres that a list names, and that the cover's colours are compared with. */
const LISTED = 4;
const COMPARED = 3;

/** Probability from which a genre is listed though neither the blurb nor the cover alone shows it. */
const LIKELY = 0.5;

/** What an answer keeps of a cover: its figures, now beside covers of the genres that both show, and the evidence. */
export function besideBlurb(
  reading: CoverReading,
  { genres }: HueReading,
  engine: CoversEngine,
): NonNullable<Answer['cover']> {
  const evidence = fuseGenres(genres, reading.genres, engine);
  const ids = probable(evidence, genres, genresSeen(reading)).map(({ id }) => id);
  const compared = ids.length > 0 ? engine.compare(reading, ids.slice(0, COMPARED)) : {};
  return { reading: { ...reading, ...compared }, evidence };
}

/** Whether there are but the asker's genres, which are no evidence of what the book is like to hold the cover's against. */
const isWithoutBlurb = ({ reading }: Answer): boolean => reading.cautions.includes('no-text');

/** What the blurb and the cover say of the likeliest genres, side by side; without a blurb, the cover's categories. */
export function listEvidence(answer: Answer, sentences: Sentences): ReplyGenre[] {
  const { reading, cover } = answer;
  if (cover === undefined) return [];
  if (isWithoutBlurb(answer)) return likelyCategories(cover.reading, sentences);
  const named = namedIds(reading);
  return probable(cover.evidence, reading.genres, genresSeen(cover.reading)).map((genre) => ({
    name: sentences.genreName(genre),
    score: likelihood(genre),
    percent: percent(likelihood(genre), sentences.swatch),
    evidence: sentences.cover.evidence({
      text: named.has(genre.id) ? 'named' : genre.text,
      image: cover.reading.canTell ? genre.image : undefined,
    }),
  }));
}

/** What the cover looks like, whether it agrees with the blurb, and which of the listed hues it has. */
export function compareWithBlurb(
  answer: Answer,
  listed: readonly { readonly name: string }[],
  sentences: Sentences,
): string[] {
  const { cover: say, own, realCovers } = sentences;
  const { reading, cover: beside } = answer;
  if (beside === undefined) return [];
  const { canTell, hues } = beside.reading;
  const onCover = new Set(hues.map(({ name }) => name));
  const looks = canTell ? [headlineOfCover(beside.reading, sentences)] : [];
  const has = say.has(listed.map(({ name }) => name).filter((name) => onCover.has(name)));
  if (isWithoutBlurb(answer)) {
    const shown = shownGenres(beside.reading);
    const signs = shown.length > 0 ? [say.shows(shown)] : [];
    return [...looks, ...sayCouldPass(beside.reading, sentences), ...signs, has];
  }
  const isComparable = beside.evidence.length > 0;
  return [
    ...(isComparable ? sayAgreement(ownGenres(reading), beside.reading, looks, say) : looks),
    ...(beside.fit ? [sayFit(beside.fit, beside.reading, realCovers)] : []),
    ...(beside.fit?.own === undefined ? [] : [own.fit(beside.fit.own)]),
    has,
  ];
}

/** How closely the cover wears the colours of such books, in its own shades; what people call the same is named once. */
function sayFit(
  { percentile, shared, apart }: ComparedFit,
  { palette }: CoverReading,
  say: Sentences['realCovers'],
): string {
  const called = (names: readonly string[]) => [
    ...new Set(names.map((name) => say.colour(palette.find((colour) => colour.name === name) ?? { name }))),
  ];
  const both = called(shared);
  return say.fit({ percentile, shared: both, apart: called(apart).filter((name) => !both.includes(name)) });
}

/** What a cover shows of the genres; nothing where it can't be told what kind of book it is. */
function genresSeen({ genres, canTell }: CoverReading): readonly RecognisedGenre[] {
  return canTell ? genres : [];
}

/** The genres that the blurb, the cover or both together show; fiction and nonfiction only where there is no other. */
function probable(
  evidence: readonly GenreEvidence[],
  blurb: readonly RecognisedGenre[],
  cover: readonly RecognisedGenre[],
): GenreEvidence[] {
  const present = new Set([...blurb, ...cover].filter((genre) => genre.present).map(({ id }) => id));
  const shown = evidence.filter((genre) => present.has(genre.id) || likelihood(genre) >= LIKELY);
  const telling = shown.filter(isTelling);
  return (telling.length > 0 ? telling : shown).slice(0, LISTED);
}
