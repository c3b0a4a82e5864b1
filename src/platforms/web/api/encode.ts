import type { z } from '@hono/zod-openapi';
import type { Desk } from '../../../answers/answer.ts';
import { printFigures } from '../../../palette/print/print-figures.ts';
import type { Reply, ReplyHue } from '../../../reply.ts';
import { toBase64 } from '../base64.ts';
import { ProblemError } from '../problem.ts';
import { sightOf } from './sight.ts';
import { worthSaying } from '../../../covers/worth-saying.ts';
import type { coverAnswerSchema } from './cover-answer-schema.ts';
import type { huesAnswerSchema } from './hues-answer-schema.ts';

type HuesAnswer = z.input<typeof huesAnswerSchema>;

/**
 * A reply on a book as figures and sentences.
 *
 * @param top how many hues were asked for
 * @throws {ProblemError} `nothing-to-read`
 */
export function encodeHues(reply: Reply, top: number): HuesAnswer {
  const { locale, headline, notes, advice, hues, reading, fit } = reply;
  if (reading === undefined) throw nothingToRead(reply);
  const { covers, ground, own, ...figures } = reading;
  const real = { comparables: covers?.comparables ?? [], palettes: covers?.palettes ?? [] };
  return {
    locale,
    headline,
    notes: [...notes],
    advice: [...advice],
    hues: hues.filter(({ rank }) => rank <= top).map(hueOf),
    palette: paletteOf(reply),
    ...sightOf(reply),
    ...(figures as Mutable<typeof figures>),
    ...(real as Mutable<typeof real>),
    ...(reply.desk && { kept: reply.desk as Mutable<Desk> }),
    ...(own &&
      reply.own && { own: { sentences: [...reply.own.sentences], ...(own as Mutable<typeof own>) } }),
    ...(covers && { covers: covers.covers }),
    ...(covers?.conventions && { conventions: covers.conventions as Mutable<typeof covers.conventions> }),
    ...(covers?.trends && { trends: covers.trends as Mutable<typeof covers.trends> }),
    ...(covers?.style && { style: covers.style }),
    ground: { ...ground, ...covers?.ground },
    ...(fit && { fit: fit as Mutable<typeof fit> }),
    ...pictureOf(reply),
  };
}

function hueOf({ rank, name, hex, css, score, lift, reason, said }: ReplyHue) {
  return { rank, name, said: said.name, hex, css, score, lift, reason };
}

/** The palette as covers wear it; without one, the hues that have a role. */
function paletteOf({ palette, hues }: Reply): HuesAnswer['palette'] {
  if (palette.length === 0) {
    return hues.flatMap(({ role, rank, name, hex, said }) =>
      role ? [{ role, rank, name, said: said.name, hex, print: printFigures(hex) }] : [],
    );
  }
  const ranks = new Map(hues.map(({ name, rank }) => [name, rank]));
  return palette.map(({ role, name, hex, said, kept }) => ({
    role,
    rank: ranks.get(name),
    name,
    said: said.name,
    hex,
    ...(kept && { kept }),
    print: printFigures(hex),
  }));
}

/**
 * A reply on a cover as figures and sentences.
 *
 * @throws {ProblemError} `picture-unreadable`
 */
export function encodeCover(reply: Reply): z.input<typeof coverAnswerSchema> {
  const { locale, headline, notes, advice, cover, ownColours } = reply;
  if (cover === undefined) throw pictureUnreadable(reply);
  const { canTell, hues, makeUp, style, readability } = cover;
  const figures = { canTell, ...worthSaying(cover), hues, makeUp, ...(style && { style }), readability };
  return {
    locale,
    headline,
    notes: [...notes],
    advice: [...advice],
    ...(figures as Mutable<typeof figures>),
    palette: ownColours.map(({ name, hex, share, remark, said: { name: said } }) => ({
      name,
      said,
      hex,
      share,
      remark,
      print: printFigures(hex),
    })),
    ...sightOf(reply),
    ...pictureOf(reply),
  };
}

/** A cover alone is no book: what is said of it would be no answer here. */
export function nothingToRead({ headline, notes, cover }: Reply): ProblemError {
  if (cover) {
    const sentence = 'There is no description, no genre and no title. A cover alone is for /api/covers.';
    return new ProblemError('nothing-to-read', sentence);
  }
  return new ProblemError('nothing-to-read', [headline, ...notes].join(' '));
}

/**
 * Expects that all was done that was wished of a palette, for an answer without sentences that could say otherwise.
 *
 * @throws {ProblemError} `invalid-request`
 */
export function expectWishesMet({ unmet }: Reply): void {
  if (unmet === undefined) return;
  throw new ProblemError('invalid-request', 'Not all that is wished of the palette can be done.', {
    errors: unmet.map((detail) => ({ pointer: '/lock', detail })),
  });
}

/** Why a cover that was sent can't be looked at. */
export function pictureUnreadable({ headline, coverFault }: Reply): ProblemError {
  return new ProblemError(
    'picture-unreadable',
    headline,
    coverFault === undefined ? {} : { reason: coverFault },
  );
}

/** A reply's picture, where it has one. */
export function pictureOf({ pictures: [picture] }: Reply) {
  if (picture === undefined) return {};
  const { mediaType, width, height, bytes, alt } = picture;
  return { picture: { mediaType, width, height, base64: toBase64(bytes), alt } };
}

/** The same data, which its new owner may change. */
type Mutable<Data> = Data extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : Data extends object
    ? { -readonly [Key in keyof Data]: Mutable<Data[Key]> }
    : Data;
