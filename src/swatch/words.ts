import type { ComparableCover } from '../cover-index/reading.ts';
import type { Figures } from '../figures.ts';
import type { HueLook } from '../palette/hue-look.ts';
import type { Hue } from '../palette/hues.ts';
import type { Role } from '../palette/role.ts';

/** A language's words on a swatch picture and in its alternative text. */
export interface SwatchWords extends Figures {
  /** The heading where there is no title, and the smaller one above a title. */
  readonly heading: string;
  readonly headingFor: string;
  /** What the percentages mean. */
  readonly key: string;
  /** The same where nothing is known of a book: what share of covers of all kinds. */
  readonly usualKey: string;
  /** The same beside a palette in which colours are kept: that the hues are those of such covers all the same. */
  readonly keptKey: string;
  /** Names of the roles as they stand on a card, in a few letters. */
  readonly roles: Readonly<Record<Role, string>>;
  /** The role of a colour that the asker kept. */
  readonly kept: (role: string) => string;
  /** What stands on the cover of a book without a title: a neutral word. */
  readonly untitled: string;
  /** What stands above covers of books like the one that was asked about. */
  readonly comparables: string;
  /** Those of them that are marked in different ways, together. */
  readonly named: string;
  /** What people call a colour. */
  readonly colour: (colour: Hue) => string;
  /** The same with the CSS keyword that it goes by. */
  readonly keyword: (said: string, keyword: string) => string;
  /** How many hues or genres have no room: `+3 more`. */
  readonly more: (count: number) => string;
  /** What a lift is a multiple of: `2.2× usual`; `factor` is the figure in words. */
  readonly usual: (factor: string) => string;
  /** What the alternative text says beside the figures. */
  readonly alt: AltWords;
}

/** Parts of a swatch's alternative text. `hues` and `genres` are whole sentences. */
export interface AltWords {
  /** Opens the text, up to the colon before the hues; `title` is empty when there is none. */
  readonly opening: (title: string, isKept?: boolean) => string;
  /** What is said of a hue after its rank, name and hex; `look` and `role` are empty where nothing is said. */
  readonly hue: (hue: AltHue) => string;
  /** The hues, one after the other. */
  readonly hues: (listed: readonly string[]) => string;
  /** How many hues are not named: `and 3 more`. */
  readonly more: (count: number) => string;
  readonly look: (look: HueLook) => string;
  readonly role: (role: Role) => string;
  /** The genres with their percentages. */
  readonly genres: (listed: readonly string[]) => string;
  /** A colour of the palette, name and hex, with its role, and whether the asker kept it. */
  readonly worn: (role: Role, colour: string, isKept?: boolean) => string;
  /** The palette's colours, one after the other: a sentence. */
  readonly palette: (listed: readonly string[]) => string;
  /** A book's title and author, why it is there, where that is said, and its cover's colours. */
  readonly comparable: (
    book: Pick<ComparableCover, 'title' | 'author'> & { readonly mark?: string },
    colours: readonly string[],
  ) => string;
  /** Covers of books like the one that was asked about, one after the other: a sentence. */
  readonly comparables: (listed: readonly string[]) => string;
}

/** What the alternative text says of a hue, in words. */
export interface AltHue {
  /** Rank, name and hex. */
  readonly name: string;
  readonly look: string;
  readonly percent: string;
  readonly usual: string;
  readonly role: string;
}
