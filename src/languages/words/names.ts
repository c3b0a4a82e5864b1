import type { FileKind } from '../../errors.ts';
import type { HueFamily, HueTone } from '../../palette/hue-look.ts';
import type { Role } from '../../palette/role.ts';
import type { CoverQuality } from '../answers/comparisons.ts';
import type { Lightness } from '../../cover-index/index-files.ts';
import type { NeutralNames } from './spoken-colours.ts';

/** What a language calls things, as they stand within a sentence unless told. */
export interface Names {
  /** Genres by the model's ids, as they stand alone; English has none, as the model's own names are English. */
  readonly genres: Readonly<Record<string, string>>;
  /** A shop's categories by their names in small letters, `-` between words, as they stand alone. */
  readonly categories: Readonly<Record<string, string>>;
  /** What booksellers call the shelves, by the model's ids. */
  readonly shelves: Readonly<Record<string, string>>;
  readonly fileKinds: Readonly<Record<FileKind, string>>;
  /** What a hue is for in the palette. */
  readonly roles: Readonly<Record<Role, string>>;
  /** What covers are that have a quality. */
  readonly qualities: Readonly<Record<CoverQuality, string>>;
  /** What a single cover is, where that is another word. */
  readonly qualitiesOfOne?: Partial<Readonly<Record<CoverQuality, string>>>;
  /** What covers stand on. */
  readonly grounds: Readonly<Record<Lightness, string>>;
  /** How light covers are as a whole, after “they are”. */
  readonly wholes: Readonly<Record<Lightness, string>>;
  readonly neutrals: NeutralNames;
  /** Whether people call a hue by its CSS keyword, unless that is not what they see: the keywords are English. */
  readonly knowsKeywords?: true;
  readonly families: Readonly<Record<HueFamily, string>>;
  readonly tones: Readonly<Record<HueTone, string>>;
  /** A family's tone put to its name. */
  readonly toned: (look: { readonly family: string; readonly tone: string }) => string;
  /** A look as a phrase of its own, where that takes an article. */
  readonly phrase?: (look: string) => string;
}
