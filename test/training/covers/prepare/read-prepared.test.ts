import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPrepared } from '../../../../src/training/covers/prepare/read-prepared.ts';
import { makeFolder } from '../../../folders.ts';

function prepared(files: Readonly<Record<string, string>> = {}): string {
  const directory = makeFolder();
  const all = {
    'labels.json': '{"id2label":{"0":"Fiction","1":"History"}}',
    'train_data.csv': 'id,cover,label,category\r\na,covers/a.png,1,History\r\n',
    'val_data.csv': 'id,cover,label,category\r\nb,covers/b.png,0,Fiction\r\n',
    'test_data.csv': 'id,cover,label,category\r\nc,covers/c.png,0,Fiction\r\n',
    ...files,
  };
  for (const [name, content] of Object.entries(all)) writeFileSync(join(directory, name), content);
  return directory;
}

describe('readPrepared', () => {
  it('gives labels and covers, split by split', async () => {
    const directory = prepared();
    expect(await readPrepared(directory)).toEqual({
      labels: ['Fiction', 'History'],
      rows: [
        { file: join(directory, 'covers', 'a.png'), label: 1, split: 'train' },
        { file: join(directory, 'covers', 'b.png'), label: 0, split: 'validation' },
        { file: join(directory, 'covers', 'c.png'), label: 0, split: 'test' },
      ],
    });
  });

  it.each([
    ['labels.json', '{"id2label":{"0":"Fiction"}}', 'names a label that labels.json has not'],
    ['labels.json', '{"id2label":{"0":"Fiction","2":"History"}}', 'it holds no labels'],
    ['labels.json', '{"id2label":{"x":"Fiction"}}', 'it holds no labels'],
    ['labels.json', '[', 'it holds no labels'],
    ['val_data.csv', 'id,cover,label,category\r\nb,covers/b.png,1,Fiction\r\n', 'names a label'],
    ['val_data.csv', 'id,cover,label,category\r\nb,covers/b.png,,Fiction\r\n', 'names a label'],
    ['test_data.csv', 'id,cover\r\nb,covers/b.png\r\n', 'it has no column label and no column category'],
  ])('refuses a folder whose %s is %j', async (name, content, reason) => {
    await expect(readPrepared(prepared({ [name]: content }))).rejects.toMatchObject({
      code: 'INPUT_UNREADABLE',
      message: expect.stringContaining(reason),
    });
  });

  it('refuses any other folder', async () => {
    await expect(readPrepared(makeFolder())).rejects.toThrow(
      /labels\.json can't be read: there is no such file or folder\. Name a folder that coverhues prepare covers wrote\./,
    );
  });
});
