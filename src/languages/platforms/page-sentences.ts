/** Kinds of books that there are examples of. */
export type ExampleKind = 'cozyMystery' | 'spaceOpera' | 'romance' | 'cookbook' | 'pictureBook' | 'memoir';

/** The colours of a title and of what it stands on. */
export interface TitleColours {
  /** Names as they stand within a sentence: hues are CSS keywords. */
  readonly title: string;
  readonly ground: string;
  /** WCAG contrast ratio, 1 to 21, and the one that text needs. */
  readonly contrast: number;
  readonly wanted: number;
}

/** What is said of the parts of a field, each in quotation marks. */
export interface ChipSentences {
  readonly added: (part: string) => string;
  readonly remove: (part: string) => string;
  readonly removed: (part: string) => string;
}

/** What only the web page has to say, in one language. */
export interface PageSentences {
  /** The page's name in a browser's tab. */
  readonly name: string;
  readonly skip: string;
  readonly heading: string;
  readonly lede: string;
  readonly language: string;
  /** A switch that is on or off. */
  readonly dark: string;
  /** Above the form. */
  readonly yourBook: string;
  /** Behind the label of a field that may stay empty. */
  readonly optional: string;
  /** In the empty place for a cover. */
  readonly drop: string;
  /** What else may be sent in the field for the picture. */
  readonly document: string;
  readonly removeCover: string;
  readonly submit: string;
  /** While the answer is awaited. */
  readonly reading: string;
  /** What becomes of what a person sends: where nothing is kept, and where answers are, for so many days. */
  readonly privacy: string;
  readonly privacyKept: (days: number) => string;
  /** Blurbs to try the page with: what stands above them, and what kind of book each is of. */
  readonly examples: {
    readonly heading: string;
    readonly kinds: Readonly<Record<ExampleKind, string>>;
  };
  readonly genres: ChipSentences & {
    /** The list below a field, as it is announced. */
    readonly suggestions: (count: number) => string;
  };
  readonly comparables: ChipSentences;
  /** Headings of the answer's parts. */
  readonly parts: {
    readonly recognised: string;
    /** Over what a blurb and a cover show together, and over what a cover alone does. */
    readonly bothShow: string;
    readonly looksLike: string;
    readonly why: string;
    readonly mood: string;
    readonly onCover: string;
  };
  /** Beside a genre that the asker named. */
  readonly named: string;
  /** What the height of a swatch says, and what its place. */
  readonly height: string;
  readonly copy: (hex: string) => string;
  readonly copied: (hex: string) => string;
  /** Where the browser lets nothing be copied. */
  readonly notCopied: (hex: string) => string;
  /** Above what can be asked about an answer. */
  readonly next: string;
  /** In place of a reply about an answer that is no longer kept. */
  readonly answerGone: string;
  /** The picture of the hues, and the one of a cover's own colours. */
  readonly download: string;
  readonly downloadColours: string;
  readonly share: string;
  /** After the link was copied; it holds no cover, so the answer to it may be another one. */
  readonly shared: string;
  /** Where the browser lets nothing be copied: the link stands in the address line. */
  readonly linkInAddress: string;
  readonly print: string;
  /** On a cover without a title. */
  readonly yourTitle: string;
  readonly asThumbnail: (height: number) => string;
  readonly contrast: (colours: TitleColours) => string;
  /** At the field for the blurb, when nothing at all was sent. */
  readonly empty: string;
  /** Above what is wrong with what was sent. */
  readonly faulty: string;
  /** After a fault, where the browser forgets a chosen file. */
  readonly chooseAgain: string;
  readonly unreachable: string;
  readonly notFound: string;
  /** What is wrong with a request as no form of the page sends it. */
  readonly problems: Readonly<Record<'malformed' | 'wrongMethod' | 'wrongKind' | 'tooMuchText', string>>;
  /** The link back to the form, and the one to the interface for programs. */
  readonly back: string;
  readonly api: string;
}
