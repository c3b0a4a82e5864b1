import type { Box } from '../../swatch/layout.ts';
import { holding, leaf, type PagePart } from '../marks.ts';
import type { BriefSpec } from '../spec.ts';
import { COLOURS, SIZES } from '../theme.ts';
import { fitText } from '../type/fit-text.ts';
import { drawLine } from './heading.ts';

/** Points that the foot of the page is high. */
export const FOOTER_HEIGHT = 30;

const NAME = { text: 'coverhues', width: 44 } as const;

/** Draws where it all comes from. */
export async function drawFooter(
  { source }: BriefSpec,
  { x, y, width }: Omit<Box, 'height'>,
): Promise<PagePart> {
  const room = { y: y + 4, height: FOOTER_HEIGHT - 4 };
  const style = { fill: COLOURS.muted, size: SIZES.least } as const;
  const [said, name] = await Promise.all([
    fitText(source, { ...style, box: { x, ...room, width: width - NAME.width }, lines: 3, isFilled: true }),
    fitText(NAME.text, {
      ...style,
      box: { x: x + width - NAME.width, ...room, width: NAME.width },
      weight: 'bold',
      lines: 1,
      align: 'right',
    }),
  ]);
  return holding(
    'Sect',
    [leaf('P', said.marks), leaf('P', name.marks)],
    [drawLine({ x, y, width }, COLOURS.line)],
  );
}
