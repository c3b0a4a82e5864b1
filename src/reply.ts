import type { ComparedFit, Desk } from './answers/answer.ts';
import type { Picture, ReplyFile } from './answer-files.ts';
import type { LeftOutPart } from './blurb/read-blurb.ts';
import type { CoverReading } from './covers/reading.ts';
import type { PictureCode } from './errors.ts';
import type { ComparableCover, HueReading, PaletteColour, RankedHue, TextRead } from './hues/reading.ts';
import type { Role } from './palette/role.ts';
import type {
  AgainRequest,
  BriefRequest,
  ExportRequest,
  LinkRequest,
  LockRequest,
  SaveRequest,
  ViewRequest,
  VoteOnRequest,
} from './request.ts';
import type { PoorerSight } from './palette/seen-as/merging.ts';
import type { SightInk } from './palette/seen-as/palette-sight.ts';
import type { ShopEdge } from './palette/seen-as/shop-edge.ts';
import type { Sight } from './palette/seen-as/sights.ts';

export type { Picture, ReplyFile } from './answer-files.ts';
export type { Role } from './palette/role.ts';

/** A colour in words, in the reply's language. */
export interface SaidColour {
  /** Its keyword, or, where that would mislead, what people call it, with the keyword beside it. */
  readonly name: string;
  /** The same where there is room for one name. */
  readonly short: string;
  /** What it looks like: a phrase, empty where the name says it. */
  readonly look: string;
}

/** What a colour is for in a palette, in words: within a sentence, and on a card; empty where it is in none. */
export interface SaidRole {
  readonly role: string;
  readonly roleLabel: string;
}

/** A hue as an answer lists it. */
export interface ReplyHue extends RankedHue {
  /** Its role in the palette, if the palette took it. */
  readonly role?: Role;
  /** Why it is recommended: plain sentences, a line each. */
  readonly reason: string;
  /** All of it in words. */
  readonly said: SaidColour &
    SaidRole & {
      /** Its score as a percentage. */
      readonly percent: string;
      /** How many times the usual that is: a phrase; empty where it is the usual. */
      readonly usual: string;
      /** What it looks like, and its keyword's own colour where that is another: sentences; may be empty. */
      readonly appearance: string;
      /** What stands below its name, a line each: what it looks like alone, and with why it is there. May be empty. */
      readonly lines: { readonly look: readonly string[]; readonly whole: readonly string[] };
    };
}

/** A colour of the palette as real covers wear it, with its words. */
export interface ReplyPaletteColour extends PaletteColour {
  /** Whether the asker kept it, which its role says in words, too. */
  readonly kept?: true;
  readonly said: SaidColour & SaidRole;
}

/** A real cover, with its words. */
export interface ReplyCover extends ComparableCover {
  readonly said: {
    /** Title, author and year, as far as they are known, on one line. */
    readonly book: string;
    /** Why it leads the list, where its book was named: a phrase; empty otherwise. */
    readonly mark: string;
    /** Its colours, those of one name as one, most of it first. */
    readonly colours: readonly { readonly name: string; readonly hex: string; readonly percent: string }[];
  };
}

/** What somebody's own list wears, in words. */
export interface ReplyOwn {
  readonly heading: string;
  /** At least one. */
  readonly sentences: readonly string[];
  /** What stands above its covers. */
  readonly nearest: string;
  /** Those of the books that are most alike; none where there are none, or where the answer's own are these. */
  readonly covers: readonly ReplyCover[];
}

/** A kind of book that an answer names as probable. */
export interface ReplyGenre {
  /** For people, in the reply's language. */
  readonly name: string;
  /** Calibrated probability, 0 to 1. */
  readonly score: number;
  /** The same as a percentage, in words. */
  readonly percent: string;
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
  /** All of it in words; `remark` with what it looks like. */
  readonly said: SaidColour & { readonly percent: string; readonly remark: string };
}

/** A colour that carries a series, with how many covers carry it: a phrase, empty where there are none to count. */
export interface ReplyCarrier extends ReplyPaletteColour {
  readonly carriedBy: string;
}

/** A book of a series, as an answer lists it. */
export interface ReplySeriesBook {
  /** What it is called: its title, its number, or the next book. */
  readonly label: string;
  /** Whether it is the book after the last of those that were sent. */
  readonly isNext: boolean;
  /** The colour that it may own; absent where nothing tells which. */
  readonly own?: ReplyPaletteColour;
  /** Why, whether it can be told from its mates, and how its cover goes with theirs: sentences. */
  readonly remarks: readonly string[];
  /** In the order ground, main, accents, ink: what its cover wears, or, without one, what it may. */
  readonly palette: readonly ReplyPaletteColour[];
  /** Whether its palette is that of its own cover. */
  readonly isWorn: boolean;
  /** Books, by their labels, that it is hard to tell from when covers are small, and in which ways of seeing. */
  readonly alike: readonly { readonly book: string; readonly sights: readonly Sight[] }[];
  /** Share of covers of its kind, 0 to 1, that go with the others less closely; absent where it can't be told. */
  readonly mate?: number;
}

