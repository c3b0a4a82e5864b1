import type { Lightness } from '../index-files.ts';
import type { ColourShare } from '../../palette/cover-colours.ts';
import type { ComparableCover } from '../reading.ts';

/** A colour that covers of a list carry, beside how often others carry it. */
export interface OwnColour {
  readonly name: string;
  /** Its typical colour on these covers. */
  readonly hex: string;
  /** Share of these covers that carry it, 0 to 1. */
  readonly share: number;
  /** Share of covers of such books in the model's own index that do. */
  readonly market: number;
}

/** What covers of a list have most clearly otherwise than covers of such books have. */
export type OwnDifference =
  | { readonly of: 'ground'; readonly lightness: Lightness; readonly share: number; readonly market: number }
  | ({ readonly of: 'colour' } & OwnColour)
  /** Nothing more than chance may do. */
  | { readonly of: 'nothing' };

/** What the covers of somebody's own list wear, beside an answer. */
export interface OwnShelf {
  /** Whether the answer itself is made from the list, as it holds enough covers of such books. */
  readonly leads: boolean;
  /** Whether it was asked to be. */
  readonly instead: boolean;
  /** How many covers the list has. */
  readonly covers: number;
  /** How many of them are of books like this one; what is said is said of these. */
  readonly alike: number;
  /** The ground that they stand on; absent where they are too few. */
  readonly ground?: {
    /** The commonest. */
    readonly lightness: Lightness;
    readonly shares: Readonly<Record<Lightness, number>>;
    readonly colour: ColourShare;
  };
  /** Colours that they carry often, and more often than covers of all kinds; none where they are too few. */
  readonly colours: readonly OwnColour[];
  /** Absent where they are too few. */
  readonly difference?: OwnDifference;
  /** The covers of the books that are most alike, up to five. */
  readonly comparables: readonly ComparableCover[];
}
