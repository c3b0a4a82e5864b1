/** The lines of one kind of output, each an object that begins with its `id`. */
export interface LineKind {
  /** What one line is, e.g. `prediction`. */
  readonly name: string;
  /** What may come after the id: the names of fields that hold a list, a text or a number. */
  readonly fields: readonly string[];
  /** Tells of a whole line whether it holds an error, and whether that may be gone by now; absent where none does. */
  readonly failureOf?: (line: string) => LineFailure | undefined;
}

/** An error that stays as long as its cause does, such as a damaged picture, or that may pass, as of a missing file. */
export type LineFailure = 'lasting' | 'passing';

/** What tells ids apart: the number 1 and the text `1` are two. */
export function idKey(id: string | number): string {
  return JSON.stringify(id);
}

/**
 * The id's key in a line of this kind, without reading the rest of it; `undefined` for any other line. Of a line
 * that was cut off, as little as its first characters is enough, and the key is then empty.
 */
export function idKeyOfLine(line: string, whole: boolean, { fields }: LineKind): string | undefined {
  const start = '{"id":';
  if (!whole && line.length < start.length) return start.startsWith(line) ? '' : undefined;
  const [, key, field = ''] =
    /^\{"id":("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*),"([a-z]+)":["[\d-]/.exec(line) ?? [];
  const known = fields.includes(field) ? key : undefined;
  if (!whole) return known ?? (line.startsWith(start) ? '' : undefined);
  return known !== undefined && /["\]\d]\}$/.test(line) ? known : undefined;
}
