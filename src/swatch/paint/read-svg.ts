import { Parser } from 'htmlparser2';
import type { Box } from '../layout.ts';
import type { Direction } from '../plain-text.ts';
import { paintOf } from './canvas.ts';
import type { PaintedPart, PaintedPicture, PaintedText, TextPiece } from './painted.ts';
import { IN_PLACE, type PathStep, type Placement, rectanglePath, reversed, strokedLines } from './path.ts';
import { readPath } from './path-data.ts';

type Attributes = Readonly<Record<string, string>>;

/** A group on its way: what is in it, where that stands, and what it is clipped to. */
interface Group {
  readonly place: Placement;
  readonly marks: PaintedPart[];
  readonly clip?: readonly PathStep[];
}

/** A line of text on its way. */
interface OpenLine extends Omit<PaintedText, 'pieces'> {
  readonly weight: string;
  readonly pieces: TextPiece[];
}

const ISOLATES: Readonly<Record<string, Direction | undefined>> = {
  '\u2066': 'left-to-right',
  '\u2067': 'right-to-left',
};

/**
 * Reads the SVG that pictures here are written in: rectangles, paths, lines of text, groups that are moved and scaled
 * or clipped to a rectangle.
 *
 * @throws TypeError for what is written otherwise
 */
export function readSvg(svg: string): PaintedPicture {
  const reader = new SvgReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { xmlMode: true },
  );
  parser.end(svg);
  return reader.picture();
}

class SvgReader {
  #size: Pick<PaintedPicture, 'width' | 'height'> | undefined;
  readonly #groups: Group[] = [{ place: IN_PLACE, marks: [] }];
  readonly #clips = new Map<string, readonly PathStep[]>();
  #clipId: string | undefined;
  #line: OpenLine | undefined;
  #pieces: Attributes[] = [];

  picture(): PaintedPicture {
    if (!this.#size) throw new TypeError('Expected an SVG with a size');
    return { ...this.#size, marks: this.#groups[0]!.marks };
  }

  open(name: string, attributes: Attributes): void {
    const openers: Readonly<Record<string, () => void>> = {
      svg: () =>
        (this.#size = { width: numberOf(attributes, 'width'), height: numberOf(attributes, 'height') }),
      g: () => this.#openGroup(attributes),
      clipPath: () => (this.#clipId = attributes['id']),
      rect: () => this.#addRectangle(attributes),
      path: () => this.#addPath(attributes),
      text: () => this.#openLine(attributes),
      tspan: () => this.#pieces.push(attributes),
    };
    const opener = openers[name];
    if (!opener) throw new TypeError(`Expected a part of a picture but received <${name}>`);
    opener();
  }

  close(name: string): void {
    if (name === 'clipPath') this.#clipId = undefined;
    if (name === 'tspan') this.#pieces.pop();
    if (name === 'text') this.#closeLine();
    if (name === 'g') this.#closeGroup();
  }

  text(written: string): void {
    const line = this.#line;
    if (!line) return;
    const own = this.#pieces.at(-1) ?? {};
    const weight = (own['font-weight'] ?? line.weight) === '700' ? 'bold' : 'regular';
    const before = line.pieces.at(-1);
    // What was escaped comes in pieces of its own.
    const isSame = before?.weight === weight && own['dx'] === undefined;
    const text = isSame ? before.text + written : written;
    if (isSame) line.pieces.pop();
    line.pieces.push({ text, weight, gap: isSame ? before.gap : Number(own['dx'] ?? 0) });
  }

  get #group(): Group {
    return this.#groups.at(-1)!;
  }

  #openGroup({ transform, 'clip-path': clip }: Attributes): void {
    const { place } = this.#group;
    const id = /^url\(#(.*)\)$/u.exec(clip ?? '')?.[1];
    const steps = id === undefined ? undefined : this.#clips.get(id);
    if (clip !== undefined && !steps) throw new TypeError(`Expected a known outline but received ${clip}`);
    this.#groups.push({
      place: transform === undefined ? place : moved(place, transform),
      marks: [],
      ...(steps && { clip: steps }),
    });
  }

  #closeGroup(): void {
    const { clip, marks, place } = this.#groups.pop()!;
    this.#group.marks.push(...(clip ? [{ kind: 'clipped', steps: clip, place, marks } as const] : marks));
  }

