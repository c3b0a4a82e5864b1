import { pipeline } from 'node:stream/promises';
import { type ColumnOption, type Info, parse } from 'csv-parse';
import { createRecordSource, type RecordSource } from './record-source.ts';
import { findSeparator, type Separator } from './separator.ts';

/** What one record of a CSV holds: its fields by column, or the reason why there are none. */
export type CsvEntry = {
  /** On which the record ends, from 1; of one without an end, on which it begins. */
  readonly line: number;
  /** The record's number, good or bad, from 1 for the one after the column names. */
  readonly row: number;
} & (
  | { readonly record: Readonly<Record<string, string>> }
  | {
      readonly problem: string;
      /** Whether nothing of what follows could be read. */
      readonly last: boolean;
    }
);

/** How a CSV is read. */
export interface CsvOptions {
  /** Makes column names of the first line; `null` leaves a column out. May throw. */
  readonly columns: (header: readonly string[]) => (string | null)[];
  /**
   * Bytes that a record may have, about, and from half a million on. In a longer one most likely a quotation mark
   * was never closed, so its first line is taken for a bad record, and the next line for a new one.
   */
  readonly longestRecord: number;
  /**
   * Whether a quotation mark inside a field makes the record a bad one, or is kept as it stands. In a table with tabs it
   * is always kept: many programs write such tables without quoting.
   */
  readonly strayQuotes: 'refuse' | 'keep';
}

const PROBLEMS: Readonly<Record<string, string>> = {
  CSV_RECORD_INCONSISTENT_COLUMNS: 'it has more or fewer fields than the first line',
};
const INVALID = 'it is not valid CSV';
const UNCLOSED = 'a quotation mark is opened in it and never closed';
const TOO_LONG = 'it is too long, as if a quotation mark were opened and never closed';

/** Records whose end was looked for as far as a record may reach, after which reading ends: it has taken seconds. */
const MOST_EXPENSIVE = 100;

/** Bytes that the parser gets at a time: what it gets beyond a record that seems to have no end is parsed in vain. */
const PIECE = 2 ** 10;

/**
 * Reads a CSV in UTF-8 as it streams in, with commas, semicolons, tabs or upright strokes between its fields, holding
 * few records at a time: an entry for each, good or bad, in about the order of the file.
 */
export async function* readCsv(
  bytes: AsyncIterable<Uint8Array>,
  options: CsvOptions,
): AsyncGenerator<CsvEntry> {
  const separated = await findSeparator(bytes);
  const source = createRecordSource(separated.bytes);
  const reading = { ...options, separator: separated.separator };
  let columns: ColumnOption[] | undefined;
  const columnsOf = (header: readonly string[]): ColumnOption[] => (columns = options.columns(header));
  try {
    for (let expensive = 0, rows = 0; ;) {
      const endless = yield* readUntilEndless(source, columns ?? columnsOf, reading, rows);
      if (endless === undefined) return;
      if (endless.isExpensive) expensive += 1;
      const last = columns === undefined || expensive > MOST_EXPENSIVE;
      yield { line: await source.leaveLine(), row: endless.row, problem: endless.problem, last };
      if (last) return;
      rows = endless.row;
    }
  } finally {
    source.close();
  }
}

/** A record that seems to have no end. */
interface Endless {
  readonly problem: string;
  /** Its number. */
  readonly row: number;
  /** Where the field stands in it that has no end, counted from where reading began. */
  readonly byte: number;
  /** Whether all that could belong to it was read. */
  readonly isExpensive: boolean;
}

/** A record as the parser gives it. */
interface Parsed {
  readonly info: Info;
  readonly record: Readonly<Record<string, string>>;
}

/**
 * Reads records up to one without an end, before which the source then stands, and tells of it.
 *
 * @param rows how many records came before
 */
async function* readUntilEndless(
  source: RecordSource,
  columns: ColumnOption[] | ((header: readonly string[]) => ColumnOption[]),
  { longestRecord, strayQuotes, separator }: CsvOptions & { readonly separator: Separator },
  rows: number,
): AsyncGenerator<CsvEntry, Endless | undefined> {
  const start = { ...source.at };
  const lineOf = (lines: number): number => start.line + lines - 1;
  const problems: CsvEntry[] = [];
  let endless: Endless | undefined;
  let passed = 0;
  let row = rows;
  const parser = parse({
    bom: true,
    columns: typeof columns === 'function' ? (header: readonly string[]) => columns(header) : columns,
    delimiter: separator,
    info: true,
    relax_quotes: strayQuotes === 'keep' || separator === '\t',
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_record: (parsed: Parsed) => Object.assign(parsed, { row: ++row }),
    on_skip(error) {
      if (endless) return;
      const { bytes: byte } = parser.info;
      const line = lineOf(Number(error?.['lines']));
      if (error?.code === 'CSV_QUOTE_NOT_CLOSED') {
        endless = { problem: UNCLOSED, row: row + 1, byte, isExpensive: true };
      } else if (error?.code === 'CSV_INVALID_CLOSING_QUOTE') {
        // The parser reads on as if the field went on, maybe through many lines. On a later line than the field begins,
        // the quotation mark that closes it opens another one.
        const isOnLaterLine = source.lineOf(start.byte + byte) < line;
        endless = { problem: isOnLaterLine ? UNCLOSED : INVALID, row: row + 1, byte, isExpensive: false };
      } else if (problems.at(-1)?.line !== line) {
        problems.push({ line, row: ++row, problem: PROBLEMS[error?.code ?? ''] ?? INVALID, last: false });
      }
    },
  });
  // The parser's own limit loses what follows a record that it skips.
  async function* limited(): AsyncGenerator<Uint8Array> {
    for await (const chunk of inPieces(source.read())) {
      const { bytes } = parser.info;
      if (endless) return;
      if (passed - bytes > longestRecord) {
        endless = { problem: TOO_LONG, row: row + 1, byte: bytes, isExpensive: true };
        return;
      }
      source.leave(start.byte + bytes);
      passed += chunk.length;
      yield chunk;
    }
  }
  const fed = pipeline(limited, parser);
  fed.catch(() => undefined); // The parser throws the same error where it is read.
  for await (const { info, record, row: number } of parser as AsyncIterable<Parsed & { row: number }>) {
    yield* problems.splice(0);
    if (endless && info.bytes > endless.byte) break;
    yield { line: lineOf(info.lines), row: number, record };
  }
  yield* problems;
  if (endless === undefined) return undefined;
  source.leave(start.byte + endless.byte);
  return endless;
}

async function* inPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE);
  }
}
