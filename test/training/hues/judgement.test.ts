import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJudgement } from '../../../src/training/hues/judgement.ts';
import { makeFolder } from '../../folders.ts';

describe('readJudgement', () => {
  it('reads what was laid beside a model, and nothing where nothing was', async () => {
    const model = makeFolder();
    expect(await readJudgement(model)).toBeUndefined();
    const judgement = { answers: 40, shown: 30, shownOfFirstRelease: 10 };
    writeFileSync(join(model, 'judgement.json'), JSON.stringify(judgement));
    expect(await readJudgement(model)).toEqual(judgement);
  });

  it('refuses what is no judgement', async () => {
    const model = makeFolder();
    writeFileSync(join(model, 'judgement.json'), '{"answers": 0}');
    await expect(readJudgement(model)).rejects.toThrow(/expected/iu);
  });
});
