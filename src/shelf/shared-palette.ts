import * as z from 'zod/mini';

/** Bounds of a palette that a link holds: characters of the address's fragment, and bytes when it is unpacked. */
export const SHARED_LIMITS = { fragment: 4_096, bytes: 16_384, colours: 12, hues: 8, genres: 4 } as const;

/** Texts of a link, in characters. */
export const SHARED_TEXT = { name: 60, title: 120, genre: 60, colour: 80 } as const;

/** What opens a link's fragment: which way of writing it follows. */
export const SHARED_VERSION = '1';

const hex = z.string().check(z.regex(/^#[0-9a-f]{6}$/));
/** Whether a text is a tag by which browsers know languages: they refuse to write figures by any other. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const text = (most: number) => z.string().check(z.maxLength(most * 4));

/** A palette as a link holds it, in few letters. */
const sharedPaletteSchema = z.object({
  /** BCP 47 tag of the language of its words. */
  l: z.string().check(z.maxLength(20), z.refine(isLanguage)),
  /** The book's title; may be empty. */
  t: text(SHARED_TEXT.title),
  /** Hex, name, and role in words; at least one. */
  p: z
    .array(z.tuple([hex, text(SHARED_TEXT.colour), text(SHARED_TEXT.colour)]))
    .check(z.minLength(1), z.maxLength(SHARED_LIMITS.colours)),
  /** Hex, name, and whole per cent of covers that carry it. */
  h: z
    .array(z.tuple([hex, text(SHARED_TEXT.colour), z.int().check(z.minimum(0), z.maximum(100))]))
    .check(z.maxLength(SHARED_LIMITS.hues)),
  /** Kinds of books. */
  g: z.array(text(SHARED_TEXT.genre)).check(z.maxLength(SHARED_LIMITS.genres)),
});

/** A palette as a link holds it. */
export type SharedPalette = z.infer<typeof sharedPaletteSchema>;

/** Reads what was unpacked of a link; nothing where it is no palette. */
export function readSharedPalette(json: string): SharedPalette | undefined {
  try {
    const read = sharedPaletteSchema.safeParse(JSON.parse(json));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
