import type { Box } from '../../swatch/layout.ts';
import { holding, type Mark, type PagePart } from '../marks.ts';
import { drawHeading, drawLine, HEADING_HEIGHT } from './heading.ts';
import type { LaidOut } from './header.ts';
import { SIZES } from '../theme.ts';
import { setSentences } from './sentences.ts';

/** What stands between a section's heading and its sentences. */
export interface Opening {
  readonly parts: readonly PagePart[];
  readonly marks: readonly Mark[];
  readonly height: number;
}

const NOTHING: Opening = { parts: [], marks: [], height: 0 };

/** How a section's sentences stand. */
export interface SectionOptions {
  readonly hasPoints?: boolean;
  /** Their font size at most, in points. */
  readonly most?: number;
  readonly opening?: Opening;
}

/** Draws a heading and sentences below it, as a list where they have points. */
export async function drawSentences(
  { heading, sentences }: { readonly heading: string; readonly sentences: readonly string[] },
  box: Box,
  { hasPoints = false, most = SIZES.text, opening = NOTHING }: SectionOptions = {},
): Promise<LaidOut> {
  const top = box.y + HEADING_HEIGHT + opening.height;
  const room = { ...box, y: top, height: box.y + box.height - top };
  const set = await setSentences(sentences, room, { hasPoints, most });
  const said = hasPoints && set.parts.length > 0 ? [holding('L', set.parts)] : set.parts;
  const part = holding(
    'Sect',
    [await drawHeading(heading, box), ...opening.parts, ...said],
    [drawLine(box), ...opening.marks],
  );
  return { part, height: top + set.height - box.y };
}
