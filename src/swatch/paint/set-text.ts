import { fromLeftToRight, levelsOf } from '../bidi.ts';
import { graphemes } from '../plain-text.ts';
import type { TextPiece } from './painted.ts';
import { EMOJI_FACE, type OpenFont, type SetGlyph, type SetLine, type Typesetter } from './typesetter.ts';

/** A part of a line in one face, one script and one direction: code units of its text. */
interface TextRun {
  readonly face: OpenFont;
  readonly level: number;
  readonly script: string;
  readonly from: number;
  to: number;
}

const SPACE = 32;

/** What has no ink: it takes the face of what stands before it, if that has a space. */
const BLANK = /^[\p{Default_Ignorable_Code_Point} ]+$/u;

/** Scripts that share a face, and are set apart. */
const SHARING = {
  latin: /\p{Script=Latin}/u,
  greek: /\p{Script=Greek}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
} as const;

/** Letters of Latin without marks apart, figures and punctuation, which never need another order or much looking. */
const PLAIN = /^[ -~\u00A0-\u024F–-…×]*$/u;

/** Sets a piece of a line; nothing where no font that ships has one of its letters. */
export function setText({ text, weight, direction }: TextPiece, typesetter: Typesetter): SetLine | undefined {
  const runs = runsOf(text, weight, direction, typesetter);
  if (!runs) return undefined;
  let width = 0;
  const glyphs: SetGlyph[] = [];
  for (const { face, level, from, to } of fromLeftToRight(runs)) {
    const run = typesetter.set(face, text, { from, to, isRightToLeft: level % 2 === 1 });
    for (const glyph of run.glyphs) glyphs.push({ ...glyph, x: glyph.x + width });
    width += run.width;
  }
  return { glyphs, width };
}

/** A text's runs in the order in which they are read. */
function runsOf(
  text: string,
  weight: TextPiece['weight'],
  direction: TextPiece['direction'],
  typesetter: Typesetter,
): TextRun[] | undefined {
  const main = typesetter.mainFace(weight);
  if (direction !== 'right-to-left' && PLAIN.test(text) && hasAll(main, text))
    return [{ face: main, level: 0, script: 'latin', from: 0, to: text.length }];
  const levels = levelsOf(text, direction);
  const runs: TextRun[] = [];
  let at = 0;
  for (const cluster of graphemes(text)) {
    const before = runs.at(-1);
    const face =
      before && BLANK.test(cluster) ? blankFace(before.face, main) : typesetter.faceOf(cluster, weight);
    if (!face) return undefined;
    const level = levels?.[at] ?? 0;
    const script = scriptOf(cluster) ?? before?.script ?? '';
    const end = at + cluster.length;
    const isSame =
      before?.face === face && before.level === level && (before.script === script || before.script === '');
    if (isSame) before.to = end;
    else runs.push({ face, level, script, from: at, to: end });
    at = end;
  }
  return runs;
}

function blankFace(before: OpenFont, main: OpenFont): OpenFont {
  // The space of the emoji is as wide as they are.
  return before.name === EMOJI_FACE || before.font.nominalGlyph(SPACE) === undefined ? main : before;
}

function hasAll({ font }: OpenFont, text: string): boolean {
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code > 126 && font.nominalGlyph(code) === undefined) return false;
  }
  return true;
}

/** Which of the scripts that share a face a cluster is of, if of one. */
function scriptOf(cluster: string): string | undefined {
  return (
    Object.entries(SHARING).find(([, script]) => script.test(cluster))?.[0] ??
    (/\p{L}/u.test(cluster) ? 'other' : undefined)
  );
}
