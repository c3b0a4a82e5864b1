/** Breaks, hyphens and joiners that no script needs, marks of direction and of notes, and tags. */
const INVISIBLE =
  /[\u034f\u00ad\u061c\u180e\u200b\u200e\u200f\u2060-\u2064\ufeff\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\u{e0000}-\u{e007f}]+/gu;

/**
 * The joiner and the non-joiner beside a letter of a script that joins nothing, and what asks for another form of such a
 * letter. Persian, the scripts of India and emoji of several parts can't be written without them.
 */
const IDLE_JOINERS =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\u0300-\u036f0-9])[\u200c\u200d]+|(?<=\p{L})[\ufe00-\ufe0f]+|(?<![\u200c\u200d])[\u200c\u200d]+(?=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9])/gu;

/**
 * Replaces what no prose holds, so that words are whole: control and invisible formatting characters, and halves of
 * surrogate pairs. Line breaks of every kind become `\n`.
 */
export function withoutControls(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, (mark) => (mark === '\n' ? mark : ' '))
    .replaceAll(INVISIBLE, '')
    .replaceAll(IDLE_JOINERS, '');
}
