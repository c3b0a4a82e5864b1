import * as errors from '../../errors.ts';
import type { Reply } from '../../reply.ts';

/** What a question failed for, without a word of the asker's. */
export interface QuestionFault {
  readonly fault: { readonly type: string; readonly code: string; readonly message: string };
}

/** What became of a question, as plain data: its reply, or what it failed for. */
export type QuestionOutcome = { readonly reply: Reply } | QuestionFault;

/** Errors that an asker is told of by their kind. */
const KNOWN = {
  AnswerGoneError: errors.AnswerGoneError,
  AttachmentError: errors.AttachmentError,
  BusyError: errors.BusyError,
  ModelError: errors.ModelError,
  PictureError: errors.PictureError,
  StoreError: errors.StoreError,
  TextError: errors.TextError,
} as const;

const UNKNOWN: QuestionFault = {
  fault: { type: 'Error', code: '', message: 'A worker could not answer.' },
};

/** An error as it goes to who asked; of those that are not our own, nothing but that there was one. */
export function faultOf(error: unknown): QuestionFault {
  if (!(error instanceof errors.CoverhuesError)) return UNKNOWN;
  const { name: type, code, message } = error;
  return { fault: { type, code, message } };
}

/** The reply. @throws what it failed for */
export function replyOf(outcome: QuestionOutcome): Reply {
  if ('reply' in outcome) return outcome.reply;
  const { type, code, message } = outcome.fault;
  const known = Object.entries(KNOWN).find(([name]) => name === type)?.[1] as
    | (new (code: string, message: string) => Error)
    | undefined;
  throw known ? new known(code, message) : new Error(message);
}
