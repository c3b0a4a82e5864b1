import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { trainNames } from '../../src/training/train-names.ts';
import { makeFolder } from '../folders.ts';
import { madeSurvey } from './naming/made-survey.ts';

function makeData(): string {
  const data = makeFolder();
  writeFileSync(join(data, 'colour-naming.json'), JSON.stringify(madeSurvey(10)));
  writeFileSync(join(data, 'colour-naming.LICENSE.txt'), 'Keep this beside it.\n');
  return data;
}

describe('trainNames', () => {
  it('writes the table with the licence beside it, the same each time', async () => {
    const data = makeData();
    const out = join(makeFolder(), 'deep', 'names.bin');
    await trainNames({ data, out });
    const first = readFileSync(out);
    await trainNames({ data, out });
    expect(readFileSync(out).equals(first)).toBe(true);
    expect(first).toHaveLength(32 ** 3);
    expect(readFileSync(join(out, '..', 'LICENSE.txt'), 'utf8')).toBe('Keep this beside it.\n');
  });

  it('writes nothing without the licence', async () => {
    const data = makeFolder();
    writeFileSync(join(data, 'colour-naming.json'), JSON.stringify(madeSurvey(20)));
    const out = join(makeFolder(), 'names.bin');
    await expect(trainNames({ data, out })).rejects.toThrow(/has no colour-naming\.LICENSE\.txt/u);
    expect(existsSync(out)).toBe(false);
  });
});

describe('the table that ships', () => {
  it('has the licence of the survey beside it', () => {
    expect(readFileSync('assets/colour-names/LICENSE.txt', 'utf8')).toContain('Stanford University');
  });
});
