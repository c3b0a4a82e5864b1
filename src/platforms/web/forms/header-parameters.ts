/** One parameter of a header: a token or a quoted string, or, with `*`, an extended value (RFC 8187). */
const PARAMETER = /;\s*([^\s;=*"]+)(\*?)\s*=\s*(?:"((?:\\["\\]|[^"])*)"|([^\s;"]*))\s*/gy;

/** What follows the value of a header such as `Content-Type` or `Content-Disposition`. */
export interface ParameterisedHeader {
  /** In lower case. */
  readonly value: string;
  /** By their names in lower case; an extended one counts before a plain one. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** Reads a header that has parameters; what is no parameter ends them. Linear in the header's length. */
export function readParameters(header: string): ParameterisedHeader {
  const end = header.indexOf(';');
  const value = (end === -1 ? header : header.slice(0, end)).trim().toLowerCase();
  const plain = new Map<string, string>();
  const extended = new Map<string, string>();
  const rest = end === -1 ? '' : header.slice(end);
  for (const [, name = '', star, quoted, token = ''] of rest.matchAll(PARAMETER)) {
    if (star === '*') extended.set(name.toLowerCase(), decodeExtended(token));
    else plain.set(name.toLowerCase(), quoted === undefined ? token : unquote(quoted));
  }
  return { value, parameters: new Map([...plain, ...extended]) };
}

/** Programs escape quotation marks with a backslash, browsers as `%22`, and line breaks as `%0D%0A`. */
function unquote(quoted: string): string {
  return quoted
    .replaceAll(/\\(["\\])/g, '$1')
    .replaceAll(/%(22|0D|0A)/gi, (escaped) => decodeURIComponent(escaped));
}

/** `UTF-8''caf%C3%A9`; in another encoding, or malformed, it is taken as it stands. */
function decodeExtended(value: string): string {
  const encoded = /^utf-8'[^']*'(.*)$/is.exec(value)?.[1];
  if (encoded === undefined) return value;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
