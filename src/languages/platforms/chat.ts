import type { AttachmentCode } from '../../errors.ts';
import type { ChatSentences, FieldWords, FileSentences } from './chat-sentences.ts';
import type { Speech } from '../writing/speech.ts';
import type { PluralForms } from '../writing/writing.ts';

type Counted = PluralForms<(count: string) => string>;

/** What a language needs for chat platforms. */
export interface ChatWords extends Omit<
  ChatSentences,
  'form' | 'answerGone' | 'file' | 'shortened' | 'filesTooLarge' | 'filesInDirect'
> {
  readonly form: Omit<ChatSentences['form'], 'blurb' | 'bookTitle' | 'comparables'> & {
    readonly blurb: Omit<FieldWords, 'placeholder'>;
    readonly bookTitle: Omit<FieldWords, 'placeholder'>;
    readonly comparables: Omit<FieldWords, 'placeholder'>;
  };
  readonly answerGone: PluralForms<(days: string) => string>;
  readonly file: FileWords;
  readonly shortened: ShortenedWords;
  readonly filesTooLarge: Counted;
  readonly filesInDirect: Counted;
}

/** A file that could not be read: its name in quotation marks, what it is, and the most bytes that are read. */
interface SaidFile {
  readonly name: string;
  readonly kind: string;
  readonly limit: string;
}

interface FileWords {
  readonly faults: Readonly<Record<AttachmentCode, (file: SaidFile) => string>>;
  readonly leftOut: Counted;
}

/** How a list was shortened: reasons are left out, hues are, or both. */
interface ShortenedWords {
  readonly hues: Counted;
  readonly withoutReasons: string;
  readonly withoutHues: (hues: string) => string;
  readonly withoutBoth: (hues: string) => string;
}

/** What stands in empty fields: in English, as blurbs are. */
const PLACEHOLDERS = {
  blurb: 'A retired detective returns to the harbour town where her sister vanished…',
  bookTitle: 'The Long Frost',
  comparables: 'The Key to Rebecca by Ken Follett',
} as const;

/** Says what only chat platforms say. */
export function sayInChat(words: ChatWords, speech: Speech): ChatSentences {
  const { count } = speech;
  const { form } = words;
  return {
    ...words,
    form: {
      ...form,
      blurb: { ...form.blurb, placeholder: PLACEHOLDERS.blurb },
      bookTitle: { ...form.bookTitle, placeholder: PLACEHOLDERS.bookTitle },
      comparables: { ...form.comparables, placeholder: PLACEHOLDERS.comparables },
    },
    answerGone: (days) => count(days, words.answerGone),
    file: sayOfFiles(words.file, speech),
    shortened({ withoutReason, leftOut }) {
      const { hues, withoutReasons, withoutHues, withoutBoth } = words.shortened;
      if (leftOut === 0) return withoutReasons;
      return (withoutReason === 0 ? withoutHues : withoutBoth)(count(leftOut, hues));
    },
    filesTooLarge: (files) => count(files, words.filesTooLarge),
    filesInDirect: (files) => count(files, words.filesInDirect),
  };
}

function sayOfFiles(words: FileWords, { bytes, count, names, quote }: Speech): FileSentences {
  const faults = Object.entries(words.faults).map(
    ([code, say]): [string, FileSentences['faults'][AttachmentCode]] => [
      code,
      ({ name, kind, limit }) => say({ name: quote(name), kind: names.fileKinds[kind], limit: bytes(limit) }),
    ],
  );
  return {
    faults: Object.fromEntries(faults) as FileSentences['faults'],
    leftOut: (files) => count(files, words.leftOut),
  };
}
