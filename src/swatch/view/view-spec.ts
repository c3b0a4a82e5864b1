import type { RoledColour } from '../../palette/seen-as/palette-sight.ts';
import type { ShopPage } from '../../palette/seen-as/shop-edge.ts';
import type { Sight } from '../../palette/seen-as/sights.ts';
import type { SwatchWords } from '../words.ts';

/** Pixels of the picture of a palette as others see it. */
export const VIEW_SIZE = { width: 1600, height: 1190 } as const;

/** All that the picture of a palette as others see it shows, and the words of the language that it speaks. */
export interface ViewSpec {
  /** The book's title as its author typed it; without one covers bear a neutral word. */
  readonly title: string;
  /** At least one colour, its ground or primary first. */
  readonly palette: readonly RoledColour[];
  readonly theme: 'light' | 'dark';
  readonly words: SwatchWords & { readonly view: ViewWords };
}

/** Words of the picture of a palette as others see it. */
export interface ViewWords {
  readonly heading: string;
  /** What a bracket below colours means. */
  readonly alike: string;
  readonly sights: Readonly<Record<Sight, { readonly name: string; readonly detail: string }>>;
  readonly pages: Readonly<Record<ShopPage, string>>;
  /** The sizes of covers, the largest first. */
  readonly sizes: (sizes: readonly { readonly width: number; readonly height: number }[]) => string;
  /** Contrast of type and ground, as a label. */
  readonly type: (contrast: number) => string;
  readonly alt: {
    /** Opens the text, up to the colon. */
    readonly opening: string;
    /** A sight: contrast of type, and groups of colours that look alike in it. */
    readonly sight: (sight: Sight, contrast: number, alike: readonly (readonly string[])[]) => string;
    readonly sights: (listed: readonly string[]) => string;
  };
}
