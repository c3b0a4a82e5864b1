import type {
  APIModalInteractionResponseCallbackData,
  ChatInputCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import { REQUEST_LIMITS } from '../../request-limits.ts';
import type { SentSeries } from '../chat/sent-series.ts';
import { wordsFor } from '../words.ts';
import { sentFile, themeOf } from './decode.ts';
import { DISCORD_LIMITS } from './limits.ts';

const NAME = 'series';
/** Names of the form's fields. */
const FIELDS = { blurbs: 'blurbs', genres: 'genres', covers: 'covers' } as const;
/** Discord's numbers for component types and text input styles. */
const TYPE = { textInput: 4, label: 18, fileUpload: 19 } as const;
const STYLE = { short: 1, paragraph: 2 } as const;

/** The books of `/series`; none, and no file, where the person wants the form. */
export function decodeSeriesCommand({ options, locale }: ChatInputCommandInteraction): SentSeries {
  const books = Array.from({ length: REQUEST_LIMITS.series.books }, (_, at) => {
    const cover = options.getAttachment(`cover${at + 1}`);
    return { text: options.getString(`blurb${at + 1}`) ?? '', ...(cover && { cover: sentFile(cover) }) };
  });
  const file = options.getAttachment('file');
  return {
    locale,
    books: books.filter(({ text, cover }) => text.trim() !== '' || cover !== undefined),
    text: '',
    files: file ? [sentFile(file)] : [],
    genres: options.getString('genres') ?? undefined,
    theme: themeOf(options.getString('theme')),
    private: options.getBoolean('private') ?? false,
  };
}

/** The form for the blurbs of a series in one field, and its covers in another. */
export function seriesForm({
  locale,
  genres = '',
  theme,
  private: isPrivate,
}: SentSeries): APIModalInteractionResponseCallbackData {
  const { chat, series } = wordsFor(locale);
  const { blurbs, covers, shortTitle } = series.form;
  const known = genres === '' ? {} : { value: genres.slice(0, REQUEST_LIMITS.genres) };
  return {
    custom_id: [NAME, theme ?? '', isPrivate ? 'private' : ''].join('|'),
    title: shortTitle,
    components: [
      {
        type: TYPE.label,
        ...blurbs,
        component: {
          type: TYPE.textInput,
          custom_id: FIELDS.blurbs,
          style: STYLE.paragraph,
          max_length: DISCORD_LIMITS.fieldText,
          required: false,
        },
      },
      {
        type: TYPE.label,
        ...covers,
        component: {
          type: TYPE.fileUpload,
          custom_id: FIELDS.covers,
          required: false,
          min_values: 0,
          max_values: REQUEST_LIMITS.series.books,
        },
      },
      {
        type: TYPE.label,
        label: chat.form.genres.label,
        description: chat.form.genres.description,
        component: {
          type: TYPE.textInput,
          custom_id: FIELDS.genres,
          style: STYLE.short,
          max_length: REQUEST_LIMITS.genres,
          required: false,
          ...known,
        },
      },
    ],
  };
}

/** Whether a submitted form is this one. */
export function isSeriesForm(customId: string): boolean {
  return customId.startsWith(`${NAME}|`);
}

/** A filled-in form. */
export function decodeSeriesForm({ customId, fields, locale }: ModalSubmitInteraction): SentSeries {
  const [, theme = '', visibility = ''] = customId.split('|');
  return {
    locale,
    books: [],
    text: fields.getTextInputValue(FIELDS.blurbs),
    files: [...(fields.getUploadedFiles(FIELDS.covers)?.values() ?? [])].map(sentFile),
    genres: fields.getTextInputValue(FIELDS.genres),
    theme: themeOf(theme),
    private: visibility === 'private',
  };
}
