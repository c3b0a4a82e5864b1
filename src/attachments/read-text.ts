import { withoutFrontMatter } from '../blurb/front-matter.ts';
import { AttachmentError, type FileKind } from '../errors.ts';
import { decodeText } from '../encoding/decode-text.ts';
import { fileKind, type FileLabel, isDocument, labelledKind } from './file-kind.ts';

/**
 * The text of a plain text or Markdown file, whatever it is called, without byte order mark and front matter;
 * Markdown's marks and line breaks stay as they are. Content decides; what the platform says of the file only
 * helps to name what it is instead.
 * @throws {AttachmentError} `ATTACHMENT_NOT_TEXT` or `ATTACHMENT_DOCUMENT`, with what the file seems to be,
 * `ATTACHMENT_ENCODING` or `ATTACHMENT_EMPTY`.
 */
export function readText(bytes: Uint8Array, label: FileLabel): string {
  const kind = fileKind(bytes, label);
  if (kind) throw notText(kind);
  const decoded = decodeText(bytes);
  if (decoded.kind === 'binary') throw notText(labelledKind(label));
  if (decoded.kind === 'unknown-encoding') {
    throw new AttachmentError('ATTACHMENT_ENCODING');
  }
  return requireText(withoutFrontMatter(decoded.text));
}

/** A text with something to be seen in it. @throws {AttachmentError} `ATTACHMENT_EMPTY` for any other */
export function requireText(text: string): string {
  if (!/[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(text)) {
    throw new AttachmentError('ATTACHMENT_EMPTY');
  }
  return text;
}

function notText(kind: FileKind): AttachmentError {
  return new AttachmentError(isDocument(kind) ? 'ATTACHMENT_DOCUMENT' : 'ATTACHMENT_NOT_TEXT', { kind });
}
