/** What the page's script says and has to know; `{}` stands for what a sentence is about. */
export interface ClientWords {
  readonly drop: string;
  readonly removeCover: string;
  readonly reading: string;
  /** By how many there are, from one; no more are shown. */
  readonly suggestions: readonly string[];
  /** By the name of a field whose parts are shown as chips. */
  readonly chips: Readonly<
    Record<
      'genres' | 'comparables',
      { readonly added: string; readonly remove: string; readonly removed: string }
    >
  >;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly shared: string;
  readonly linkInAddress: string;
  readonly unreachable: string;
  readonly failed: string;
  readonly tooLarge: string;
  /** Bytes of a cover at most. */
  readonly coverBytes: number;
}

/** What the script of a palette that a link holds says. */
export type SharedWords = Readonly<Record<'unreadable' | 'palette' | 'hues' | 'genres', string>>;
