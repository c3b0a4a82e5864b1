import { z } from 'zod';
import type { PackedCover } from '../../cover-index/own/write-own-index.ts';
import { failureOf } from '../failures.ts';
import type { LineKind } from '../line-ids.ts';

/** What `toMeasuredLine` and `toFailure` write. */
export const MEASURED_LINES: LineKind = { name: 'measured cover', fields: ['cover', 'error'], failureOf };

/** A cover that was measured, with what tells its picture from others. */
export interface MeasuredOwnCover extends PackedCover {
  readonly picture: string;
}

/** A measured cover as a line of JSON, with its line break; `id` comes first. */
export function toMeasuredLine(id: string, { bytes, picture, title, author }: MeasuredOwnCover): string {
  return `${JSON.stringify({ id, cover: Buffer.from(bytes).toString('base64'), picture, title, author })}\n`;
}

const lineSchema = z.union([
  z.object({
    id: z.string(),
    cover: z.string(),
    picture: z.string(),
    title: z.string(),
    author: z.string(),
  }),
  z.object({ id: z.string(), error: z.string(), code: z.string() }),
]);

/** What a line holds: a cover, or why there is none. */
export type MeasuredLine = { readonly id: string } & (
  | { readonly cover: MeasuredOwnCover }
  | { readonly error: string; readonly code: string }
);

/** Reads a line of `toMeasuredLine` or `toFailure`. */
export function readMeasuredLine(text: string): MeasuredLine {
  const line = lineSchema.parse(JSON.parse(text));
  if ('error' in line) return line;
  const { id, cover, ...told } = line;
  return { id, cover: { ...told, bytes: Uint8Array.from(Buffer.from(cover, 'base64')) } };
}
