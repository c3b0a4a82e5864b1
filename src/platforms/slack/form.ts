import type { InputBlock, ModalView, PlainTextOption } from '@slack/types';
import { z } from 'zod';
import { type PlatformWords, wordsFor } from '../words.ts';
import { MOST_NAMES } from '../../cover-index/books/named-list.ts';
import { nameOfBook } from '../../hues/complete-comparables.ts';
import { completeGenres } from '../../hues/complete-genres.ts';
import type { Services } from '../../services.ts';
import { REQUEST_LIMITS } from '../../request-limits.ts';
import type { SentBook } from '../chat/sent-book.ts';
import { cut } from '../../cut.ts';
import { SLACK_LIMITS } from './limits.ts';
import { type SlackFile, sentFile } from './message.ts';
import type { IssuedUrl } from './response-url.ts';

/** Names of the form and of its fields. */
export const FORM = {
  id: 'book',
  blurb: 'blurb',
  continued: 'blurb_continued',
  title: 'title',
  genres: 'genres',
  comparables: 'comparables',
  cover: 'cover',
} as const;

/** Name of the form for a cover alone; its fields have the same names. */
export const COVER_FORM = 'cover_alone';

/** Endings of pictures' names that Slack offers; files of other kinds are answered with what to send. */
export const PICTURE_ENDINGS = ['jpg', 'jpeg', 'png', 'webp', 'gif', 'avif', 'tif', 'tiff'];

/** Where the answer to a form goes: the conversation that it was opened in, or, without one, the person. */
export interface FormOrigin {
  readonly channel?: string | undefined;
  /** The command's own response URL, whose time has run since the form was opened. */
  readonly hook?: IssuedUrl | undefined;
}

/** A form's own text, cut to what Slack takes. */
export function text(value: string, limit: number) {
  return { type: 'plain_text', text: cut(value, limit), emoji: false } as const;
}

/** The form for a blurb, its title, genres and comparable books. A blurb may be longer than one field, so there is a second one. */
export function bookForm(origin: FormOrigin, locale: string): ModalView {
  const { chat } = wordsFor(locale);
  const { form } = chat;
  const input = (
    id: string,
    words: { readonly label: string; readonly placeholder: string; readonly description?: string },
    more: { readonly multiline: boolean; readonly max_length: number },
  ) =>
    ({
      type: 'input',
      block_id: id,
      optional: true,
      label: text(words.label, 200),
      ...(words.description !== undefined && { hint: text(words.description, 200) }),
      element: {
        type: 'plain_text_input',
        action_id: id,
        placeholder: text(words.placeholder, SLACK_LIMITS.placeholder),
        ...more,
      },
    }) as const;
  return {
    type: 'modal',
    callback_id: FORM.id,
    private_metadata: JSON.stringify(origin),
    title: text(form.shortTitle, SLACK_LIMITS.formTitle),
    submit: text(form.submit, SLACK_LIMITS.formButton),
    close: text(form.cancel, SLACK_LIMITS.formButton),
    blocks: [
      input(FORM.blurb, form.blurb, { multiline: true, max_length: SLACK_LIMITS.fieldText }),
      input(
        FORM.continued,
        { label: form.continued, placeholder: '…', description: form.longer },
        { multiline: true, max_length: SLACK_LIMITS.fieldText },
      ),
      input(FORM.title, form.bookTitle, { multiline: false, max_length: REQUEST_LIMITS.title }),
      selectInput(FORM.genres, form.genres),
      selectInput(FORM.comparables, form.comparables),
      coverInput(form.cover, true),
    ],
  };
}

/** The form for a cover alone. */
export function coverForm(origin: FormOrigin, locale: string): ModalView {
  const { form, coverForm: words } = wordsFor(locale).chat;
  return {
    type: 'modal',
    callback_id: COVER_FORM,
    private_metadata: JSON.stringify(origin),
    title: text(words.shortTitle, SLACK_LIMITS.formTitle),
    submit: text(words.submit, SLACK_LIMITS.formButton),
    close: text(form.cancel, SLACK_LIMITS.formButton),
    blocks: [coverInput({ label: form.cover.label }, false), selectInput(FORM.genres, form.genres)],
  };
}

/** How what is chosen in a field completes: from how many characters on, and how many may be chosen. */
const SELECTS = {
  [FORM.genres]: { min_query_length: 0 },
  [FORM.comparables]: { min_query_length: 1, max_selected_items: MOST_NAMES },
} as const;

