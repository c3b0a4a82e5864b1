import type { BriefColour } from '../src/brief/spec.ts';
import type { Sentences } from '../src/languages/index.ts';
import type { AnswerColour } from '../src/palette/answer-palette.ts';
import { contrast } from '../src/palette/contrast.ts';
import { printOf } from '../src/palette/print/index.ts';
import { MAIN_SHARE } from './recommended-palette.ts';

/** How far, in ΔE2000, a print may be from its colour without being seen to differ where the two lie side by side. */
const UNSEEN_SHIFT = 2;

/**
 * A palette's colours as a brief lists them, ground first: each with its values on screen and in print, and whether it
 * is one that was kept.
 */
export function listBriefColours(
  colours: readonly AnswerColour[],
  locks: readonly { readonly hex: string }[],
  sentences: Sentences,
): BriefColour[] {
  const { brief, desk, roles, realCovers, swatch } = sentences;
  const [ground] = colours;
  return colours.map((colour) => {
    const { hex, role } = colour;
    const part = swatch.roles[role] || roles[role];
    const isKept = locks.some((lock) => lock.hex === hex);
    const print = printOf(hex);
    const reads = role === 'ink' && ground ? [brief.contrast(contrast(hex, ground.hex))] : [];
    const comes = print.shift <= UNSEEN_SHIFT ? brief.prints : brief.print(print.printsAs, print.neighbour);
    return {
      hex,
      printsAs: print.printsAs,
      role: brief.role(isKept ? desk.kept(part) : part, shareOf(colour)),
      name: realCovers.colour(colour),
      cmyk: print.cmyk.map(String) as [string, string, string, string],
      ink: brief.ink(print.ink),
      note: sentences.together([...reads, comes]),
    };
  });
}

/**
 * The share that is told of a colour. Of a main one it is told where it is one in eight: a palette's main colour is chosen
 * by its family, and a rare shade of a common colour would be taken for a rare colour.
 */
function shareOf({ role, score, share }: AnswerColour): Parameters<Sentences['brief']['role']>[1] {
  if (share !== undefined) return { of: 'cover', share };
  if (score === undefined || (role === 'main' && score < MAIN_SHARE)) return undefined;
  return { of: 'covers', share: score };
}
