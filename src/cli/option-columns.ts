import { Option } from 'commander';
import { BOOK_FIELDS, type Field } from '../catalogue/column-names.ts';
import { type GivenColumns, parseColumns } from '../catalogue/columns.ts';

/** `--columns`: what a list calls its fields; it may be given several times. */
export function columnsOption(fields: readonly Field[] = BOOK_FIELDS): Option {
  return new Option(
    '--columns <names>',
    'what fields are called where they have other names, such as description=Summary,title=Name',
  ).argParser<GivenColumns>((text, earlier) => parseColumns(text, earlier, fields));
}
