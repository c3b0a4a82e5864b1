import type { Reply, ReplyHue } from '../../reply.ts';

/** Hues whose reasons a chat message gives unasked. */
const REASONS_GIVEN = 5;

/** A hue of a chat message, and what stands below it, a line each. */
export interface HueInChat {
  readonly hue: ReplyHue;
  readonly lines: readonly string[];
}

/** A chat message's hues: reasons of those further down can be asked for, and are left to that. */
export function huesInChat({ hues, followUps }: Reply): readonly HueInChat[] {
  const canAsk = followUps.some(({ id }) => id === 'why');
  return hues.map((hue, at) => {
    const { look, whole } = hue.said.lines;
    return { hue, lines: canAsk && at >= REASONS_GIVEN ? look : whole };
  });
}
