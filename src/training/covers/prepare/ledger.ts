import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { parseJsonLine } from '../../files/json-line.ts';

const lineSchema = z.object({
  id: z.string(),
  /** SHA-256 of the picture as it came. */
  hash: z.string(),
  problem: z.enum(['noPicture', 'unreadable', 'tooLarge', 'tooSmall']).optional(),
});

/** What became of a picture. */
export type LedgerOutcome = Omit<z.infer<typeof lineSchema>, 'id'>;

/** Notes which pictures were stored, as it happens, so that an interrupted run needn't decode them again. */
export interface Ledger {
  /** What became of the same bytes under the same id, if they were met before. */
  find(id: string, hash: string): LedgerOutcome | undefined;
  add(outcomes: readonly (readonly [id: string, outcome: LedgerOutcome])[]): Promise<void>;
  close(): Promise<void>;
}

/** A ledger in a file, a line for each picture; what was half written is passed over. */
export async function openLedger(path: string, fresh: boolean): Promise<Ledger> {
  await mkdir(dirname(path), { recursive: true });
  if (fresh) await rm(path, { force: true });
  const known = new Map<string, LedgerOutcome>();
  for (const line of (await readFile(path, 'utf8').catch(() => '')).split('\n')) {
    const parsed = parseJsonLine(line, lineSchema);
    if (parsed) known.set(parsed.id, parsed);
  }
  const file = await open(path, 'a');
  await file.write('\n');
  return {
    find(id, hash) {
      const outcome = known.get(id);
      return outcome?.hash === hash ? outcome : undefined;
    },
    async add(outcomes) {
      const news = outcomes.filter(([id, outcome]) => known.get(id) !== outcome);
      const lines = news.map(([id, outcome]) => `${JSON.stringify({ id, ...outcome })}\n`);
      if (lines.length > 0) await file.write(lines.join(''));
    },
    close: () => file.close(),
  };
}
