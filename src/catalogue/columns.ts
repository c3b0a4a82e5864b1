import { FileError, UsageError } from '../errors.ts';

/** What a catalogue tells of a book; a `file` is that of a cover. */
export const BOOK_FIELDS = ['id', 'title', 'description', 'genres', 'comparables', 'file'] as const;

/** What a list of somebody's own covers tells. */
export const OWN_FIELDS = ['id', 'title', 'description', 'genres', 'file', 'author', 'year', 'isbn'] as const;

/** One of these. */
export type Field = (typeof BOOK_FIELDS | typeof OWN_FIELDS)[number];

/** Columns that a person names for the fields. */
export type GivenColumns = Readonly<Partial<Record<Field, string>>>;

/**
 * What the columns are called in exports of Calibre, LibraryThing, Goodreads, StoryGraph and publishers' ONIX programs,
 * and by people, in lower case and without spaces and marks; what counts before others comes first.
 */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', 'bookid', 'uuid', 'isbnuid', 'recordreference'],
  title: [
    'title',
    'booktitle',
    'titletext',
    'titel',
    'titre',
    'título',
    'titulo',
    'buchtitel',
    'titredulivre',
    'títulodellibro',
    'títulodolivro',
    '書名',
    'タイトル',
    '題名',
  ],
  description: [
    'description',
    'blurb',
    'comments',
    'summary',
    'synopsis',
    'bookdescription',
    'productdescription',
    'maindescription',
    'longdescription',
    'publisherdescription',
    'annotation',
    'shortdescription',
    'textcontent',
    'klappentext',
    'beschreibung',
    'buchbeschreibung',
    'kurzbeschreibung',
    'produktbeschreibung',
    'inhaltsangabe',
    'zusammenfassung',
    'inhalt',
    'descriptif',
    'présentation',
    'quatrièmedecouverture',
    '4edecouverture',
    'reseña',
    'resumen',
    'resumo',
    'sinopsis',
    'descripción',
    'descripcion',
    'résumé',
    'resume',
    'sinopse',
    'descrição',
    'descricao',
    '紹介文',
    '内容紹介',
    'あらすじ',
    '商品説明',
    '説明',
    '内容',
  ],
  genres: [
    'genres',
    'genre',
    'tags',
    'bookshelves',
    'subjects',
    'subject',
    'categories',
    'category',
    'kategorien',
    'kategorie',
    'schlagwörter',
    'schlagworte',
    'warengruppe',
    'catégories',
    'catégorie',
    'sujets',
    'géneros',
    'género',
    'generos',
    'genero',
    'categorías',
    'categoría',
    'gêneros',
    'gênero',
    'categorias',
    'categoria',
    'temas',
    'assuntos',
    'ジャンル',
    'カテゴリー',
    'カテゴリ',
    '分類',
  ],
  comparables: [
    'comparables',
    'comparable',
    'comps',
    'comptitles',
    'comparabletitles',
    'vergleichstitel',
    'livrescomparables',
    'librossimilares',
    'livroscomparáveis',
    '類書',
  ],
  file: [
    'file',
    'coverfile',
    'cover',
    'image',
    'picture',
    'coverimage',
    'filename',
    'imagefile',
    'coverdatei',
    'bilddatei',
    'datei',
    'dateiname',
    'titelbild',
    'umschlag',
    'bild',
    'fichier',
    'nomdufichier',
    'nomdefichier',
    'couverture',
    'archivo',
    'fichero',
    'nombredearchivo',
    'nombredelarchivo',
    'portada',
    'cubierta',
    'imagen',
    'arquivo',
    'ficheiro',
    'nomedoarquivo',
    'capa',
    'imagem',
    'ファイル',
    'ファイル名',
    '画像ファイル',
    '表紙画像',
    '画像',
    '表紙',
  ],
  author: [
    'author',
    'authors',
    'creator',
    'contributor',
    'autor',
    'autora',
    'auteur',
    'autorin',
    'autoren',
    'autorinnen',
    'verfasser',
    'auteure',
    'autrice',
    'auteurs',
    'autores',
    'autoras',
    '著者',
    '著者名',
    '作者',
  ],
  year: [
    'year',
    'publicationyear',
    'yearpublished',
    'published',
    'publicationdate',
    'pubdate',
    'date',
    'erscheinungsjahr',
    'erscheinungsdatum',
    'veröffentlichungsjahr',
    'jahr',
    'annéedeparution',
    'annéedepublication',
    'datedeparution',
    'datedepublication',
    'année',
    'annee',
    'añodepublicación',
    'fechadepublicación',
    'año',
    'anodepublicação',
    'datadepublicação',
    'ano',
    '出版年',
    '発行年',
    '刊行年',
    '発売日',
    '刊行日',
    '出版日',
    '発行日',
  ],
  isbn: ['isbn', 'isbn13', 'ean', 'gtin', 'isbn10'],
};

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
      wanted === undefined ? NAMES[field].find((each) => plainNames.includes(each)) : plain(wanted);
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
  const known = NAMES.description.find((name) => plainNames.includes(name));
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
