import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const FILE = 'judgement.json';

const judgementSchema = z.object({
  /** How many answers to sample blurbs were judged. */
  answers: z.int().positive(),
  /** How many of them could be shown to a client as they are. */
  shown: z.int().nonnegative(),
  /** The same of the first release's answers to the same blurbs, judged among them. */
  shownOfFirstRelease: z.int().nonnegative(),
  /** What else a reader of these figures should know: whole sentences. */
  remark: z.string().optional(),
});

/** What fresh eyes said of the answers to the sample blurbs, not knowing which release gave which. */
export type Judgement = z.infer<typeof judgementSchema>;

/** The judgement that was laid beside a model; `undefined` where none was. */
export async function readJudgement(model: string): Promise<Judgement | undefined> {
  const text = await readFile(join(model, FILE), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : judgementSchema.parse(JSON.parse(text));
}
