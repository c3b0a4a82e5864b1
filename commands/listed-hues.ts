import type { Book, HueReading, HueReason, HuesEngine, RankedHue } from '../src/hues/reading.ts';
import type { PaletteHue } from '../src/palette/assign-roles.ts';
import type { ReplyHue } from '../src/reply.ts';
import type { CoverHuesRequest } from '../src/request.ts';
import type { Sentences } from './sentences.ts';

/** The first `top` hues and, further down, those that the palette took; each with its reason. */
export async function listHues(
  engine: HuesEngine,
  book: Book,
  reading: HueReading,
  palette: readonly PaletteHue[],
  request: CoverHuesRequest,
  sentences: Sentences,
): Promise<ReplyHue[]> {
  const roles = new Map(palette.map((hue) => [hue.name, hue.role]));
  const listed = reading.hues.filter((hue) => hue.rank <= request.top || roles.has(hue.name));
  const reasons = await engine.explain(book, reading, listed.at(-1)?.rank ?? 0);
  const reasonOf = new Map(reasons.map((reason) => [reason.hue, reason]));
  return listed.map((hue): ReplyHue => {
    const said = sayWhy(hue, reasonOf.get(hue.name), request.detail, sentences);
    const role = roles.get(hue.name);
    return Object.assign({ reason: said }, hue, role && { role });
  });
}

function sayWhy(
  hue: RankedHue,
  reason: HueReason | undefined,
  detail: CoverHuesRequest['detail'],
  sentences: Sentences,
): string {
  const measured = sentences.measured(hue.score, hue.lift);
  if (!reason) return measured;
  const why = sentences.reason(hue, reason);
  return detail === 'summary' ? why : sentences.together([why, measured]);
}
