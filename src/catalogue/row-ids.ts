/**
 * Gives ids to the records of a list that have none, by their rows, so that none is that of another: the bare number,
 * `3`, where the first record has no id, and `row 3` in a list that begins with one, whose others may be numbers, too.
 * The same list gets the same ids each time it is read.
 *
 * @returns a function that gives a record back with an id; to be called for each in turn
 */
export function rowIds(): (record: unknown, row: number) => unknown {
  let areRowsNumbered: boolean | undefined;
  return (record, row) => {
    if (typeof record !== 'object' || record === null || Array.isArray(record)) return record;
    const isIdentified = 'id' in record && record.id !== null && record.id !== undefined && record.id !== '';
    areRowsNumbered ??= !isIdentified;
    return isIdentified ? record : { ...record, id: areRowsNumbered ? row : `row ${row}` };
  };
}
