import type { TitleAtSize } from '../../covers/legibility.ts';
import type { PoorerSight } from '../../palette/seen-as/merging.ts';
import type { ShopPage } from '../../palette/seen-as/shop-edge.ts';
import type { ViewWords } from '../../swatch/view/view-spec.ts';

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
  /** That type on a palette's ground has less than 4.5 in the sight in which its contrast is `least`, whatever its ink. */
  readonly faintType: (least: number) => string;
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
