import type { InputBlock, ModalView } from '@slack/types';
import { REQUEST_LIMITS } from '../../request-limits.ts';
import type { SentSeries } from '../chat/sent-series.ts';
import { wordsFor } from '../words.ts';
import { FORM, type FormOrigin, type ViewValues, PICTURE_ENDINGS, selectInput, text } from './form.ts';
import { SLACK_LIMITS } from './limits.ts';
import { sentFile } from './message.ts';

/** Names of the form for a series and of its fields; that for genres is named as in the form for a book. */
export const SERIES_FORM = {
  id: 'series',
  blurbs: 'blurbs',
  continued: 'blurbs_continued',
  covers: 'covers',
} as const;

/** The form for the blurbs of a series in one field, and a second one for more of them, and its covers in another. */
export function seriesForm(origin: FormOrigin, locale: string): ModalView {
  const { chat, series } = wordsFor(locale);
  const { form } = series;
  return {
    type: 'modal',
    callback_id: SERIES_FORM.id,
    private_metadata: JSON.stringify(origin),
    title: text(form.shortTitle, SLACK_LIMITS.formTitle),
    submit: text(form.submit, SLACK_LIMITS.formButton),
    close: text(chat.form.cancel, SLACK_LIMITS.formButton),
    blocks: [
      blurbs(SERIES_FORM.blurbs, form.blurbs.label, form.blurbs.description),
      blurbs(SERIES_FORM.continued, chat.form.continued),
      {
        type: 'input',
        block_id: SERIES_FORM.covers,
        optional: true,
        label: text(form.covers.label, 200),
        hint: text(form.covers.description, 200),
        element: {
          type: 'file_input',
          action_id: SERIES_FORM.covers,
          filetypes: PICTURE_ENDINGS,
          max_files: REQUEST_LIMITS.series.books,
        },
      },
      selectInput(FORM.genres, chat.form.genres),
    ],
  };
}

/** The series of a form that was sent in. */
export function decodeSeriesForm(values: ViewValues, locale: string): SentSeries {
  const valueOf = (id: string) => values[id]?.[id]?.value ?? '';
  return {
    locale,
    books: [],
    text: [valueOf(SERIES_FORM.blurbs), valueOf(SERIES_FORM.continued)].filter(Boolean).join('\n'),
    files: (values[SERIES_FORM.covers]?.[SERIES_FORM.covers]?.files ?? []).map(sentFile),
    genres: (values[FORM.genres]?.[FORM.genres]?.selected_options ?? []).map(({ value }) => value).join(', '),
  };
}

/** Whether a form holds no word of a blurb and no cover. */
export function isEmptySeries(values: ViewValues): boolean {
  const sent = decodeSeriesForm(values, 'en');
  return sent.files.length === 0 && !/[\p{L}\p{N}]/u.test(sent.text);
}

/** A field for the blurbs of several books. */
function blurbs(id: string, label: string, hint?: string): InputBlock {
  return {
    type: 'input',
    block_id: id,
    optional: true,
    label: text(label, 200),
    ...(hint !== undefined && { hint: text(hint, 200) }),
    element: { type: 'plain_text_input', action_id: id, multiline: true, max_length: SLACK_LIMITS.fieldText },
  };
}
