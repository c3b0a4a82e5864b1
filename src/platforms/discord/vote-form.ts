import type { APIModalInteractionResponseCallbackData, ModalSubmitInteraction } from 'discord.js';
import { REQUEST_LIMITS } from '../../request-limits.ts';
import type { VoteOnRequest } from '../../request.ts';
import { decodeFollowUp } from '../chat/follow-up-code.ts';
import { chosenHours, offeredHours } from '../chat/vote-lasts.ts';
import { wordsFor } from '../words.ts';

/** Names of the form's fields. */
const FIELDS = { question: 'question', hours: 'hours' } as const;
/** Discord's numbers for component types and text input styles. */
const TYPE = { select: 3, textInput: 4, label: 18 } as const;
const SHORT = 1;

/**
 * The form that asks about a vote on an answer's palettes before it is posted: its question, and for how long.
 *
 * @param code the follow-up that asked for it, which the form brings back
 */
export function voteForm(code: string, locale: string): APIModalInteractionResponseCallbackData {
  const { form, usualQuestion } = wordsFor(locale).vote;
  return {
    custom_id: code,
    title: form.shortTitle,
    components: [
      {
        type: TYPE.label,
        label: form.question,
        component: {
          type: TYPE.textInput,
          custom_id: FIELDS.question,
          style: SHORT,
          required: false,
          placeholder: usualQuestion,
          max_length: REQUEST_LIMITS.vote.question,
        },
      },
      {
        type: TYPE.label,
        label: form.hours,
        component: {
          type: TYPE.select,
          custom_id: FIELDS.hours,
          options: offeredHours(locale).map(({ label, value, isUsual }) => ({
            label,
            value,
            default: isUsual,
          })),
        },
      },
    ],
  };
}

/** The vote that a form asks for that was sent in; none of another form. */
export function decodeVoteForm({
  customId,
  fields,
  locale,
}: ModalSubmitInteraction): VoteOnRequest | undefined {
  const request = decodeFollowUp(customId, locale)?.request;
  if (request?.command !== 'vote-on') return undefined;
  return {
    ...request,
    question: fields.getTextInputValue(FIELDS.question),
    hours: chosenHours(fields.getStringSelectValues(FIELDS.hours)[0]),
  };
}
