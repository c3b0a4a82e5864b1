import type { Font } from 'fontkit';
import { PAGE } from './theme.ts';
import { type GlyphGroup, groupGlyphs, type PlacedGlyph } from './type/glyph-groups.ts';
import type { Run } from './type/runs.ts';

/** A font as PDFKit embeds it: glyphs that are used, by the codes that stand for them. */
export interface EmbeddedFont {
  readonly id: string;
  readonly font: Font;
  /** Thousandths of an em that a unit of the font is. */
  readonly scale: number;
  readonly subset: { readonly glyphs: number[] };
  /** By code: how wide it is in thousandths of an em, and which characters it says. */
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
}

/** A document that runs are written to. */
export interface RunDocument extends PDFKit.PDFDocument {
  /** A face's font as this document embeds it, ready to be used on the page. */
  embedded(face: Run['face']): EmbeddedFont;
}

/** Where a run's left end and its baseline stand, from the page's upper left corner, and its font size: in points. */
export interface RunPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** What a glyph says that shows a letter together with another one: no letter, and nothing that is seen. */
const WORD_JOINER = '\u2060';

/**
 * Writes a run of a line from left to right (ISO 32000-1, 9.4), so that its text comes out again. A glyph that says
 * different things in different places has a code for each. Marks that say nothing alone come last, where they don't
 * part the letters that they stand on; letters whose order a script changes are marked with their text (14.9.4).
 */
export function writeRun(run: Run, { x, y, size }: RunPlace, pdf: RunDocument): void {
  const font = pdf.embedded(run.face);
  const shaped = font.font.layout(run.text, run.face.features);
  const line = new GlyphLine(pdf, font, { x, y: PAGE.height - y, size });
  pdf.save().transform(1, 0, 0, -1, 0, PAGE.height);
  pdf.addContent('BT').addContent(`/${font.id} ${rounded(size)} Tf`);
  for (const group of groupGlyphs(shaped, run.text)) line.add(group, shaped.direction === 'rtl');
  line.end();
  pdf.addContent('ET').restore();
}

/** Glyphs on their way to a page: those that follow each other are written together. */
class GlyphLine {
  readonly #pdf: RunDocument;
  readonly #font: EmbeddedFont;
  readonly #place: RunPlace;
  /** Where the next glyph stands. */
  #x: number;
  #joined: { readonly x: number; readonly y: number; readonly shown: string[] } | undefined;
  readonly #marks: { readonly placed: PlacedGlyph; readonly x: number }[] = [];

  constructor(pdf: RunDocument, font: EmbeddedFont, place: RunPlace) {
    this.#pdf = pdf;
    this.#font = font;
    this.#place = place;
    this.#x = place.x;
  }

  add({ text, glyphs }: GlyphGroup, isTurned: boolean): void {
    const letters = glyphs.filter(({ position }) => position.xAdvance !== 0);
    const [first = glyphs[0]] = letters;
    const isMarked = letters.length > 1;
    // Readers take a code's characters, too, for what runs from left to right.
    const said = isTurned ? Array.from(text).toReversed().join('') : text;
    if (isMarked) this.#open(text);
    for (const placed of glyphs) {
      if (placed === first) this.#show(placed, said);
      else if (letters.includes(placed)) this.#show(placed, WORD_JOINER);
      else this.#marks.push({ placed, x: this.#x });
    }
    if (isMarked) this.#close();
  }

  /** Writes what is left to write. */
  end(): void {
    this.#flush();
    if (this.#marks.length === 0) return;
    this.#open('');
    for (const { placed, x } of this.#marks) {
      this.#x = x;
      this.#show(placed, WORD_JOINER);
      this.#flush();
    }
    this.#close();
  }

  /** From here on to where it is closed, glyphs say a text together. */
  #open(text: string): void {
    this.#flush();
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex');
    this.#pdf.addContent(`/Span <</ActualText <${utf16}>>> BDC`);
  }

  #close(): void {
    this.#flush();
    this.#pdf.addContent('EMC');
  }

  #show({ glyph, position }: PlacedGlyph, said: string): void {
    const { xOffset, yOffset, xAdvance } = position;
    const { font, scale } = this.#font;
    const em = this.#place.size / font.unitsPerEm;
    const isMoved = xOffset !== 0 || yOffset !== 0;
    if (isMoved) this.#flush();
    this.#joined ??= { x: this.#x + xOffset * em, y: this.#place.y + yOffset * em, shown: [] };
    this.#joined.shown.push(`<${codeOf(glyph, said, this.#font).toString(16).padStart(4, '0')}>`);
    const kerned = (glyph.advanceWidth - xAdvance) * scale;
    if (kerned !== 0) this.#joined.shown.push(String(rounded(kerned)));
    this.#x += xAdvance * em;
    if (isMoved) this.#flush();
  }

  #flush(): void {
    if (!this.#joined) return;
    const { x, y, shown } = this.#joined;
    this.#pdf.addContent(`1 0 0 1 ${rounded(x)} ${rounded(y)} Tm [${shown.join('')}] TJ`);
    this.#joined = undefined;
  }
}

/** Codes of a font's glyphs by their ids and what they say. */
const known = new WeakMap<EmbeddedFont, Map<string, number>>();

function codeOf({ id, advanceWidth }: PlacedGlyph['glyph'], said: string, font: EmbeddedFont): number {
  const codes = known.get(font) ?? new Map<string, number>();
  known.set(font, codes);
  const key = `${id} ${said}`;
  const found = codes.get(key);
  if (found !== undefined) return found;
  // A subset is written in this order, a glyph as often as it is there.
  const code = font.subset.glyphs.push(id) - 1;
  font.widths[code] = advanceWidth * font.scale;
  font.unicode[code] = Array.from(said, (character) => character.codePointAt(0)!);
  codes.set(key, code);
  return code;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
