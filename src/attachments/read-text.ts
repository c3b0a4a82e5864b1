import { AttachmentError } from '../errors.ts';
import { decodeText } from './decode-text.ts';
import { fileKind, type FileKind, type FileLabel, labelledKind } from './file-kind.ts';
import { withoutFrontMatter } from './front-matter.ts';

export type { FileLabel } from './file-kind.ts';

/**
 * The text of a plain text or Markdown file, whatever it is called, without byte order mark and front matter;
 * Markdown's marks and line breaks stay as they are. Content decides; what the platform says of the file only
 * helps to name what it is instead.
 * @throws {AttachmentError} `ATTACHMENT_NOT_TEXT`, saying what the file seems to be and what to do, or
 * `ATTACHMENT_EMPTY`.
 */
export function readText(bytes: Uint8Array, label: FileLabel): string {
  const kind = fileKind(bytes, label);
  if (kind) throw notText(kind);
  const decoded = decodeText(bytes);
  if (decoded.kind === 'binary') throw notText(labelledKind(label));
  if (decoded.kind === 'unknown-encoding') {
    throw new AttachmentError(
      'ATTACHMENT_NOT_TEXT',
      'That attachment seems to be text in an encoding that can’t be told for sure. Save it in UTF-8 and attach it again, or paste the text into a message.',
    );
  }
  const text = withoutFrontMatter(decoded.text);
  if (!/[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(text)) {
    throw new AttachmentError(
      'ATTACHMENT_EMPTY',
      'There is no text in that attachment. Attach one that holds the blurb, or paste the blurb into a message.',
    );
  }
  return text;
}

function notText({ name, document }: FileKind): AttachmentError {
  const remedy = document
    ? 'Save it as plain text (.txt) in UTF-8 and attach that, or paste the text into a message.'
    : 'Attach the blurb as plain text (.txt) or Markdown (.md), or paste it into a message.';
  return new AttachmentError(
    'ATTACHMENT_NOT_TEXT',
    `That attachment seems to be ${name}, which can’t be read. ${remedy}`,
  );
}
