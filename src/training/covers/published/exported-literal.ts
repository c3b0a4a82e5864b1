/** One piece of a minified literal: a text, a key without quotes, a short `true` or `false`, a number without its zero. */
const PIECES =
  /"(?:[^"\\]|\\.)*"|(?<key>[A-Za-z_$][\w$]*)(?=:)|!(?<bit>[01])|(?<sign>[-:[,])(?=\.\d)|(?<brace>[{}])/gu;

/**
 * The object that a minified script exports, as JSON: `module.exports={a:!0,b:.5}` gives `{"a":true,"b":0.5}`. The
 * script is only read and never run; of JavaScript it may hold no more than such a literal.
 *
 * @throws SyntaxError where there is none
 */
export function exportedObject(script: string): string {
  const start = /\.exports=(?=\{)/u.exec(script);
  if (start === null) throw new SyntaxError('The script exports no object.');
  const literal = script.slice(start.index + start[0].length);
  let depth = 0;
  let json = '';
  let done = 0;
  for (const piece of literal.matchAll(PIECES)) {
    const { key, bit, sign, brace } = piece.groups!;
    json += literal.slice(done, piece.index) + asJson(piece[0], { key, bit, sign });
    done = piece.index + piece[0].length;
    if (brace === undefined) continue;
    depth += brace === '{' ? 1 : -1;
    if (depth === 0) return json;
  }
  throw new SyntaxError('The object that the script exports has no end.');
}

/**
 * The text that a minified script exports, such as `module.exports="AAEC"`.
 *
 * @throws SyntaxError where there is none
 */
export function exportedText(script: string): string {
  const found = /\.exports="(?<text>[^"\\]*)"/u.exec(script);
  if (found === null) throw new SyntaxError('The script exports no text.');
  return found.groups!['text']!;
}

function asJson(
  piece: string,
  {
    key,
    bit,
    sign,
  }: {
    readonly key: string | undefined;
    readonly bit: string | undefined;
    readonly sign: string | undefined;
  },
): string {
  if (key !== undefined) return JSON.stringify(key);
  if (bit !== undefined) return bit === '0' ? 'true' : 'false';
  return sign === undefined ? piece : `${sign}0`;
}
