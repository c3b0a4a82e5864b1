import { readParameters } from './header-parameters.ts';

/** One field of a form as it was sent. */
export interface FormPart {
  readonly name: string;
  /** Of a file; empty where it has none. Absent for a text. */
  readonly filename?: string;
  readonly mediaType: string;
  readonly content: Buffer;
  /** Bytes of its headers. */
  readonly headerBytes: number;
}

const LINE_END = '\r\n';

/**
 * Takes a body of `multipart/form-data` apart (RFC 7578, RFC 2046), one part after the other, so that who reads it may
 * stop. What stands before the first boundary and after the last is left out; names may be quoted or not. Copies no
 * content, and is linear in the body's length.
 *
 * @throws {TypeError} where it is no such body, or is cut off
 */
export function* readMultipart(body: Buffer, boundary: string): Generator<FormPart> {
  const delimiter = Buffer.from(`${LINE_END}--${boundary}`);
  let at = body.subarray(0, delimiter.length - 2).equals(delimiter.subarray(2))
    ? endOfDelimiter(body, delimiter.length - 2)
    : nextDelimiter(body, delimiter, 0)?.end;
  while (at !== undefined && at !== 'last') {
    const next = nextDelimiter(body, delimiter, at - LINE_END.length);
    if (next === undefined) throw new TypeError('The form is cut off.');
    yield readPart(body.subarray(at, Math.max(at, next.start)));
    at = next.end;
  }
  if (at === undefined) throw new TypeError('The form has no boundary.');
}

/** Where a delimiter begins, and the part after it; a longer line that begins like one is content. */
function nextDelimiter(
  body: Buffer,
  delimiter: Buffer,
  from: number,
): { readonly start: number; readonly end: number | 'last' } | undefined {
  for (let start = body.indexOf(delimiter, from); start !== -1; start = body.indexOf(delimiter, start + 1)) {
    const end = endOfDelimiter(body, start + delimiter.length);
    if (end !== undefined) return { start, end };
  }
  return undefined;
}

/** Where the part after a boundary begins; `last` where none follows, and nothing where it is no boundary. */
function endOfDelimiter(body: Buffer, at: number): number | 'last' | undefined {
  if (body[at] === DASH && body[at + 1] === DASH) return 'last';
  let end = at;
  while (body[end] === SPACE || body[end] === TAB) end += 1;
  return body[end] === CR && body[end + 1] === LF ? end + LINE_END.length : undefined;
}

const [DASH, SPACE, TAB, CR, LF] = [0x2d, 0x20, 0x09, 0x0d, 0x0a] as const;

function readPart(part: Buffer): FormPart {
  const end = part.indexOf(LINE_END + LINE_END);
  if (end === -1) throw new TypeError('A part of the form has no end of its headers.');
  const headers = readHeaders(part.toString('utf8', 0, end));
  const { value, parameters } = readParameters(headers.get('content-disposition') ?? '');
  const name = parameters.get('name');
  if (value !== 'form-data' || name === undefined) throw new TypeError('A part of the form has no name.');
  const content = part.subarray(end + 2 * LINE_END.length);
  const filename = parameters.get('filename');
  return {
    name,
    ...(filename !== undefined && { filename }),
    mediaType: headers.get('content-type') ?? '',
    content:
      headers.get('content-transfer-encoding')?.toLowerCase() === 'base64' ? decoded(content) : content,
    headerBytes: end,
  };
}

function readHeaders(lines: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of lines.split(LINE_END)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

function decoded(content: Buffer): Buffer {
  return Buffer.from(content.toString('latin1'), 'base64');
}
