/** Pages on the bot itself, which app directories ask for. */
export type NoticeName = 'about' | 'privacy' | 'terms' | 'support';

/** A part of such a page: a heading, and below it sentences, a paragraph each. */
export interface NoticePart {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Whether the paragraphs are items of a list. */
  readonly isList?: boolean;
}

/** Who runs the bot, and where people find it, as far as that is told. */
export interface NoticeFacts {
  readonly operator?: string | undefined;
  /** An address for mail, or of a page. */
  readonly contact?: string | undefined;
  /** ISO 3166-1 code of the country that the server is in. */
  readonly country?: string | undefined;
  readonly discord: boolean;
  readonly slack: boolean;
  /** Whether questions go through a database on their way. */
  readonly shared: boolean;
  /** Answers of the page that are kept at once; 0 keeps none. */
  readonly pageAnswers: number;
  /** Days that an answer is kept, and that an entry of a shelf is which nobody uses. */
  readonly days: { readonly answer: number; readonly shelf: number };
  readonly version: string;
}

/** What the pages on the bot itself say, in one language. */
export interface NoticeSentences {
  /** What each page is called: above it, and where a link leads to it. */
  readonly titles: Readonly<Record<NoticeName, string>>;
  /** What the bot does, as app directories list it. */
  readonly description: string;
  readonly pages: (facts: NoticeFacts) => Readonly<Record<NoticeName, readonly NoticePart[]>>;
  /** Who runs the bot, as pairs of a label and what it labels; one that says that nobody is named where nobody is. */
  readonly operator: (facts: NoticeFacts) => {
    readonly heading: string;
    readonly pairs: readonly (readonly [label: string, value: string])[];
    readonly unnamed: string;
  };
  /** What leads to installing the app. */
  readonly install: Readonly<Record<'discord' | 'slack', string>>;
  /** That questions go through a database, where they do. */
  readonly onTheWay: string;
  /** On the page: what deletes an answer, and that it is deleted. */
  readonly deleteAnswer: string;
  readonly answerDeleted: string;
}