/** What an answer says of a series. */
export interface ReplySeries {
  readonly headings: { readonly carriers: string; readonly books: string };
  readonly carriers: readonly ReplyCarrier[];
  readonly books: readonly ReplySeriesBook[];
}

/** What becomes of a palette where not everything is seen of it; advice says what to do. */
export interface ReplySight {
  /** The ink that sets its type; names of colours in words. */
  readonly ink: SightInk & { readonly said: string };
  /** Absent where its ground stands out from white and dark pages by itself. */
  readonly edge?: ShopEdge & { readonly said: string };
  /** Neighbours, `#rrggbb`, that look alike in grey or without one kind of cones; may be empty. */
  readonly merging: readonly {
    readonly hexes: readonly [string, string];
    readonly sights: readonly PoorerSight[];
  }[];
}

/** A vote that is opened, and has to be shown to those who are to take part. */
export interface ReplyVote {
  readonly id: string;
  readonly question: string;
  /** In the order in which they were put to the vote. */
  readonly entries: readonly { readonly label: string; readonly palette: readonly ReplyPaletteColour[] }[];
  readonly hours: number;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/** What stands above the lists of a reply. */
export interface ReplyHeadings {
  readonly palette: string;
  readonly comparables: string;
  readonly ownColours: string;
}

/** A request that a person can choose after an answer, about the same answer. */
export interface FollowUp {
  readonly id:
    | 'why'
    | 'more'
    | 'other'
    | 'roll'
    | 'swap'
    | 'lock'
    | 'view'
    | 'export'
    | 'brief'
    | 'save'
    | 'link'
    | 'vote'
    | 'share'
    | 'private';
  /** Whether it is about the answer itself, or what a designer does next with it; the latter are many, and go in a menu. */
  readonly group: 'answer' | 'desk';
  readonly label: string;
  readonly request:
    | AgainRequest
    | LockRequest
    | ExportRequest
    | BriefRequest
    | LinkRequest
    | SaveRequest
    | ViewRequest
    | VoteOnRequest;
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
  /** Kinds of books that a blurb shows, most probable first; empty where `genres` says what blurb and cover show. */
  readonly recognised: readonly ReplyGenre[];
  /** Ranked hues, best first; empty when there was nothing to rank. */
  readonly hues: readonly ReplyHue[];
  /** Why the hues stand in their order, beside a palette of real covers: one line, empty where there is none. */
  readonly order: string;
  /**
   * The recommended palette as real covers wear it: ground, main, accents, ink; empty where the model knows no
   * covers, and hues alone carry roles.
   */
  readonly palette: readonly ReplyPaletteColour[];
  /** How others see it, or else the hues that have a role, or the cover's own colours; absent where there are none. */
  readonly sight?: ReplySight;
  /** Other palettes of such covers. */
  readonly otherPalettes: readonly (readonly ReplyPaletteColour[])[];
  /** Real covers of such books; may be empty. */
  readonly comparables: readonly ReplyCover[];
  /** What the list wears that is answered beside; absent where there is none, or nothing is known of the book. */
  readonly own?: ReplyOwn;
  /** The cover's own colours, most of it first; empty when no cover was shown. */
  readonly ownColours: readonly ReplyColour[];
  /** What carries a series, and what its books may own; absent in other answers. */
  readonly series?: ReplySeries;
  /** A vote that is opened; absent in other answers. */
  readonly vote?: ReplyVote;
  /** Sentences that come after all lists: ground, chroma, contrast, measured shares. */
  readonly advice: readonly string[];
  readonly headings: ReplyHeadings;
  readonly pictures: readonly Picture[];
  readonly files: readonly ReplyFile[];
  /** A brief for the cover's designer, beside the answer that it is of; absent where none was asked for. */
  readonly brief?: ReplyFile;
  readonly followUps: readonly FollowUp[];
  /** An address that leads to what the reply is about; absent where there is none. */
  readonly link?: { readonly label: string; readonly href: string };
  /** What the model read beside the hues, as figures for programs; absent when there was nothing to read. */
  readonly reading?: ReplyReading;
  /** What was kept of the palette, as figures for programs; absent where nothing was. */
  readonly desk?: Desk;
  /** What was wished of a palette and could not be done, in sentences that the notes have, too; absent where all was. */
  readonly unmet?: readonly string[];
  /** What the model read in a cover, as figures for programs; absent when none was shown. */
  readonly cover?: CoverReading;
  /** How closely that cover wears the colours of such books, as figures for programs; absent where it can't be told. */
  readonly fit?: ComparedFit;
  /** Why the cover that was shown could not be read, as a name for programs; the reply says it in a sentence. */
  readonly coverFault?: PictureCode;
  /** Whether only the asker should see it. */
  readonly private: boolean;
}
