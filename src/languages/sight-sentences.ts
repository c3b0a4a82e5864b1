import type { TitleAtSize } from '../covers/shown-sizes.ts';
import type { PoorerSight } from '../palette/seen-as/merging.ts';
import type { ShopPage } from '../palette/seen-as/shop-edge.ts';
import type { Sight } from '../palette/seen-as/sights.ts';

/** Two colours of a palette that look alike, by what they are called. */
export interface SaidPair {
  readonly one: string;
  readonly other: string;
  /** At least one. */
  readonly sights: readonly PoorerSight[];
}

/** The line that keeps colours apart: a light one between dark colours, a dark one between light ones. */
export type PartingLine = 'light' | 'dark' | 'either';

/** What is said of how others see a palette or a cover. */
export interface SightSentences {
  /** That a cover's ground melts into a page, and which of its colours to edge it with. */
  readonly edge: (edge: { readonly page: ShopPage; readonly colour: string }) => string;
  /** Neighbours that look alike in grey or to some readers, and what to do; at least one pair. */
  readonly merging: (pairs: readonly SaidPair[], line: PartingLine) => string;
  /** At which sizes a title can be read; one sentence. */
  readonly title: (sizes: readonly TitleAtSize[]) => string;
  /** The view that shows all of it. */
  readonly view: {
    readonly headline: string;
    /** WCAG contrast ratios of type on its ground: in colour, and in the sight in which it is least. */
    readonly ink: (contrasts: { readonly colour: number; readonly least: number }) => string;
    /** Where no neighbours merge, and where the ground melts into no page. */
    readonly apart: string;
    readonly standsOut: string;
  };
  /** What stands on its picture, and what its alternative text says. */
  readonly viewPicture: ViewWords;
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
