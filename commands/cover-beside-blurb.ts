import type { Answer } from '../src/answers/answer.ts';
import { type GenreEvidence, fuseGenres, likelihood } from '../src/covers/fuse-genres.ts';
import type { CoverReading, CoversEngine } from '../src/covers/reading.ts';
import { genresOfBook, isTelling } from '../src/hues/ranking.ts';
import type { HueReading, RecognisedGenre } from '../src/hues/reading.ts';
import type { ReplyGenre } from '../src/reply.ts';
import type { Sentences } from './sentences.ts';

/** Genres that a list names, that a sentence names, and that the cover's colours are compared with. */
const LISTED = 4;
const NAMED = 2;
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
  const ids = probable(evidence, genres, reading.genres).map(({ id }) => id);
  const compared = ids.length > 0 ? engine.compare(reading, ids.slice(0, COMPARED)) : {};
  return { reading: { ...reading, ...compared }, evidence };
}

/** What the blurb and the cover say of the likeliest genres, side by side. */
export function listEvidence({ reading, cover }: Answer, sentences: Sentences): ReplyGenre[] {
  if (cover === undefined) return [];
  return probable(cover.evidence, reading.genres, cover.reading.genres).map((genre) => ({
    name: sentences.genreName(genre),
    score: likelihood(genre),
    evidence: sentences.cover.evidence(genre),
  }));
}

/** What the cover looks like, whether it agrees with the blurb, and which of the listed hues it has. */
export function compareWithBlurb(
  { reading, cover: beside }: Answer,
  listed: readonly { readonly name: string }[],
  { cover: say }: Sentences,
): string[] {
  if (beside === undefined) return [];
  const { categories, canTell, hues } = beside.reading;
  const onCover = new Set(hues.map(({ name }) => name));
  const [first] = categories;
  return [
    ...(canTell && first ? [say.looksLike(say.categoryName(first.name))] : []),
    ...(beside.evidence.length > 0 ? [agreement(reading.genres, beside.reading.genres, say)] : []),
    say.has(listed.map(({ name }) => name).filter((name) => onCover.has(name))),
  ];
}

function agreement(
  blurb: readonly RecognisedGenre[],
  cover: readonly RecognisedGenre[],
  say: Sentences['cover'],
): string {
  const [text, image] = [genresOfBook(blurb), genresOfBook(cover)];
  const both = text.filter(({ id }) => image.some((genre) => genre.id === id));
  const [first] = image;
  if (first && both.length > 0) {
    return both.some(({ id }) => id === first.id)
      ? say.agrees(both.slice(0, NAMED))
      : say.agreesInPart({ both: both.slice(0, NAMED), image: [first] });
  }
  if (image.length === 0) return say.coverSilent;
  if (text.length === 0) return say.blurbSilent(image.slice(0, NAMED));
  return say.clashes({ text: text.slice(0, NAMED), image: image.slice(0, NAMED) });
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
