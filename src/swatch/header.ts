import { percent } from '../figures.ts';
import { fitLine, fitTwoLines } from './fit.ts';
import type { Box } from './layout.ts';
import { measure } from './measure.ts';
import { directionOf, plainText } from './plain-text.ts';
import type { Measure } from './shorten.ts';
import type { SwatchSpec } from './spec.ts';
import { svgBox, svgText } from './svg.ts';
import type { Theme } from './theme.ts';
import { drawnTitle, stackedMarks } from './title.ts';
import type { SwatchWords } from './words.ts';

/** A part of the picture and the pixel row below its last one. */
export interface Drawn {
  readonly svg: string;
  readonly bottom: number;
}

/** Pixels from the last baseline of the heading to the genres. */
const GENRES_GAP = 22;

/** Pixels that the heading's letters reach below its baseline. */
const DESCENT = 10;

/** Ems: a title's lines, and what each mark stacked on its letters adds above them and, by a part of it, below. */
const LINE = { height: 1.2, mark: 0.18, below: 0.25 } as const;

/** Pixels that each of two lines is high at most, so that the cards keep their room. */
const LINE_MAX = 47;

/** Font sizes in pixels. */
const SIZES = { small: 20, title: 46, twoLines: 34 } as const;

/** What a header shows, and the words that it is set in. */
export interface HeaderSpec extends Pick<SwatchSpec, 'title' | 'genres'> {
  readonly words: Pick<SwatchWords, 'heading' | 'headingFor' | 'key' | 'more' | 'percent' | 'number'>;
}

/** Draws the heading with the book's title, if some font can draw it, and the genres below. */
export async function drawHeader(spec: HeaderSpec, theme: Theme, area: Box): Promise<Drawn> {
  const title = await drawnTitle(spec.title ?? '');
  const first = area.y + SIZES.small * 0.8;
  const key = svgText(spec.words.key, area.x + area.width, first, {
    size: SIZES.small,
    fill: theme.muted,
    align: 'right',
  });
  const heading = title
    ? await drawTitle(title, spec.words.headingFor, theme, { ...area, y: first })
    : drawHeading(spec.words.heading, theme, area);
  const genres = await drawGenres(spec, theme, { ...area, y: heading.bottom + GENRES_GAP });
  return { svg: key + heading.svg + genres.svg, bottom: genres.bottom };
}

function drawHeading(heading: string, theme: Theme, area: Box): Drawn {
  const baseline = area.y + SIZES.title * 0.75;
  const style = { size: SIZES.title, fill: theme.ink, weight: 'bold' } as const;
  return { svg: svgText(heading, area.x, baseline, style), bottom: baseline };
}

/**
 * Draws the title below a smaller heading whose baseline is at the area's top. A right-to-left title stands at the
 * right edge, and all its lines run as it does.
 */
async function drawTitle(title: string, heading: string, theme: Theme, area: Box): Promise<Drawn> {
  const stacked = stackedMarks(title);
  const least = Math.min(SIZES.twoLines, Math.floor(LINE_MAX / (LINE.height + LINE.mark * stacked)));
  const room = { width: area.width, size: SIZES.title, least };
  const { lines, size } = await fitTwoLines(title, 'bold', room);
  const marks = size * LINE.mark * stacked;
  const first = area.y + 14 + size * 0.85 + marks;
  const baselines = lines.map((_, line) => Math.round(first + line * (size * LINE.height + marks)));
  const direction = directionOf(title);
  const align = direction === 'right-to-left' ? 'right' : 'left';
  const x = align === 'right' ? area.x + area.width : area.x;
  const style = { size, fill: theme.ink, weight: 'bold', align, direction } as const;
  return {
    svg: [
      svgText(heading, area.x, area.y, { size: SIZES.small, fill: theme.muted }),
      ...lines.map((line, index) => svgText(line, x, baselines[index] ?? 0, style)),
    ].join(''),
    bottom: (baselines.at(-1) ?? area.y) + marks * LINE.below,
  };
}

const CHIP = { height: 36, padding: 16, gap: 10, size: 19, between: 10 } as const;

/** Draws as many genres as fit side by side, and how many there are besides. */
export async function drawGenres(
  { genres, words }: Pick<HeaderSpec, 'genres' | 'words'>,
  theme: Theme,
  area: Box,
  widthOf: Measure = measure,
): Promise<Drawn> {
  const chips: string[] = [];
  const right = area.x + area.width;
  const baseline = area.y + CHIP.height / 2 + CHIP.size * 0.36;
  const reserve = (await widthOf(words.more(99), 'regular')) * CHIP.size;
  let x = area.x;
  for (const [index, genre] of genres.entries()) {
    const share = percent(genre.score, words);
    const shareWidth = (await widthOf(share, 'bold')) * CHIP.size;
    const furniture = 2 * CHIP.padding + CHIP.between + shareWidth;
    const last = index === genres.length - 1;
    const room = right - x - furniture - (last ? 0 : CHIP.gap + reserve);
    const name = plainText(genre.name);
    const width = (await widthOf(name, 'regular')) * CHIP.size;
    if (width > room && index > 0) {
      chips.push(
        svgText(words.more(genres.length - index), x, baseline, { size: CHIP.size, fill: theme.muted }),
      );
      break;
    }
    const { lines } = await fitLine(
      name,
      'regular',
      { width: room, size: CHIP.size, least: CHIP.size },
      widthOf,
    );
    const box = { x, y: area.y, width: Math.min(width, room) + furniture, height: CHIP.height };
    chips.push(
      svgBox(box, { fill: 'none', radius: CHIP.height / 2, edge: theme.line }),
      svgText(lines.join(''), x + CHIP.padding, baseline, { size: CHIP.size, fill: theme.ink }),
      svgText(share, x + box.width - CHIP.padding, baseline, {
        size: CHIP.size,
        fill: theme.muted,
        weight: 'bold',
        align: 'right',
      }),
    );
    x += box.width + CHIP.gap;
  }
  return {
    svg: chips.join(''),
    bottom: chips.length > 0 ? area.y + CHIP.height : area.y - GENRES_GAP + DESCENT,
  };
}
