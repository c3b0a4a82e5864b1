import { LANGUAGES, type Sentences, sentencesFor } from '../languages/index.ts';

export type { CoverFault, Forgotten, NoticeFacts, NoticeName, NoticePart } from '../languages/index.ts';

/**
 * What platforms say of their own: of forms and files, buttons and what has no room, and on the page. What an answer
 * says is in the reply.
 */
export type PlatformWords = Pick<
  Sentences,
  | 'locale'
  | 'together'
  | 'chat'
  | 'page'
  | 'notices'
  | 'help'
  | 'commands'
  | 'arguments'
  | 'leftOut'
  | 'series'
  | 'shelf'
  | 'vote'
  | 'desk'
  | 'nothingToRead'
  | 'whatToSend'
> & {
  readonly cover: Pick<Sentences['cover'], 'faults' | 'blurbAlone' | 'noPicture'>;
  /** Words on covers that the page draws, and on lists that are shortened. */
  readonly swatch: Pick<Sentences['swatch'], 'heading' | 'more' | 'colour' | 'percent' | 'number'>;
  readonly look: Sentences['look'];
};

/** The words for a BCP 47 language tag; English for every language that has none. */
export const wordsFor: (locale: string) => PlatformWords = sentencesFor;

/** BCP 47 tags of the languages that the bot speaks; English first. */
export const LOCALES: readonly string[] = LANGUAGES.map(({ locale }) => locale);
