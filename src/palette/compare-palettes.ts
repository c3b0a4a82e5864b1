import type { AnswerColour, AnswerPalette } from './answer-palette.ts';
import { contrast, inkFor } from './contrast.ts';
import { oklabDistance } from './oklab.ts';
import type { Role } from './role.ts';
import { WORN_DISTANCE } from './wear-palette.ts';

/** In what two palettes are alike, and in what they differ; the first one's comes first. */
export interface PaletteComparison {
  /** Whether both have the same colours in the same parts. */
  readonly isSame: boolean;
  /** Colours of the first that the second has, too, or one hardly to be told from it. */
  readonly shared: readonly AnswerColour[];
  /** Absent where one of them has no ground, as palettes of single hues have none. */
  readonly grounds?: readonly [AnswerColour, AnswerColour];
  readonly mains?: readonly [AnswerColour, AnswerColour];
  /** WCAG contrasts of ink and ground; absent where `grounds` are. */
  readonly contrasts?: readonly [number, number];
}

/** Roles of a palette's main colour, the first that it has. */
const MAIN: readonly Role[] = ['main', 'primary'];

/** Holds two palettes beside each other. */
export function comparePalettes(
  { colours: first }: AnswerPalette,
  { colours: second }: AnswerPalette,
): PaletteComparison {
  const [oneGround, otherGround] = [inRole(first, ['ground']), inRole(second, ['ground'])];
  const [oneMain, otherMain] = [inRole(first, MAIN), inRole(second, MAIN)];
  return {
    isSame: JSON.stringify(first.map(partOf)) === JSON.stringify(second.map(partOf)),
    shared: first.filter(({ hex }) => second.some((other) => oklabDistance(hex, other.hex) < WORN_DISTANCE)),
    ...(oneGround &&
      otherGround && {
        grounds: [oneGround, otherGround],
        contrasts: [inkContrast(first, oneGround), inkContrast(second, otherGround)],
      }),
    ...(oneMain && otherMain && { mains: [oneMain, otherMain] }),
  };
}

function inRole(colours: readonly AnswerColour[], roles: readonly Role[]): AnswerColour | undefined {
  return colours.find(({ role }) => roles.includes(role));
}

function partOf({ hex, role }: AnswerColour): readonly [string, Role] {
  return [hex, role];
}

function inkContrast(colours: readonly AnswerColour[], ground: AnswerColour): number {
  return contrast(inRole(colours, ['ink'])?.hex ?? inkFor(ground.hex), ground.hex);
}
