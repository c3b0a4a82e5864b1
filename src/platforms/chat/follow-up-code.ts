import { z } from 'zod';
import { ANSWER_ID } from '../../answers/answers.ts';
import type { FollowUp } from '../../reply.ts';
import { requestSchema } from '../../request.ts';
import type { CodedFollowUp } from './coded-follow-up.ts';
import { decodeFirstVersion } from './first-follow-up-code.ts';

/** Characters of a code at most, given an owner of at most 24; Discord lets a button or an option carry 100. */
export const FOLLOW_UP_CODE_LIMIT = 100;

const VERSION = 'v2';
const SEPARATOR = '|';
const PLACES = { i: 'instead', b: 'beside', m: 'moved' } as const;

/** How a field of a request is written. */
interface FieldCode {
  readonly write: (value: unknown) => string;
  /** What was written; of any other text, something that the request's schema refuses. */
  readonly read: (text: string) => unknown;
}

const TEXT: FieldCode = { write: String, read: String };
const NUMBER: FieldCode = { write: String, read: Number };
const FLAG: FieldCode = {
  write: (value) => (value === true ? '1' : '0'),
  read: (text) => new Map<string, unknown>(Object.entries({ '0': false, '1': true })).get(text) ?? text,
};

/** A command, with those of its fields that are coded beside the answer and who sees the reply. */
interface Kind {
  readonly command: FollowUp['request']['command'];
  readonly fields: Readonly<Record<string, FieldCode>>;
}

const AGAIN: Kind = {
  command: 'again',
  fields: { top: NUMBER, variant: NUMBER, detail: TEXT, theme: TEXT, picture: FLAG },
};

/** What each follow-up asks for; a further one is a line. */
const KINDS: Readonly<Record<FollowUp['id'], Kind>> = {
  why: AGAIN,
  more: AGAIN,
  other: AGAIN,
  roll: AGAIN,
  swap: { command: 'lock', fields: { ...AGAIN.fields, swap: TEXT } },
  lock: { command: 'lock', fields: AGAIN.fields },
  export: { command: 'export', fields: { top: NUMBER, variant: NUMBER } },
  view: { command: 'view', fields: { top: NUMBER, variant: NUMBER, theme: TEXT } },
  brief: { command: 'brief', fields: { top: NUMBER, variant: NUMBER } },
  save: { command: 'save', fields: { top: NUMBER, variant: NUMBER, theme: TEXT } },
  link: { command: 'link', fields: { top: NUMBER, variant: NUMBER } },
  vote: { command: 'vote-on', fields: { top: NUMBER, variant: NUMBER, theme: TEXT } },
  share: AGAIN,
  private: AGAIN,
};

const startSchema = z.tuple([
  z.literal(VERSION),
  z.enum(Object.keys(KINDS) as FollowUp['id'][]),
  z.enum(['i', 'b', 'm']),
  z.string().regex(ANSWER_ID),
  z.string(),
  z.enum(['0', '1']),
]);

/**
 * Writes a follow-up into the short text that a button or an option carries, so that it works whenever it is chosen and
 * whichever process hears of it. Empty fields are those that the request leaves out.
 */
export function encodeFollowUp(
  { id, place, request }: Pick<FollowUp, 'id' | 'place' | 'request'>,
  owner: string,
): string {
  const values = new Map<string, unknown>(Object.entries(request));
  const fields = Object.entries(KINDS[id].fields).map(([name, { write }]) => {
    const value = values.get(name);
    return value === undefined ? '' : write(value);
  });
  const start = [VERSION, id, place[0], request.answer, owner, FLAG.write(request.private)];
  return [...start, ...fields].join(SEPARATOR);
}

/** Reads such a text, also one of the version before; none when it is no follow-up. */
export function decodeFollowUp(code: string, locale: string): CodedFollowUp | undefined {
  const parts = code.split(SEPARATOR);
  if (parts[0] !== VERSION) return decodeFirstVersion(code, locale);
  const start = startSchema.safeParse(parts.splice(0, startSchema.def.items.length));
  if (!start.success) return undefined;
  const [, id, place, answer, owner, isPrivate] = start.data;
  const { command, fields } = KINDS[id];
  const coded = Object.entries(fields);
  if (coded.length !== parts.length) return undefined;
  const written = coded.flatMap(([name, { read }], at) =>
    parts[at] === undefined || parts[at] === '' ? [] : [[name, read(parts[at])] as const],
  );
  const request = requestSchema.safeParse({
    ...Object.fromEntries(written),
    command,
    answer,
    locale,
    private: isPrivate === '1',
  });
  if (!request.success) return undefined;
  return { id, place: PLACES[place], owner, request: request.data as FollowUp['request'] };
}
