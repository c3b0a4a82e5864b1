import type { PlatformWords } from '../../words.ts';
import type { Reply } from '../../../reply.ts';
import type { PageAssets } from './assets.ts';

/** What a person has put into the form, but for the cover, which browsers send once. */
export interface FormValues {
  readonly description: string;
  readonly genres: string;
  readonly comparables: string;
  readonly title: string;
}

/** What is wrong with what was sent, and where: a field, or the whole. */
export interface Fault {
  readonly field: 'description' | 'cover' | 'form';
  readonly sentence: string;
  /** What only holds where a page was loaded anew, and not where the script shows the fault in its place. */
  readonly whenLoaded?: string;
}

/** What every page shows around its content. */
export interface Frame {
  readonly words: PlatformWords;
  /** The language that the address asks for, as a primary subtag; without one, the browser's counts. */
  readonly askedLanguage: string | undefined;
  /** The theme that was chosen; without one, the system's counts. */
  readonly theme: 'light' | 'dark' | undefined;
  /** Whether answers of the page are kept, so that they can be asked about. */
  readonly keepsAnswers: boolean;
  /** Whether questions go through a database on their way to an answer. */
  readonly sharesWork: boolean;
  readonly assets: PageAssets;
  /** Where links to other languages lead; to the form when absent. */
  readonly path?: string;
}

/** What a page shows of its own. */
export interface PageContent {
  readonly values: FormValues;
  readonly fault?: Fault | undefined;
  readonly reply?: Reply | undefined;
  /** What stands beside the reply, or alone where there is none. */
  readonly beside?: Reply | undefined;
  /** What stands in the field for colours of one's own, where nothing could be made of it. */
  readonly ownColours?: string;
  /** Ids of kept answers from which the reply was made. */
  readonly answers?: readonly string[];
}

/** Everything that a page shows. */
export interface PageView extends Frame, PageContent {}

/** The address of a page in a language: of the form, unless told. */
export function addressIn(language: string | undefined, path = '/'): string {
  return language === undefined ? path : `${path}?lang=${language}`;
}
