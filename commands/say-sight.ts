import type { AnswerColour } from '../src/palette/answer-palette.ts';
import { contrast, GRAPHIC_CONTRAST, TEXT_CONTRAST } from '../src/palette/contrast.ts';
import type { Hue } from '../src/palette/hues.ts';
import type { MergingPair } from '../src/palette/seen-as/merging.ts';
import { type PaletteSight, sightOf } from '../src/palette/seen-as/palette-sight.ts';
import type { ReplySight } from '../src/reply.ts';
import type { Sentences } from '../src/languages/index.ts';
import type { PartingLine, SaidPair } from '../src/languages/follow-ups/sight-sentences.ts';
import { sayColour } from './say-colour.ts';

/** A palette as others see it, with its words, and what to do about it: sentences, only where there is something. */
export interface SaidSight {
  readonly sight?: ReplySight;
  readonly edge: readonly string[];
  /** On type that some can hardly read. */
  readonly type: readonly string[];
  readonly merging: readonly string[];
}

/** Says what becomes of a palette in grey, without one kind of cones, and on the pages of shops; nothing of an empty one. */
export function saySight(
  palette: readonly Pick<AnswerColour, 'name' | 'hex' | 'role'>[],
  sentences: Sentences,
): SaidSight {
  if (palette.length === 0) return { edge: [], type: [], merging: [] };
  const seen = sightOf(palette);
  const { edge, ink, merging } = seen;
  const least = Math.min(...Object.values(ink.contrasts));
  const nameOf = namesIn(palette, sentences);
  const pairs = merging.map(({ one, other, sights }): SaidPair => ({
    one: nameOf(one),
    other: nameOf(other),
    sights,
  }));
  return {
    sight: inReply(seen, sentences),
    edge: edge ? [sentences.sight.edge({ page: edge.page, colour: nameOf(edge) })] : [],
    type: least < TEXT_CONTRAST ? [sentences.sight.faintType(least)] : [],
    merging: pairs.length > 0 ? [sentences.sight.merging(pairs, lineBetween(merging))] : [],
  };
}

function inReply({ ink, edge, merging }: PaletteSight, sentences: Sentences): ReplySight {
  const said = (colour: Hue): string => sayColour(colour, sentences).name;
  return {
    ink: { ...ink, said: said(ink) },
    ...(edge && { edge: { ...edge, said: said(edge) } }),
    merging: merging.map(({ one, other, sights }) => ({ hexes: [one.hex, other.hex], sights })),
  };
}

/** What people call a palette's colours, with the hex of those that share a name, and of one that isn't among them. */
function namesIn(palette: readonly Hue[], sentences: Sentences): (colour: Hue) => string {
  const spoken = (colour: Hue): string => sentences.realCovers.colour(colour);
  const isPlain = (colour: Hue): boolean => {
    const alike = palette.filter((each) => spoken(each) === spoken(colour));
    return alike.length === 1 && alike[0]!.hex === colour.hex;
  };
  return (colour) => (isPlain(colour) ? spoken(colour) : `${spoken(colour)} ${colour.hex}`);
}

/** The line that stands out from both colours of every pair: white where that does, black where that does. */
function lineBetween(merging: readonly MergingPair[]): PartingLine {
  const colours = merging.flatMap(({ one, other }) => [one.hex, other.hex]);
  const standsOut = (line: string): boolean =>
    colours.every((hex) => contrast(hex, line) >= GRAPHIC_CONTRAST);
  if (standsOut('#ffffff')) return 'light';
  return standsOut('#000000') ? 'dark' : 'either';
}
