/** What may stand between the fields of a CSV, the usual first. */
const SEPARATORS = [',', ';', '\t', '|'] as const;

/** One of these. */
export type Separator = (typeof SEPARATORS)[number];

/** Bytes of a first line that are looked at. */
const FIRST_LINE = 2 ** 16;

const LINE_FEED = 10;

/** Excel's first line that names the separator, which some programs put in quotes. */
const NAMED = /^(\ufeff?)"?sep=([,;\t|])"?(?=\r?\n|\r|$)/i;

/** A CSV in UTF-8 with what stands between its fields. */
export interface SeparatedBytes {
  readonly separator: Separator;
  /** All of them, but for a first line `sep=;`, which is empty then. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/**
 * Tells what stands between the fields of a CSV: what its first line `sep=;` says, as Excel writes it, or else what
 * parts the first line, outside quotation marks, into the most fields; a comma where nothing does.
 */
export async function findSeparator(bytes: AsyncIterable<Uint8Array>): Promise<SeparatedBytes> {
  const coming = bytes[Symbol.asyncIterator]();
  const head = await readFirstLine(coming);
  const text = head.toString('utf8');
  const named = NAMED.exec(text);
  if (named === null) return { separator: likeliest(text), bytes: rejoin(head, coming) };
  const [line, mark = '', separator = ','] = named;
  const rest = Buffer.concat([Buffer.from(mark), head.subarray(Buffer.byteLength(line))]);
  return { separator: separator as Separator, bytes: rejoin(rest, coming) };
}

async function readFirstLine(coming: AsyncIterator<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for (let length = 0; length < FIRST_LINE;) {
    const { value, done } = await coming.next();
    if (done) break;
    parts.push(value);
    length += value.length;
    if (value.includes(LINE_FEED) && unquoted(Buffer.concat(parts).toString('latin1')).includes('\n')) break;
  }
  return Buffer.concat(parts);
}

/** A text from its first line with anything on it, without what stands in quotation marks. */
function unquoted(text: string): string {
  return text.replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)?[\r\n]*/, '').replaceAll(/"[^"]*(?:"|$)/g, '');
}

async function* rejoin(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    // Bytes that are on their way are not waited for.
    rest.return?.().catch(() => undefined);
  }
}

function likeliest(text: string): Separator {
  const [line = ''] = unquoted(text).split(/[\r\n]/, 1);
  const count = (separator: string): number => line.split(separator).length;
  return SEPARATORS.reduce((best, each) => (count(each) > count(best) ? each : best));
}
