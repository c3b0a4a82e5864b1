import type { ModalView, PlainTextOption } from '@slack/types';
import { z } from 'zod';
import { ANSWER_ID } from '../../answers/answers.ts';
import { type SaveRequest, saveRequestSchema } from '../../request.ts';
import { NAME_LIMITS } from '../../shelf/name.ts';
import { wordsFor } from '../words.ts';
import { type FormOrigin, type ViewValues, text } from './form.ts';
import { SLACK_LIMITS } from './limits.ts';
import { isShared } from './reach-shelf.ts';

/** Names of the form and of its fields. */
export const SAVE_FORM = { id: 'save_answer', name: 'name', whose: 'whose' } as const;

const WHOSE = ['mine', 'channel', 'everybody'] as const;

/** What a form that was sent in says. */
export type SentSave = Pick<SaveRequest, 'answer' | 'top' | 'variant' | 'theme' | 'name'> & {
  readonly whose: (typeof WHOSE)[number];
};

/**
 * The form that gives an answer its name and its shelf.
 *
 * @param name what it is called until somebody writes another
 */
export function saveForm(request: SaveRequest, name: string) {
  return (origin: FormOrigin, locale: string): ModalView => {
    const { shelf, chat } = wordsFor(locale);
    const { answer, top, variant, theme } = request;
    const option = (whose: (typeof WHOSE)[number]): PlainTextOption => ({
      text: text(shelf.whose[whose], SLACK_LIMITS.optionText),
      value: whose,
    });
    const reached = WHOSE.filter((whose) => whose !== 'channel' || isShared(origin.channel ?? ''));
    return {
      type: 'modal',
      callback_id: SAVE_FORM.id,
      private_metadata: JSON.stringify({ ...origin, save: { answer, top, variant, theme } }),
      title: text(shelf.form.shortTitle, SLACK_LIMITS.formTitle),
      submit: text(shelf.form.submit, SLACK_LIMITS.formButton),
      close: text(chat.form.cancel, SLACK_LIMITS.formButton),
      blocks: [
        {
          type: 'input',
          block_id: SAVE_FORM.name,
          optional: true,
          label: text(shelf.form.name.label, 200),
          hint: text(shelf.form.name.description, 200),
          element: {
            type: 'plain_text_input',
            action_id: SAVE_FORM.name,
            initial_value: name,
            max_length: NAME_LIMITS.units,
          },
        },
        {
          type: 'input',
          block_id: SAVE_FORM.whose,
          label: text(shelf.form.whose.label, 200),
          element: {
            type: 'static_select',
            action_id: SAVE_FORM.whose,
            options: reached.map(option),
            initial_option: option('mine'),
          },
        },
      ],
    };
  };
}

const metadataSchema = z.object({
  save: saveRequestSchema
    .pick({ top: true, variant: true, theme: true })
    .extend({ answer: z.string().regex(ANSWER_ID) }),
});

/** The answer, its name and its shelf; nothing of a form that isn't one of these. */
export function decodeSaveForm(metadata: string, values: ViewValues): SentSave | undefined {
  try {
    const { save } = metadataSchema.parse(JSON.parse(metadata));
    const name = values[SAVE_FORM.name]?.[SAVE_FORM.name]?.value ?? '';
    const chosen = values[SAVE_FORM.whose]?.[SAVE_FORM.whose]?.selected_option?.value;
    return { ...save, name, whose: WHOSE.find((whose) => whose === chosen) ?? 'mine' };
  } catch {
    return undefined;
  }
}
