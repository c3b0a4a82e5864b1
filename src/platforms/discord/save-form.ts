import type {
  APIModalInteractionResponseCallbackData,
  MessageComponentInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import { ANSWER_ID } from '../../answers/answers.ts';
import { type SaveRequest, saveRequestSchema } from '../../request.ts';
import { titleOf } from '../../shelf/entry.ts';
import { NAME_LIMITS, nameFrom } from '../../shelf/name.ts';
import type { Services } from '../../services.ts';
import type { Asked } from '../chat/turns.ts';
import { wordsFor } from '../words.ts';
import { reachShelf, whoseOf } from './reach-shelf.ts';

const NAME = 'save';
/** Names of the form's fields. */
const FIELDS = { name: 'name', whose: 'whose' } as const;
/** Discord's numbers for component types and text input styles. */
const TYPE = { select: 3, textInput: 4, label: 18 } as const;
const SHORT = 1;
const WHOSE = ['mine', 'channel', 'everybody'] as const;

/**
 * The form that gives an answer its name and its shelf; the name is the book's title until somebody writes another.
 *
 * @throws {AnswerGoneError} when the answer is no longer kept
 */
export async function saveForm(
  interaction: MessageComponentInteraction,
  request: SaveRequest,
  { answers }: Services,
): Promise<APIModalInteractionResponseCallbackData> {
  const { shelf, chat } = wordsFor(interaction.locale);
  const { form, whose: called, untitled } = shelf;
  const value = nameFrom(titleOf(await answers.find(request.answer)), untitled);
  const reached = WHOSE.filter((whose) => reachShelf(interaction, whose) !== undefined);
  return {
    custom_id: [NAME, request.answer, request.top, request.variant, request.theme ?? ''].join('|'),
    title: form.shortTitle,
    components: [
      {
        type: TYPE.label,
        label: form.name.label,
        description: form.name.description,
        component: {
          type: TYPE.textInput,
          custom_id: FIELDS.name,
          style: SHORT,
          required: false,
          placeholder: chat.form.bookTitle.placeholder,
          max_length: NAME_LIMITS.units,
          value,
        },
      },
      {
        type: TYPE.label,
        label: form.whose.label,
        component: {
          type: TYPE.select,
          custom_id: FIELDS.whose,
          required: true,
          options: reached.map((whose) => ({
            label: called[whose],
            value: whose,
            default: whose === 'mine',
          })),
        },
      },
    ],
  };
}

/** Whether a submitted form is this one. */
export function isSaveForm(customId: string): boolean {
  return customId.startsWith(`${NAME}|`);
}

/** What a filled-in form asks for, and whether its reply is for the asker alone. */
export function decodeSaveForm(interaction: ModalSubmitInteraction): {
  readonly isPrivate: boolean;
  readonly asked: Asked;
} {
  const { customId, fields, locale } = interaction;
  const [, answer = '', top, variant, theme] = customId.split('|');
  const [chosen] = fields.getStringSelectValues(FIELDS.whose);
  const whose = whoseOf(chosen);
  const shelf = reachShelf(interaction, whose);
  const isPrivate = whose === 'mine';
  const request = saveRequestSchema.safeParse({
    command: 'save',
    answer: ANSWER_ID.test(answer) ? answer : undefined,
    top: Number(top),
    variant: Number(variant),
    ...(theme && { theme }),
    name: fields.getTextInputValue(FIELDS.name),
    ...(shelf && { shelf }),
    locale,
    private: isPrivate,
  });
  if (shelf === undefined || !request.success) {
    return { isPrivate: true, asked: { sentence: wordsFor(locale).shelf.faults.onlyMine } };
  }
  return { isPrivate, asked: { request: request.data, notes: [] } };
}
