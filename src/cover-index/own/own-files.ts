import { z } from 'zod';

/** Files of an index of somebody's own covers, beside those of every index (`INDEX_FILES`); it needs no graph. */
export const OWN_FILES = {
  /** What made it, as JSON: `ownIndexSchema`. Written last, so that a folder without it holds no whole index. */
  description: 'own.json',
  /** Each cover's place among looks, int8. */
  places: 'places.bin',
  /** Books of the list that aren't in it, as JSON Lines. */
  failures: 'failures.jsonl',
} as const;

/** A number of a place, which is at most 1, is kept in so many steps. */
export const PLACE_STEPS = 127;

/** What `own.json` holds. */
export const ownIndexSchema = z.object({
  /** `modelFingerprint` of the model that measured it. */
  model: z.string(),
  /** Absolute paths of what it was made from, and what was said of columns, as `--columns` takes it. */
  madeFrom: z.object({ csv: z.string(), pictures: z.string(), columns: z.string().optional() }),
});

/** What an own index says of itself beside what every index does. */
export type OwnDescription = z.infer<typeof ownIndexSchema>;
