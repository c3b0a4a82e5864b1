import { readFileSync } from 'node:fs';
import type * as HarfBuzz from 'harfbuzzjs';
import { packagePath } from '../../package-root.ts';
import type { Weight } from '../shorten.ts';
import type { PathStep } from './path.ts';

/** Fonts of other scripts than Inter's, in the order in which a letter is looked for after that. */
const OF_OTHER_SCRIPTS = [
  'NotoSansArabic-Bold',
  'NotoSansHebrew-Bold',
  'NotoSansDevanagari-Bold',
  'NotoSansTamil-Bold',
  'NotoSansThai-Bold',
] as const;

/** The name of the face of emoji. */
export const EMOJI_FACE = 'NotoEmoji-Bold';

const LAST = ['NotoSansKR-Bold', 'NotoSansSC-Bold', EMOJI_FACE] as const;

const ORDER: Readonly<Record<Weight, readonly string[]>> = {
  regular: ['Inter-Regular', ...OF_OTHER_SCRIPTS, 'NotoSansJP-Regular', ...LAST],
  bold: ['Inter-Bold', ...OF_OTHER_SCRIPTS, 'NotoSansJP-Bold', ...LAST],
};

/** What is drawn as an emoji, and not as a sign that a font of letters has. */
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\uFE0F/u;

/** What fonts need no glyph for: joiners, variation selectors and the like. */
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;

/** A font that ships, opened. */
export interface OpenFont {
  /** Its file's name without the extension. */
  readonly name: string;
  readonly font: HarfBuzz.Font;
  readonly unitsPerEm: number;
}

/** A glyph of a line: where its origin stands from the line's beginning, in ems, `up` from the baseline. */
export interface SetGlyph {
  readonly face: OpenFont;
  readonly id: number;
  readonly x: number;
  readonly up: number;
}

/** A line, or a part of one, as it is drawn: its glyphs from left to right, and how wide it is in ems. */
export interface SetLine {
  readonly glyphs: readonly SetGlyph[];
  readonly width: number;
}

/** Sets what stands in one face and runs one way. */
export class Typesetter {
  readonly #harfBuzz: typeof HarfBuzz;
  readonly #buffer: HarfBuzz.Buffer;
  readonly #faces = new Map<string, OpenFont>();

  constructor(harfBuzz: typeof HarfBuzz) {
    this.#harfBuzz = harfBuzz;
    this.#buffer = new harfBuzz.Buffer();
  }

  /** The first face that has a glyph for every character of a cluster; `undefined` where none has. */
  faceOf(cluster: string, weight: Weight): OpenFont | undefined {
    const codes = Array.from(cluster)
      .filter((character) => !IGNORABLE.test(character))
      .map((character) => character.codePointAt(0)!);
    const order = EMOJI.test(cluster) ? [EMOJI_FACE, ...ORDER[weight]] : ORDER[weight];
    for (const name of order) {
      const face = this.#open(name);
      if (codes.every((code) => face.font.nominalGlyph(code) !== undefined)) return face;
    }
    return undefined;
  }

  /** The face that has the letters of most languages of Europe. */
  mainFace(weight: Weight): OpenFont {
    return this.#open(ORDER[weight][0]!);
  }

  /**
   * Sets a part of a line, from one code unit to before another.
   *
   * @param text the whole line, as letters join those of other parts
   */
  set(
    face: OpenFont,
    text: string,
    part: { readonly from: number; readonly to: number; readonly isRightToLeft: boolean },
  ): SetLine {
    const { Direction, shape } = this.#harfBuzz;
    const buffer = this.#buffer;
    buffer.reset();
    buffer.addText(text, part.from, part.to - part.from);
    buffer.setDirection(part.isRightToLeft ? Direction.RTL : Direction.LTR);
    // Or it would be the machine's, and pictures would differ.
    buffer.setLanguage('en');
    buffer.guessSegmentProperties();
    shape(face.font, buffer);
    const positions = buffer.getGlyphPositions();
    let pen = 0;
    const glyphs = buffer.getGlyphInfos().map(({ codepoint }, at): SetGlyph => {
      const { xAdvance, xOffset, yOffset } = positions[at]!;
      const x = (pen + xOffset) / face.unitsPerEm;
      pen += xAdvance;
      return { face, id: codepoint, x, up: yOffset / face.unitsPerEm };
    });
    return { glyphs, width: pen / face.unitsPerEm };
  }

  #open(name: string): OpenFont {
    const known = this.#faces.get(name);
    if (known) return known;
    const { Blob, Face: HarfBuzzFace, Font } = this.#harfBuzz;
    const face = new HarfBuzzFace(new Blob(readFileSync(packagePath('assets', 'fonts', `${name}.ttf`))));
    const opened = { name, font: new Font(face), unitsPerEm: face.upem };
    this.#faces.set(name, opened);
    return opened;
  }
}

let opening: Promise<Typesetter> | undefined;

/** The one typesetter of this thread, opened when it is first asked for. */
export function openTypesetter(): Promise<Typesetter> {
  opening ??= import('harfbuzzjs').then((harfBuzz) => new Typesetter(harfBuzz));
  return opening;
}

/** A glyph's outline in units of its font, upwards from the baseline. */
export function outlineOf({ face, id }: SetGlyph): readonly PathStep[] {
  return face.font.glyphToJson(id) as readonly PathStep[];
}
