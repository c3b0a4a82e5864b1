/** Ends every line of a CSV (RFC 4180). */
const LINE_END = '\r\n';

/** What spreadsheets read as the start of a formula (OWASP, "CSV Injection"), full-width forms included. */
const FORMULA = /^'*\s*[=+\-@＝＋－＠]/;

/**
 * A text as a field: quoted where RFC 4180 asks for it, and with an apostrophe before what looks like a formula.
 * `plainField` gives the text back.
 */
function csvField(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The text that a field was made of, from the field as a CSV reader gives it: without the apostrophe. */
export function plainField(field: string): string {
  return field.startsWith("'") && FORMULA.test(field) ? field.slice(1) : field;
}

/** One line of a CSV, with its line end. */
export function csvLine(fields: readonly string[]): string {
  return fields.map(csvField).join() + LINE_END;
}
