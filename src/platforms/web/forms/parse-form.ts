import { WEB_LIMITS } from '../limits.ts';
import { ProblemError } from '../problem.ts';
import { readParameters } from './header-parameters.ts';
import { type FormPart, readMultipart } from './multipart.ts';

/** Longest boundary, in characters: RFC 2046 allows 70. */
const LONGEST_BOUNDARY = 200;

/**
 * The fields of a form: texts and files.
 *
 * @param contentType the body's media type with its parameters
 * @throws {ProblemError} where the body is no such form, or has more fields or more text than are taken
 */
export function parseForm(body: Buffer, contentType: string): FormData {
  const { value, parameters } = readParameters(contentType);
  if (value !== 'multipart/form-data') return parsePairs(body.toString('utf8'));
  const boundary = parameters.get('boundary') ?? '';
  if (boundary === '' || boundary.length > LONGEST_BOUNDARY) throw noForm();
  try {
    return parseParts(readMultipart(body, boundary));
  } catch (error) {
    throw error instanceof TypeError ? noForm() : error;
  }
}

function parseParts(parts: Iterable<FormPart>): FormData {
  const form = new FormData();
  const count = fieldCounter();
  for (const part of parts) {
    const { name, content, headerBytes } = part;
    // Counted before it is decoded: many megabytes of text never become one.
    count(headerBytes + (isFile(part) ? 0 : content.length));
    if (isFile(part)) form.append(name, fileOf(part));
    else form.append(name, textOf(part));
  }
  return form;
}

/** `a=b&c=d`: the form of pages without a picture. */
function parsePairs(text: string): FormData {
  const form = new FormData();
  const count = fieldCounter();
  for (const pair of text.split('&', WEB_LIMITS.fields + 1)) count(pair.length);
  for (const [name, value] of new URLSearchParams(text)) form.append(name, value);
  return form;
}

/** Counts fields, and bytes of what in them isn't a file. */
function fieldCounter(): (textBytes: number) => void {
  let fields = 0;
  let bytes = 0;
  return (textBytes) => {
    fields += 1;
    bytes += textBytes;
    if (fields > WEB_LIMITS.fields) {
      throw new ProblemError('invalid-request', `A form may have up to ${WEB_LIMITS.fields} fields.`);
    }
    if (bytes > WEB_LIMITS.textBytes) {
      const sentence = `What isn't a picture may have up to ${WEB_LIMITS.textBytes} bytes.`;
      throw new ProblemError('request-too-large', sentence, { reason: 'TEXT_TOO_LARGE' });
    }
  };
}

/** Programs that name no file say at least that it is a picture, or mere bytes. */
function isFile({ filename, mediaType }: FormPart): boolean {
  return filename !== undefined || /^(?:image\/|application\/octet-stream)/i.test(mediaType);
}

function fileOf({ filename = '', mediaType, content }: FormPart): File {
  return new File([new Uint8Array(content)], filename, { type: mediaType });
}

function textOf({ mediaType, content }: FormPart): string {
  const charset = readParameters(mediaType).parameters.get('charset') ?? 'utf-8';
  try {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(content);
  } catch {
    // An encoding that nobody knows.
    return content.toString('utf8');
  }
}

function noForm(): ProblemError {
  return new ProblemError('invalid-request', 'The body is no form that can be read.');
}
