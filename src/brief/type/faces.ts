import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { packagePath } from '../../package-root.ts';
import type { Weight } from '../../swatch/shorten.ts';

/** A font as it lies on disk and, once a letter of it was needed, in memory. */
export interface Face {
  /** Its file's name without the extension. */
  readonly name: string;
  readonly font: Font;
  /** OpenType features that are turned on or off against the font's own wish. */
  readonly features: Readonly<Record<string, boolean>>;
}

/** Fonts that ship in one weight alone, in the order in which a letter is looked for after Inter. */
const OF_OTHER_SCRIPTS = [
  'NotoSansArabic-Bold',
  'NotoSansHebrew-Bold',
  'NotoSansDevanagari-Bold',
  'NotoSansTamil-Bold',
  'NotoSansThai-Bold',
] as const;

const LAST = ['NotoSansKR-Bold', 'NotoSansSC-Bold', 'NotoEmoji-Bold'] as const;

const ORDER: Readonly<Record<Weight, readonly string[]>> = {
  regular: ['Inter-Regular', ...OF_OTHER_SCRIPTS, 'NotoSansJP-Regular', ...LAST],
  bold: ['Inter-Bold', ...OF_OTHER_SCRIPTS, 'NotoSansJP-Bold', ...LAST],
};

/** What fonts need no glyph for: joiners, variation selectors and the like. */
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;

const opened = new Map<string, Face>();

/**
 * The first face of those that ship that has a glyph for every character of a cluster (a letter with its marks, or an
 * emoji sequence); `undefined` where none has.
 */
export function faceOf(cluster: string, weight: Weight): Face | undefined {
  const shown = Array.from(cluster).filter((character) => !IGNORABLE.test(character));
  const codes = shown.map((character) => character.codePointAt(0)!);
  for (const name of ORDER[weight]) {
    const face = openFace(name);
    if (codes.every((code) => face.font.hasGlyphForCodePoint(code))) return face;
  }
  return undefined;
}

function openFace(name: string): Face {
  const known = opened.get(name);
  if (known) return known;
  const font = create(readFileSync(packagePath('assets', 'fonts', `${name}.ttf`))) as Font;
  // Inter's contextual alternates dress arrows and times signs, and take nine tenths of all the time.
  const face = { name, font, features: name.startsWith('Inter') ? { calt: false } : {} };
  opened.set(name, face);
  return face;
}

/** Names of what fontkit keeps in a font, and doesn't speak of: glyphs by their ids, and what sets lines. */
const KEPT = { glyphs: '_glyphs', engine: '_layoutEngine' } as const;

/** Sets lines in a font. */
type Engine = { readonly constructor: new (font: Font) => Engine };

/**
 * A face's font that remembers no glyph. Fontkit remembers of a glyph for which characters it was first asked, be it as a
 * part of another one, and would say so wherever it stands. What is costly is shared.
 */
export function withoutPast({ font }: Face): Font {
  const own = Object.create(font) as Font & Record<string, unknown>;
  const { constructor: OwnEngine } = (font as Font & Record<string, unknown>)[KEPT.engine] as Engine;
  return Object.defineProperties(own, {
    [KEPT.glyphs]: { value: {}, writable: true },
    [KEPT.engine]: { value: new OwnEngine(own) },
    getGlyph: {
      value(id: number, characters: number[]) {
        own[KEPT.glyphs] = {};
        return font.getGlyph.call(own, id, characters);
      },
    },
  });
}
