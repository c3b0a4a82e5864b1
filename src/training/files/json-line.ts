import type { z } from 'zod';

/** A line of a file of JSON lines; none for one that was cut off while it was written, or that isn't as expected. */
export function parseJsonLine<Schema extends z.ZodType>(
  line: string,
  schema: Schema,
): z.output<Schema> | undefined {
  try {
    return schema.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}
