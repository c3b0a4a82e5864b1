import { layOutBrief } from './lay-out-brief.ts';
import type { BriefSpec } from './spec.ts';
import { writePdf } from './write-pdf.ts';

/**
 * Draws a brief as one page of PDF (A4), tagged, with the fonts that it needs embedded: at most 200 KB. The same brief
 * gives the same bytes.
 *
 * @example
 * const pdf = await drawBrief(brief); // the bytes of one page
 */
export async function drawBrief(spec: BriefSpec): Promise<Uint8Array> {
  const parts = await layOutBrief(spec);
  const title = spec.title.trim() || spec.untitled;
  return writePdf({ title: `${title} · ${spec.label}`, subject: spec.headline, locale: spec.locale, parts });
}
