import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ModelError } from '../errors.ts';
import { HUE_COUNT } from '../palette/hues.ts';

const share = z.number().min(0).max(1);
const makeUpSchema = z.object({
  ground: z.object({ dark: share, mid: share, light: share }),
  chroma: z.object({ muted: share, moderate: share, vivid: share }),
  contrast: z.object({ low: share, medium: share, high: share }),
});
const perHue = <Value extends z.ZodType>(value: Value) => z.array(value).length(HUE_COUNT);

const measuredSchema = z.object({
  /** How many covers were measured. */
  covers: z.int().positive(),
  usual: makeUpSchema.extend({
    /** Share of all covers that carry each of the 58 hues. */
    hues: perHue(share),
  }),
  genres: z.record(
    z.string(),
    makeUpSchema.extend({
      name: z.string(),
      covers: z.int().nonnegative(),
      /** Share of the genre's covers that carry each hue. */
      hues: perHue(share),
      /** That share over what the same sources' covers at large would lead one to expect, smoothed. */
      lifts: perHue(z.number().positive()),
      /** Whether the lift shows in the genre's largest source and in all its others. */
      repeats: perHue(z.boolean()),
    }),
  ),
  ranking: z.object({
    /** What a genre named by the asker counts beside a blurb, on the log-lift scale. */
    evidenceWeight: z.number().nonnegative(),
  }),
});

/** What was measured on real covers: facts that hold whichever model reads the blurb. */
export type MeasuredCovers = z.infer<typeof measuredSchema>;

/** Shares of ground, chroma and contrast. */
export type MakeUp = z.infer<typeof makeUpSchema>;

/** Reads `measured.json`. @throws ModelError `MODEL_FILE_MISSING` or `MODEL_INVALID` */
export async function readMeasured(path: string): Promise<MeasuredCovers> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new ModelError('MODEL_FILE_MISSING', `The measured covers are missing: there is no ${path}.`, {
      cause,
    });
  });
  try {
    return measuredSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new ModelError('MODEL_INVALID', `${path} does not hold measured covers.`, { cause });
  }
}
