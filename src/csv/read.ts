import { pipeline } from 'node:stream/promises';
import { type Info, parse } from 'csv-parse';

/** What one record of a CSV holds: its fields by column, or the reason why there are none. */
export type CsvEntry = {
  /** On which the record ends, from 1. */
  readonly line: number;
} & (
  | { readonly record: Readonly<Record<string, string>> }
  | {
      readonly problem: string;
      /** Whether a quotation mark opened after `line` swallowed all the rest. */
      readonly unclosed: boolean;
    }
);

/** How a CSV is read. */
export interface CsvOptions {
  /** Makes column names of the first line; `null` leaves a column out. May throw. */
  readonly columns: (header: readonly string[]) => (string | null)[];
  /** In UTF-16 units; a longer record is a problem. */
  readonly longestRecord: number;
}

const PROBLEMS: Readonly<Record<string, string>> = {
  CSV_RECORD_INCONSISTENT_COLUMNS: 'it has more or fewer fields than the first line',
  CSV_MAX_RECORD_SIZE: 'it is too long',
};

/**
 * Reads a CSV in UTF-8 as it streams in, holding one record at a time: an entry for each, good or bad, in about
 * the order of the file.
 */
export async function* readCsv(
  bytes: AsyncIterable<Uint8Array>,
  { columns, longestRecord }: CsvOptions,
): AsyncGenerator<CsvEntry> {
  const problems: CsvEntry[] = [];
  let unclosed = false;
  const parser = parse({
    bom: true,
    columns: (header: readonly string[]) => columns(header),
    info: true,
    max_record_size: longestRecord,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip(error) {
      if (error?.code === 'CSV_QUOTE_NOT_CLOSED') unclosed = true;
      else
        problems.push({
          line: Number(error?.['lines']),
          problem: PROBLEMS[error?.code ?? ''] ?? 'it is not valid CSV',
          unclosed: false,
        });
    },
  });
  const fed = pipeline(bytes, parser);
  fed.catch(() => undefined); // The parser throws the same error where it is read.
  let line = 1;
  for await (const { info, record } of parser as AsyncIterable<{
    info: Info;
    record: Record<string, string>;
  }>) {
    yield* problems.splice(0);
    line = info.lines;
    yield { line, record };
  }
  yield* problems;
  if (unclosed) yield { line, problem: 'a quotation mark is opened and never closed', unclosed };
}
