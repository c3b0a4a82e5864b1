import { pipeline } from 'node:stream/promises';
import { type Info, parse } from 'csv-parse';

/** What one record of a CSV holds: its fields by column, or the reason why there are none. */
export type CsvEntry = {
  /** On which the record ends, from 1; of a record that swallowed the rest, the line before it. */
  readonly line: number;
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
   * Bytes that a record may have, about, and from half a million on: at a longer one reading ends, since most
   * likely a quotation mark was never closed.
   */
  readonly longestRecord: number;
  /** Whether a quotation mark inside a field makes the record a bad one, or is kept as it stands. */
  readonly strayQuotes: 'refuse' | 'keep';
}

const PROBLEMS: Readonly<Record<string, string>> = {
  CSV_RECORD_INCONSISTENT_COLUMNS: 'it has more or fewer fields than the first line',
};

/**
 * Reads a CSV in UTF-8 as it streams in, holding few records at a time: an entry for each, good or bad, in about
 * the order of the file.
 */
export async function* readCsv(
  bytes: AsyncIterable<Uint8Array>,
  { columns, longestRecord, strayQuotes }: CsvOptions,
): AsyncGenerator<CsvEntry> {
  const problems: CsvEntry[] = [];
  let unread = '';
  const parser = parse({
    bom: true,
    columns: (header: readonly string[]) => columns(header),
    info: true,
    relax_quotes: strayQuotes === 'keep',
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip(error) {
      if (error?.code === 'CSV_QUOTE_NOT_CLOSED') unread ||= 'a quotation mark is opened and never closed';
      else
        problems.push({
          line: Number(error?.['lines']),
          problem: PROBLEMS[error?.code ?? ''] ?? 'it is not valid CSV',
          last: false,
        });
    },
  });
  let passed = 0;
  let cut = false;
  // The parser's own limit loses what follows a record that it skips.
  async function* limited(): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      if (passed - parser.info.bytes > longestRecord) {
        unread = 'it is too long, as if a quotation mark were opened and never closed';
        cut = true;
        return;
      }
      passed += chunk.length;
      yield chunk;
    }
  }
  const fed = pipeline(limited, parser);
  fed.catch(() => undefined); // The parser throws the same error where it is read.
  let line = 1;
  for await (const { info, record } of parser as AsyncIterable<{
    info: Info;
    record: Record<string, string>;
  }>) {
    yield* problems.splice(0);
    if (cut && info.bytes >= passed) break; // A part of the record that is too long.
    line = info.lines;
    yield { line, record };
  }
  yield* problems;
  if (unread) yield { line, problem: unread, last: true };
}
