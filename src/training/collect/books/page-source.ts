import type { PageValidators } from './ledger.ts';
import type { Page } from './site.ts';

/** A page as a server gave it, or that it is still the one that was given before. */
export type PageAnswer =
  | { readonly unchanged: true }
  | { readonly unchanged: false; readonly page: Page; readonly validators: PageValidators };

/** Where pages come from. */
export interface PageSource {
  /**
   * Asks for a page.
   *
   * @param validators what it was last given with, if it needn't be sent again as long as it is the same
   * @throws {PageError} when it can't be had
   */
  get(url: URL, validators?: PageValidators): Promise<PageAnswer>;
  close(): Promise<void>;
}

/** A page can't be had. */
export class PageError extends Error {
  /** A short, stable name of the reason, e.g. `WEB_NOT_FOUND`. */
  readonly reason: string;
  /** Whether it is the server that fails, for now, and not this page. */
  readonly ofServer: boolean;

  constructor(reason: string, detail: string, ofServer: boolean, options?: ErrorOptions) {
    super(detail, options);
    this.name = 'PageError';
    this.reason = reason;
    this.ofServer = ofServer;
  }
}
