import type { InputBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import { REQUEST_LIMITS } from '../../request-limits.ts';
import { chosenHours, offeredHours } from '../chat/vote-lasts.ts';
import { type PlatformWords, wordsFor } from '../words.ts';
import { type FormOrigin, type ViewValues, PICTURE_ENDINGS, text } from './form.ts';
import { SLACK_LIMITS } from './limits.ts';
import type { SlackFile } from './message.ts';

/** Names of the form and of its fields. */
export const VOTE_FORM = {
  id: 'put_to_vote',
  question: 'question',
  palettes: 'palettes',
  covers: 'covers',
  hours: 'hours',
} as const;

const { entries: ENTRIES, question: QUESTION } = REQUEST_LIMITS.vote;

/** What a form puts to the vote: what is chosen in it, the pictures of a message, or an answer's palettes. */
export type VoteSubject =
  | {
      /** What is on shelves that the asker reaches. */
      readonly names: readonly string[];
      /** What was typed of a question already. */
      readonly question?: string;
    }
  | {
      /** Ids of files. */
      readonly files: readonly string[];
    }
  | {
      /** The follow-up that asked for it. */
      readonly code: string;
    };

/** The form that asks about a vote: the question, what can be chosen, and for how long. */
export function voteForm(subject: VoteSubject, thread?: string) {
  return (origin: FormOrigin, locale: string): ModalView => {
    const { vote, chat } = wordsFor(locale);
    const kept = 'names' in subject ? {} : subject;
    return {
      type: 'modal',
      callback_id: VOTE_FORM.id,
      private_metadata: JSON.stringify({ ...origin, thread, ...kept }),
      title: text(vote.form.shortTitle, SLACK_LIMITS.formTitle),
      submit: text(vote.form.submit, SLACK_LIMITS.formButton),
      close: text(chat.form.cancel, SLACK_LIMITS.formButton),
      blocks: [
        questionInput(vote, 'names' in subject ? subject.question : undefined),
        ...('names' in subject ? choiceInputs(subject.names, vote) : []),
        hoursInput(vote, locale),
      ],
    };
  };
}

function questionInput(
  { form, usualQuestion }: PlatformWords['vote'],
  typed: string | undefined,
): InputBlock {
  return {
    type: 'input',
    block_id: VOTE_FORM.question,
    optional: true,
    label: text(form.question, 200),
    element: {
      type: 'plain_text_input',
      action_id: VOTE_FORM.question,
      placeholder: text(usualQuestion, SLACK_LIMITS.placeholder),
      max_length: QUESTION,
      ...(typed && { initial_value: typed.slice(0, QUESTION) }),
    },
  };
}

/** Palettes that the asker reaches, where there are any, and pictures of covers. */
function choiceInputs(names: readonly string[], { form }: PlatformWords['vote']): InputBlock[] {
  const offered = names
    .filter((name) => name.length <= SLACK_LIMITS.optionText)
    .slice(0, SLACK_LIMITS.options);
  const palettes: InputBlock = {
    type: 'input',
    block_id: VOTE_FORM.palettes,
    optional: true,
    label: text(form.palettes, 200),
    element: {
      type: 'multi_static_select',
      action_id: VOTE_FORM.palettes,
      options: offered.map((name) => ({ text: text(name, SLACK_LIMITS.optionText), value: name })),
      max_selected_items: ENTRIES.max,
    },
  };
  const covers: InputBlock = {
    type: 'input',
    block_id: VOTE_FORM.covers,
    optional: true,
    label: text(form.covers.label, 200),
    hint: text(form.covers.description, 200),
    element: {
      type: 'file_input',
      action_id: VOTE_FORM.covers,
      filetypes: PICTURE_ENDINGS,
      max_files: ENTRIES.max,
    },
  };
  return [...(offered.length > 0 ? [palettes] : []), covers];
}

function hoursInput({ form }: PlatformWords['vote'], locale: string): InputBlock {
  const options = offeredHours(locale).map(({ label, value, isUsual }) => ({
    isUsual,
    option: { text: text(label, SLACK_LIMITS.optionText), value },
  }));
  const usual = options.find(({ isUsual }) => isUsual)?.option;
  return {
    type: 'input',
    block_id: VOTE_FORM.hours,
    label: text(form.hours, 200),
    element: {
      type: 'static_select',
      action_id: VOTE_FORM.hours,
      options: options.map(({ option }) => option),
      ...(usual && { initial_option: usual }),
    },
  };
}

/** What a form that was sent in says. */
export interface SentVoteForm {
  readonly question: string;
  readonly hours: number;
  /** The thread that it was opened in. */
  readonly thread?: string | undefined;
  readonly names: readonly string[];
  readonly covers: readonly SlackFile[];
  /** Ids of a message's files. */
  readonly files?: readonly string[] | undefined;
  /** The follow-up that asked for a vote on an answer's palettes. */
  readonly code?: string | undefined;
}

const metadataSchema = z.object({
  thread: z.string().optional(),
  files: z.array(z.string()).optional(),
  code: z.string().optional(),
});

/** Reads a form that was sent in. */
export function decodeVoteForm(metadata: string, values: ViewValues): SentVoteForm {
  const valueIn = (id: string) => values[id]?.[id];
  return {
    ...metadataSchema.parse(JSON.parse(metadata)),
    question: valueIn(VOTE_FORM.question)?.value ?? '',
    hours: chosenHours(valueIn(VOTE_FORM.hours)?.selected_option?.value),
    names: (valueIn(VOTE_FORM.palettes)?.selected_options ?? []).map(({ value }) => value),
    covers: valueIn(VOTE_FORM.covers)?.files ?? [],
  };
}

/** Why what was chosen in a form can't be put to a vote: too little or too much; nothing where it can. */
export function faultOfChoice(count: number, { faults }: PlatformWords['vote']): string | undefined {
  if (count < ENTRIES.min) return faults.tooFew;
  return count > ENTRIES.max ? faults.tooMany(ENTRIES.max) : undefined;
}
