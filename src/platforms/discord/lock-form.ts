import type { APIModalInteractionResponseCallbackData, ModalSubmitInteraction } from 'discord.js';
import { REQUEST_LIMITS } from '../../request-limits.ts';
import type { LockRequest } from '../../request.ts';
import { cut } from '../../cut.ts';
import { decodeFollowUp } from '../chat/follow-up-code.ts';
import type { OfferedColour } from '../../../commands/colours-to-keep.ts';
import { askToKeep, LOCK_FIELDS } from '../chat/lock-form.ts';
import type { Turn } from '../chat/turns.ts';
import { wordsFor } from '../words.ts';
import { DISCORD_LIMITS } from './limits.ts';

/** Discord's numbers for component types and text input styles. */
const TYPE = { select: 3, textInput: 4, label: 18 } as const;
const SHORT = 1;

/**
 * The form that asks which colours of a palette stay.
 *
 * @param code the follow-up that asked for it, which the form brings back
 */
export function lockForm(
  code: string,
  colours: readonly OfferedColour[],
  locale: string,
): APIModalInteractionResponseCallbackData {
  const { form } = wordsFor(locale).desk;
  const { placeholder, ...own } = form.own;
  return {
    custom_id: code,
    title: form.shortTitle,
    components: [
      {
        type: TYPE.label,
        ...form.colours,
        component: {
          type: TYPE.select,
          custom_id: LOCK_FIELDS.colours,
          required: false,
          min_values: 0,
          max_values: Math.min(colours.length, REQUEST_LIMITS.locks),
          options: colours.map(({ label, value }) => ({
            label: cut(label, DISCORD_LIMITS.optionLabel),
            value,
          })),
        },
      },
      {
        type: TYPE.label,
        ...own,
        component: {
          type: TYPE.textInput,
          custom_id: LOCK_FIELDS.own,
          style: SHORT,
          placeholder,
          max_length: REQUEST_LIMITS.lock,
          required: false,
        },
      },
    ],
  };
}

/** What a form asks for that was sent in; `undefined` for another form. */
export function decodeLockForm({
  customId,
  fields,
  locale,
}: ModalSubmitInteraction): Turn['request'] | undefined {
  const request = lockRequestIn(customId, locale);
  return (
    request &&
    askToKeep(request, {
      colours: fields.getStringSelectValues(LOCK_FIELDS.colours),
      own: fields.getTextInputValue(LOCK_FIELDS.own),
    })
  );
}

function lockRequestIn(code: string, locale: string): LockRequest | undefined {
  const request = decodeFollowUp(code, locale)?.request;
  return request?.command === 'lock' ? request : undefined;
}
