import type { APIModalInteractionResponseCallbackData, APITextInputComponent } from 'discord.js';
import { wordsFor } from '../words.ts';
import { REQUEST_LIMITS } from '../../request-limits.ts';
import type { SentBook } from '../chat/sent-book.ts';
import { DISCORD_LIMITS } from './limits.ts';

/** Names of the form's fields. */
export const FORM_FIELDS = {
  blurb: 'blurb',
  title: 'title',
  genres: 'genres',
  comparables: 'comparables',
  file: 'file',
  cover: 'cover',
} as const;

const NAME = 'book';
/** Discord's numbers for component types and text input styles. */
const TYPE = { textInput: 4, label: 18, fileUpload: 19 } as const;
const STYLE = { short: 1, paragraph: 2 } as const;

/** Files that the form takes: one with the blurb, and a picture of the cover. A form has five fields at most. */
const FILES = 2;

/** The form for a blurb of several lines, filled in with what was said already. */
export function bookForm(sent: SentBook): APIModalInteractionResponseCallbackData {
  const { form } = wordsFor(sent.locale).chat;
  return {
    custom_id: encodeFormId(sent),
    title: form.title,
    components: [
      field(form.blurb, {
        custom_id: FORM_FIELDS.blurb,
        style: STYLE.paragraph,
        max_length: DISCORD_LIMITS.fieldText,
      }),
      field(form.bookTitle, {
        ...prefilled(FORM_FIELDS.title, REQUEST_LIMITS.title, sent.title),
        style: STYLE.short,
      }),
      field(form.genres, {
        ...prefilled(FORM_FIELDS.genres, REQUEST_LIMITS.genres, sent.genres),
        style: STYLE.short,
      }),
      field(form.comparables, {
        ...prefilled(FORM_FIELDS.comparables, REQUEST_LIMITS.comparables, sent.comparables),
        style: STYLE.paragraph,
      }),
      upload(FORM_FIELDS.file, form.files, FILES),
    ],
  };
}

function field(
  words: { label: string; description: string; placeholder: string },
  input: Pick<APITextInputComponent, 'custom_id' | 'style' | 'max_length' | 'value'>,
) {
  return {
    type: TYPE.label,
    label: words.label,
    description: words.description,
    component: { type: TYPE.textInput, required: false, placeholder: words.placeholder, ...input },
  } as const;
}

function prefilled(custom_id: string, limit: number, value = '') {
  return {
    custom_id,
    max_length: limit,
    ...(value !== '' && { value: value.slice(0, limit) }),
  };
}

function upload(
  custom_id: string,
  { label, description }: { label: string; description: string },
  max_values: number,
) {
  const component = {
    type: TYPE.fileUpload,
    custom_id,
    required: false,
    min_values: 0,
    max_values,
  } as const;
  return { type: TYPE.label, label, description, component } as const;
}

/** What was said with the command beside the text, for the form to bring back. */
function encodeFormId({ top, theme, private: isPrivate }: SentBook): string {
  return [NAME, top ?? '', theme ?? '', isPrivate ? 'private' : ''].join('|');
}

/** Whether a submitted form is this one. */
export function isBookForm(customId: string): boolean {
  return customId.startsWith(`${NAME}|`);
}

/** What a form's id brings back. */
export function decodeFormId(customId: string): Pick<SentBook, 'top' | 'theme' | 'private'> {
  const [, top = '', theme = '', visibility = ''] = customId.split('|');
  return {
    top: /^\d+$/.test(top) ? Number(top) : undefined,
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    private: visibility === 'private',
  };
}
