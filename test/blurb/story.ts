import { readBlurb } from '../../src/blurb/read-blurb.ts';

/** Prose that is all story. */
export const STORY =
  'When lighthouse keeper Mara Vale finds a boat full of salt on the rocks, she thinks of smugglers. Then the salt begins to speak.';

/** What is left out of a text that stands below a story: `kind: text` for each part. */
export function leftOutOf(text: string): string[] {
  return readBlurb(`${STORY}\n\n${text}`).leftOut.map((part) => `${part.kind}: ${part.text}`);
}

/** What is read of a text that stands below a story. */
export function readOf(text: string): string {
  const read = readBlurb(`${STORY}\n\n${text}`).text;
  return read.startsWith(STORY) ? read.slice(STORY.length).trim() : read;
}