  #addRectangle(attributes: Attributes): void {
    const box = boxOf(attributes);
    const radius = Number(attributes['rx'] ?? 0);
    const { fill, stroke } = attributes;
    const steps = rectanglePath(box, radius);
    if (this.#clipId !== undefined) {
      this.#clips.set(this.#clipId, steps);
      return;
    }
    if (fill !== 'none') this.#fill(steps, fill, attributes['fill-opacity']);
    if (stroke === undefined) return;
    const half = numberOf(attributes, 'stroke-width') / 2;
    const outer = rectanglePath(grown(box, half), radius > 0 ? radius + half : 0);
    this.#fill([...outer, ...reversed(rectanglePath(grown(box, -half), radius - half))], stroke);
  }

  #addPath(attributes: Attributes): void {
    const steps = readPath(attributes['d'] ?? '');
    const { fill, stroke } = attributes;
    if (fill !== 'none') this.#fill(steps, fill);
    if (stroke !== undefined) this.#fill(strokedLines(steps, numberOf(attributes, 'stroke-width')), stroke);
  }

  #fill(steps: readonly PathStep[], fill: string | undefined, opacity = '1'): void {
    const paint = paintOf(colourOf(fill), Number(opacity));
    this.#group.marks.push({ kind: 'shape', steps, place: this.#group.place, paint });
  }

  #openLine(attributes: Attributes): void {
    this.#line = {
      kind: 'text',
      pieces: [],
      x: numberOf(attributes, 'x'),
      y: numberOf(attributes, 'y'),
      align: attributes['text-anchor'] === 'end' ? 'right' : 'left',
      size: numberOf(attributes, 'font-size'),
      place: this.#group.place,
      paint: paintOf(colourOf(attributes['fill'])),
      weight: attributes['font-weight'] ?? '400',
    };
  }

  #closeLine(): void {
    const { weight: _, pieces, ...line } = this.#line!;
    this.#line = undefined;
    this.#group.marks.push({ ...line, pieces: pieces.map(withDirection) });
  }
}

/** A piece without the isolate around it, which says how it runs. */
function withDirection(piece: TextPiece): TextPiece {
  const text = piece.text.replaceAll(/[\u2066-\u2069]/gu, '');
  return { ...piece, text, direction: ISOLATES[piece.text[0] ?? ''] };
}

function boxOf(attributes: Attributes): Box {
  return {
    x: numberOf(attributes, 'x'),
    y: numberOf(attributes, 'y'),
    width: numberOf(attributes, 'width'),
    height: numberOf(attributes, 'height'),
  };
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function moved(place: Placement, transform: string): Placement {
  const found = /^translate\((\S+) (\S+)\) scale\((\S+)\)$/u.exec(transform);
  const [x, y, scale] = (found?.slice(1).map(Number) ?? []) as [number?, number?, number?];
  if (x === undefined || y === undefined || scale === undefined)
    throw new TypeError(`Expected a move and a scale but received ${transform}`);
  return {
    scaleX: place.scaleX * scale,
    scaleY: place.scaleY * scale,
    x: place.x + x * place.scaleX,
    y: place.y + y * place.scaleY,
  };
}

function numberOf(attributes: Attributes, name: string): number {
  const number = Number(attributes[name]);
  if (!Number.isFinite(number))
    throw new TypeError(`Expected a number as ${name} but received ${attributes[name]}`);
  return number;
}

function colourOf(fill: string | undefined): string {
  if (!/^#[\da-f]{6}$/iu.test(fill ?? '')) throw new TypeError(`Expected #rrggbb but received ${fill}`);
  return fill!;
}
