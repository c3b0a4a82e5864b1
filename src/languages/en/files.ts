import type { FileKind } from '../../errors.ts';
import type { FileSentences } from '../chat-sentences.ts';
import { formats, quote } from './formats.ts';

const kinds: Readonly<Record<FileKind, string>> = {
  picture: 'a picture',
  recording: 'a recording',
  archive: 'an archive of files',
  pdf: 'a PDF',
  rtf: 'a rich text (RTF) document',
  'web-page': 'a web page',
  word: 'a Word document',
  opendocument: 'an OpenDocument text',
  pages: 'a Pages document',
  office: 'an Office document',
  'e-book': 'an e-book',
  other: 'a file without text',
};

const AGAIN = 'Attach it again, or paste the blurb.';
const LATER = 'Try again in a minute, or paste the blurb.';

/** What is said of attached files in English. */
export const files: FileSentences = {
  faults: {
    ATTACHMENT_REFUSED: ({ name }) =>
      `${quote(name)} isn't kept on this platform itself, so I didn't open it. Attach the file itself, or paste the blurb.`,
    ATTACHMENT_REDIRECTED: ({ name }) =>
      `I'm not allowed to open ${quote(name)} from here. Send it to me in a direct message, or paste the blurb.`,
    ATTACHMENT_EXPIRED: ({ name }) =>
      `${quote(name)} is no longer there: its link has expired, or it was deleted. ${AGAIN}`,
    ATTACHMENT_LATE: ({ name }) => `${quote(name)} didn't arrive in time. ${LATER}`,
    ATTACHMENT_BUSY: ({ name }) =>
      `I couldn't fetch ${quote(name)}: the platform is very busy just now. ${LATER}`,
    ATTACHMENT_UNREACHABLE: ({ name }) => `I couldn't fetch ${quote(name)}. ${LATER}`,
    ATTACHMENT_TOO_LARGE: ({ name, limit }) =>
      `${quote(name)} is too large: I read files of up to ${formats.bytes(limit)}. Paste the blurb instead.`,
    ATTACHMENT_NOT_TEXT: ({ name, kind }) =>
      `${quote(name)} seems to be ${kinds[kind]}, which I don't know how to read. Attach the blurb as a text file, or paste it.`,
    ATTACHMENT_DOCUMENT: ({ name, kind }) =>
      `${quote(name)} seems to be ${kinds[kind]}, which I don't know how to read. Save it as plain text (.txt) and attach that, or paste the blurb.`,
    ATTACHMENT_BROKEN: ({ name, kind }) =>
      `I couldn't read ${quote(name)}, ${kinds[kind]}: it seems to be protected or damaged, or holds too much. Save its text as plain text (.txt) and attach that, or paste the blurb.`,
    ATTACHMENT_ENCODING: ({ name }) =>
      `I can't tell for sure in which encoding ${quote(name)} is. Save it as UTF-8 and attach it again, or paste the blurb.`,
    ATTACHMENT_EMPTY: ({ name }) =>
      `There is no text in ${quote(name)}. Attach another file, or paste the blurb.`,
  },
  leftOut: (count) =>
    formats.plural(count) === 'one'
      ? 'I left out one attached file.'
      : `I left out ${formats.number(count)} attached files.`,
};
