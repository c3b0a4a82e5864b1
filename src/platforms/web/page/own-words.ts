import { html } from 'hono/html';
import type { Html } from './drawings.ts';

/** What stands between the quotation marks of any language that is spoken here. */
const QUOTED = /(?<=[“„«「])([^“”„«»「」]+)(?=[”“»」])/u;

const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;

/**
 * A sentence that quotes a person's own words. Where they run from right to left they are isolated, so that what
 * stands around them keeps its order.
 */
export function withOwnWords(sentence: string): Html {
  // Every second part is a quotation.
  const parts = sentence.split(QUOTED);
  return html`${parts.map((part, at) => (at % 2 === 1 && RIGHT_TO_LEFT.test(part) ? html`<bdi>${part}</bdi>` : part))}`;
}