/** A field in which several can be chosen of what completes what is typed. */
export function selectInput(
  id: keyof typeof SELECTS,
  { label, placeholder }: PlatformWords['chat']['form'][keyof typeof SELECTS],
): InputBlock {
  return {
    type: 'input',
    block_id: id,
    optional: true,
    label: text(label, 200),
    element: {
      type: 'multi_external_select',
      action_id: id,
      ...SELECTS[id],
      placeholder: text(placeholder, SLACK_LIMITS.placeholder),
    },
  };
}

function coverInput(
  words: { readonly label: string; readonly description?: string },
  optional: boolean,
): InputBlock {
  return {
    type: 'input',
    block_id: FORM.cover,
    optional,
    label: text(words.label, 200),
    ...(words.description !== undefined && { hint: text(words.description, 200) }),
    element: { type: 'file_input', action_id: FORM.cover, filetypes: PICTURE_ENDINGS, max_files: 1 },
  };
}

/** Genres that may complete what is typed; what no list knows may be chosen as it is. */
export function genreOptions(typed: string, words: readonly string[]): PlainTextOption[] {
  const own = typed.replaceAll(/[,;]/g, ' ').trim().slice(0, SLACK_LIMITS.optionText);
  const known = completeGenres(own, words, {
    count: SLACK_LIMITS.options - 1,
    length: SLACK_LIMITS.optionText,
  });
  return optionsOf(own, known);
}

/** Titles offered for what is typed; more would only have to be read through. */
const TITLES_OFFERED = 20;

/** Books that what is typed of their title may be; one that is not among them may be chosen as it is. */
export async function titleOptions(
  typed: string,
  completions: Pick<Services, 'completeTitles'>,
): Promise<PlainTextOption[]> {
  const own = typed
    .replaceAll(/[;\s]+/g, ' ')
    .trim()
    .slice(0, SLACK_LIMITS.optionValue);
  const found = await completions.completeTitles(own, TITLES_OFFERED);
  const names = found.map((book) => cut(nameOfBook(book), SLACK_LIMITS.optionValue));
  return optionsOf(own, Array.from(new Set(names)));
}

/** Choices of what is known, and last what was typed, where it isn't among them. */
function optionsOf(own: string, known: readonly string[]): PlainTextOption[] {
  const isKnown = known.some((word) => word.toLowerCase() === own.toLowerCase());
  return [...known, ...(own === '' || isKnown ? [] : [own])].map((word) => ({
    text: text(word, SLACK_LIMITS.optionText),
    value: word,
  }));
}

/** A form's values as Slack sends them. */
export type ViewValues = Readonly<
  Record<
    string,
    Readonly<
      Record<
        string,
        {
          readonly value?: string | null;
          readonly selected_option?: { readonly value: string } | null;
          readonly selected_options?: readonly { readonly value: string }[] | null;
          readonly files?: readonly SlackFile[] | null;
        }
      >
    >
  >
>;

/** The book, or the cover alone, of a form that was sent in. */
export function decodeForm(
  values: ViewValues,
  locale: string,
  command: 'coverhues' | 'covergenre' = 'coverhues',
): SentBook {
  const valueOf = (id: string) => values[id]?.[id]?.value ?? '';
  const chosenIn = (id: string) => (values[id]?.[id]?.selected_options ?? []).map(({ value }) => value);
  const [picture] = values[FORM.cover]?.[FORM.cover]?.files ?? [];
  return {
    command,
    locale,
    text: [valueOf(FORM.blurb), valueOf(FORM.continued)].filter(Boolean).join('\n'),
    title: valueOf(FORM.title),
    genres: chosenIn(FORM.genres).join(', '),
    comparables: chosenIn(FORM.comparables).join('\n'),
    files: [],
    cover: picture && sentFile(picture),
  };
}

/** A letter or a digit of any script. */
const WORD = /[\p{L}\p{N}]/u;

/** Whether a form holds no word of a blurb, no genre, no book like it and no cover. A title alone tells nothing of hues. */
export function isEmptyForm(values: ViewValues): boolean {
  const book = decodeForm(values, 'en');
  return !book.cover && !WORD.test(`${book.text} ${book.genres} ${book.comparables}`);
}

const originSchema = z.object({
  channel: z.string().optional(),
  hook: z.object({ url: z.string(), issued: z.number() }).optional(),
});

/** Where a form that was sent in came from. */
export function originOf(metadata: string): FormOrigin {
  try {
    return originSchema.parse(JSON.parse(metadata));
  } catch {
    return {};
  }
}
