import type { CoverFit } from './answers/answer.ts';
import type { Picture, ReplyFile } from './answer-files.ts';
import type { LeftOutPart } from './blurb/read-blurb.ts';
import type { CoverReading } from './covers/reading.ts';
import type { PictureCode } from './errors.ts';
import type { ComparableCover, HueReading, PaletteColour, RankedHue, TextRead } from './hues/reading.ts';
import type { Role } from './palette/role.ts';
import type { AgainRequest, ExportRequest } from './request.ts';

export type { Picture, ReplyFile } from './answer-files.ts';
export type { Role } from './palette/role.ts';

/** A hue as an answer lists it. */
export interface ReplyHue extends RankedHue {
  /** Its role in the palette, if the palette took it. */
  readonly role?: Role;
  /** Why it is recommended: plain sentences, a line each. */
  readonly reason: string;
}

/** A kind of book that an answer names as probable. */
export interface ReplyGenre {
  /** For people, in the reply's language. */
  readonly name: string;
  /** Calibrated probability, 0 to 1. */
  readonly score: number;
  /** Where there is more than the cover to go by, what each says: a phrase; empty otherwise. */
  readonly evidence: string;
}

/** A colour of somebody's own cover, as an answer lists it. */
export interface ReplyColour {
  /** CSS colour keyword that says it best. */
  readonly name: string;
  /** sRGB as `#rrggbb`, lower case. */
  readonly hex: string;
  /** Share of the cover, 0 to 1. */
  readonly share: number;
  /** How usual it is on other covers: one plain sentence; empty where nothing was measured. */
  readonly remark: string;
}

/** A request that a person can choose after an answer, about the same answer. */
export interface FollowUp {
  readonly id: 'why' | 'more' | 'other' | 'export' | 'share' | 'private';
  readonly label: string;
  readonly request: AgainRequest | ExportRequest;
  /**
   * Where its reply goes: in place of the answer, beside it (for the one who asks), or to other readers: a
   * private answer to all, a shared one back to its asker alone.
   */
  readonly place: 'instead' | 'beside' | 'moved';
}

/** A blurb as it was read: it goes to the asker, and is never kept. */
export interface ReadText {
  /** Empty where none of it can be read. */
  readonly text: string;
  /** What was left out, in the order of the text. */
  readonly parts: readonly LeftOutPart[];
  /** Names of books and authors that it is compared with, as they are written. */
  readonly comparisons: readonly string[];
}

/** What the model read beside the hues; with the text itself where that was asked for. */
export type ReplyReading = Omit<HueReading, 'hues' | 'read'> & {
  readonly read: TextRead & Partial<ReadText>;
};

/** An answer: plain data, and the bytes of its files, that any platform can encode within its limits. */
export interface Reply {
  /** BCP 47 tag of the language that it is in. */
  readonly locale: string;
  /** One line that stands on its own. */
  readonly headline: string;
  /** Sentences that come before all lists: what was understood, and with what confidence. */
  readonly notes: readonly string[];
  /** Kinds of books that a cover looks like, most probable first; empty when no cover was shown. */
  readonly genres: readonly ReplyGenre[];
  /** Ranked hues, best first; empty when there was nothing to rank. */
  readonly hues: readonly ReplyHue[];
  /**
   * The recommended palette as real covers wear it: ground, main, accents, ink; empty where the model knows no
   * covers, and hues alone carry roles.
   */
  readonly worn: readonly PaletteColour[];
  /** Real covers of such books; may be empty. */
  readonly comparables: readonly ComparableCover[];
  /** The cover's own colours, most of it first; empty when no cover was shown. */
  readonly palette: readonly ReplyColour[];
  /** Sentences that come after all lists: ground, chroma, contrast, measured shares. */
  readonly advice: readonly string[];
  readonly pictures: readonly Picture[];
  readonly files: readonly ReplyFile[];
  readonly followUps: readonly FollowUp[];
  /** What the model read beside the hues, as figures for programs; absent when there was nothing to read. */
  readonly reading?: ReplyReading;
  /** What the model read in a cover, as figures for programs; absent when none was shown. */
  readonly cover?: CoverReading;
  /** How closely that cover wears the colours of such books, as figures for programs; absent where it can't be told. */
  readonly fit?: CoverFit;
  /** Why the cover that was shown could not be read, as a name for programs; the reply says it in a sentence. */
  readonly coverFault?: PictureCode;
  /** Whether only the asker should see it. */
  readonly private: boolean;
}
