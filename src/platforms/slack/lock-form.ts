import type { ModalView } from '@slack/types';
import { z } from 'zod';
import { REQUEST_LIMITS } from '../../request-limits.ts';
import { decodeFollowUp } from '../chat/follow-up-code.ts';
import type { OfferedColour } from '../../../commands/colours-to-keep.ts';
import { askToKeep, LOCK_FIELDS } from '../chat/lock-form.ts';
import type { Turn } from '../chat/turns.ts';
import { wordsFor } from '../words.ts';
import { type FormOrigin, type ViewValues, text } from './form.ts';
import { SLACK_LIMITS } from './limits.ts';

/** Name of the form. */
export const LOCK_FORM = 'lock';

/**
 * The form that asks which colours of a palette stay.
 *
 * @param code the follow-up that asked for it, which the form brings back
 */
export function lockForm(
  code: string,
  colours: readonly OfferedColour[],
): (origin: FormOrigin, locale: string) => ModalView {
  return (origin, locale) => {
    const { chat, desk } = wordsFor(locale);
    const { form } = desk;
    return {
      type: 'modal',
      callback_id: LOCK_FORM,
      private_metadata: JSON.stringify({ ...origin, code }),
      title: text(form.shortTitle, SLACK_LIMITS.formTitle),
      submit: text(form.submit, SLACK_LIMITS.formButton),
      close: text(chat.form.cancel, SLACK_LIMITS.formButton),
      blocks: [
        {
          type: 'input',
          block_id: LOCK_FIELDS.colours,
          optional: true,
          label: text(form.colours.label, 200),
          hint: text(form.colours.description, 200),
          element: {
            type: 'multi_static_select',
            action_id: LOCK_FIELDS.colours,
            max_selected_items: REQUEST_LIMITS.locks,
            options: colours.map(({ label, value }) => ({
              text: text(label, SLACK_LIMITS.optionText),
              value,
            })),
          },
        },
        {
          type: 'input',
          block_id: LOCK_FIELDS.own,
          optional: true,
          label: text(form.own.label, 200),
          hint: text(form.own.description, 200),
          element: {
            type: 'plain_text_input',
            action_id: LOCK_FIELDS.own,
            placeholder: text(form.own.placeholder, SLACK_LIMITS.placeholder),
            max_length: REQUEST_LIMITS.lock,
          },
        },
      ],
    };
  };
}

/** What a form asks for that was sent in; `undefined` where it brings back no such follow-up. */
export function decodeLockForm(
  metadata: string,
  values: ViewValues,
  locale: string,
): Turn['request'] | undefined {
  const { code } = z.object({ code: z.string() }).parse(JSON.parse(metadata));
  const request = decodeFollowUp(code, locale)?.request;
  if (request?.command !== 'lock') return undefined;
  return askToKeep(request, {
    colours: (values[LOCK_FIELDS.colours]?.[LOCK_FIELDS.colours]?.selected_options ?? []).map(
      ({ value }) => value,
    ),
    own: values[LOCK_FIELDS.own]?.[LOCK_FIELDS.own]?.value ?? '',
  });
}
