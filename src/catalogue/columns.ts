import { FileError, UsageError } from '../errors.ts';
import { BOOK_FIELDS, COLUMN_NAMES, type Field } from './column-names.ts';

/** Columns that a person names for the fields. */
export type GivenColumns = Readonly<Partial<Record<Field, string>>>;

const plain = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

/**
 * Tells which of a table's columns, or a record's keys, holds which field: the one that a person named, or else the one
 * with the field's own name or another that it is known by.
 *
 * @param fields those that are looked for
 * @returns the columns' places among `names`; of several by another name, such as subjects, the first
 * @throws {FileError} where it can't be told which of several columns counts, or one that was named is not there
 */
export function findColumns(
  names: readonly string[],
  given: GivenColumns,
  fields: readonly Field[] = BOOK_FIELDS,
): ReadonlyMap<Field, number> {
  const plainNames = names.map(plain);
  const found = new Map<Field, number>();
  for (const field of fields) {
    const wanted = given[field];
    const name =
      wanted === undefined ? COLUMN_NAMES[field].find((each) => plainNames.includes(each)) : plain(wanted);
    if (name === undefined) continue;
    const at = plainNames.indexOf(name);
    if (at === -1) throw missing(wanted ?? field);
    const isDoubtful = wanted !== undefined || name === field || field === 'description';
    if (isDoubtful && plainNames.lastIndexOf(name) !== at) throw twice(names[at]!.trim());
    found.set(field, at);
  }
  return found;
}

/**
 * A record of JSON with the fields that a person named under their own names, and a description that is called
 * otherwise, as `findColumns` knows it.
 */
export function withFieldNames(record: unknown, given: GivenColumns): unknown {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return record;
  const fields = record as Readonly<Record<string, unknown>>;
  const renamed = Object.entries(given)
    .filter(([, name]) => Object.hasOwn(fields, name))
    .map(([field, name]) => [field, fields[name]] as const);
  if (renamed.length > 0) return withFieldNames({ ...fields, ...Object.fromEntries(renamed) }, {});
  if (Object.hasOwn(fields, 'description')) return record;
  const texts = Object.keys(fields).filter((name) => typeof fields[name] === 'string');
  const plainNames = texts.map(plain);
  const known = COLUMN_NAMES.description.find((name) => plainNames.includes(name));
  return known === undefined ? record : { ...fields, description: fields[texts[plainNames.indexOf(known)]!] };
}

/**
 * Reads what a person says of columns: `description=Summary`, several of them parted by commas.
 *
 * @param fields those that may be named
 * @throws {UsageError} for anything else
 */
export function parseColumns(
  text: string,
  earlier: GivenColumns = {},
  fields: readonly Field[] = BOOK_FIELDS,
): GivenColumns {
  const pairs = text.split(new RegExp(`,(?=\\s*(?:${fields.join('|')})\\s*=)`, 'i')).map((pair) => {
    const [, field = '', name = ''] = /^\s*([a-z]+)\s*=\s*(.*?)\s*$/is.exec(pair) ?? [];
    const known = fields.find((each) => each === field.toLowerCase());
    if (known === undefined || plain(name) === '') throw misnamed(fields);
    return [known, name] as const;
  });
  return { ...earlier, ...Object.fromEntries(pairs) };
}

function misnamed(fields: readonly Field[]): UsageError {
  return new UsageError(
    'USAGE',
    `--columns takes what the columns are called, such as --columns description=Summary,title=Name, for ${fields.join(', ')}.`,
  );
}

function missing(name: string): FileError {
  return new FileError(
    'INPUT_UNREADABLE',
    `The table's first line names no column ${name}, which --columns asks for.`,
  );
}

function twice(name: string): FileError {
  return new FileError(
    'INPUT_UNREADABLE',
    `The CSV's first line names the column ${name} more than once. Leave the name to the one that counts.`,
  );
}
