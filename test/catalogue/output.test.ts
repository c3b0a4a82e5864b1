import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { INSPECTION_LINES } from '../../src/catalogue/inspections.ts';
import { lockPath } from '../../src/catalogue/lock.ts';
import { fileOutput, partialPath } from '../../src/catalogue/output.ts';
import { PREDICTION_LINES as kind } from '../../src/catalogue/predictions.ts';
import { makeFolder } from '../folders.ts';

const line = (id: string | number): string =>
  `{"id":${JSON.stringify(id)},"hues":[],"genres":[],"palette":[]}\n`;

let path: string;
beforeEach(() => {
  path = join(makeFolder(), 'hues.jsonl');
});

const content = (file = path): string => readFileSync(file, 'utf8');
const resume = () => fileOutput(path, { fresh: false, kind });

describe('a new output', () => {
  it('has its name only when it is finished', async () => {
    const output = await resume();
    await output.write(line('a'));
    expect(existsSync(path)).toBe(false);
    expect(content(partialPath(path))).toBe(line('a'));
    await output.finish();
    expect(content()).toBe(line('a'));
    expect(existsSync(partialPath(path))).toBe(false);
  });

  it('is an empty file when there was nothing to write', async () => {
    await (await resume()).finish();
    expect(content()).toBe('');
  });

  it('needs its folder', async () => {
    await expect(fileOutput('/no/such/folder/hues.jsonl', { fresh: false, kind })).rejects.toThrow(
      'there is no folder /no/such/folder',
    );
  });
});

describe('an output that another run writes', () => {
  const ended = spawnSync(process.execPath, ['--version']).pid;

  it('is refused until that run finishes or closes it', async () => {
    const first = await resume();
    await first.write(line('a'));
    await expect(resume()).rejects.toThrow(`(process ${process.pid} on ${hostname()}) is writing ${path}.`);
    await first.close();
    const second = await resume();
    expect(second.earlier('a')).toBe('done');
    await second.finish();
    expect(readdirSync(dirname(path))).toEqual(['hues.jsonl']);
  });

  it.each([
    ['a process that lives', `${process.ppid} ${hostname()}\n`],
    ['a process of another machine, ended or not', `${ended} another.example\n`],
    ['nobody can tell whom', ''],
  ])('is refused when its lock is that of %s', async (_name, sign) => {
    writeFileSync(lockPath(path), sign);
    writeFileSync(partialPath(path), line('a'));
    await expect(fileOutput(path, { fresh: true, kind })).rejects.toThrow(`delete ${lockPath(path)}.`);
    expect(content(lockPath(path))).toBe(sign);
    expect(content(partialPath(path))).toBe(line('a'));
  });

  it('is refused when its lock can not be read', async () => {
    mkdirSync(lockPath(path));
    await expect(resume()).rejects.toThrow(`Another run is writing ${path}.`);
  });

  it.each([
    ['a process that ended', ended],
    ['an earlier process with the same number', process.pid],
  ])('is continued when its lock is that of %s', async (_name, pid) => {
    writeFileSync(lockPath(path), `${pid} ${hostname()}\n`);
    writeFileSync(partialPath(path), line('a'));
    await (await resume()).finish();
    expect(content()).toBe(line('a'));
    expect(readdirSync(dirname(path))).toEqual(['hues.jsonl']);
  });

  it('is left without a lock by a run that can not go on', async () => {
    writeFileSync(path, 'Dear diary\n');
    await expect(resume()).rejects.toThrow('is no prediction');
    expect(readdirSync(dirname(path))).toEqual(['hues.jsonl']);
  });
});

describe('an output that was cut off', () => {
  it.each([
    ['after a line', ''],
    ['in the middle of a line', line('c').slice(0, 20)],
    ['after one character', '{'],
    ['before a line break', line('c').trimEnd()],
    ['in the middle of a character', Buffer.from('{"id":"风').subarray(0, 8)],
  ])('is continued when it ended %s', async (_name, tail) => {
    writeFileSync(partialPath(path), Buffer.concat([Buffer.from(line('a') + line('b')), Buffer.from(tail)]));
    const output = await resume();
    expect(['a', 'b', 'c'].map((id) => output.earlier(id))).toEqual(['done', 'done', undefined]);
    await output.write(line('c'));
    await output.finish();
    expect(content()).toBe(line('a') + line('b') + line('c'));
  });

  it('is finished when only its name was missing', async () => {
    writeFileSync(partialPath(path), line('a'));
    await (await resume()).finish();
    expect(content()).toBe(line('a'));
  });

  it('is not continued when one begins anew', async () => {
    writeFileSync(partialPath(path), line('a'));
    const output = await fileOutput(path, { fresh: true, kind });
    expect(output.earlier('a')).toBeUndefined();
    await output.write(line('b'));
    await output.finish();
    expect(content()).toBe(line('b'));
  });
});

describe('a finished output', () => {
  it('stays as it is when there is nothing new', async () => {
    writeFileSync(path, line('a'));
    const output = await resume();
    await output.finish();
    expect(content()).toBe(line('a'));
  });

  it('stands while it is extended', async () => {
    writeFileSync(path, line('a') + line('b').slice(0, 9));
    const output = await resume();
    await output.write(line('b'));
    expect(content()).toBe(line('a') + line('b').slice(0, 9));
    expect(content(partialPath(path))).toBe(line('a') + line('b'));
    await output.finish();
    expect(content()).toBe(line('a') + line('b'));
    expect(readdirSync(dirname(path))).toEqual(['hues.jsonl']);
  });

  it('stands when an extension is cut off, which is continued', async () => {
    writeFileSync(path, line('a'));
    const cutOff = await resume();
    await cutOff.write(line('b'));
    await cutOff.close();
    expect(content()).toBe(line('a'));
    const output = await resume();
    expect(['a', 'b', 'c'].map((id) => output.earlier(id))).toEqual(['done', 'done', undefined]);
    await output.write(line('c'));
    await output.finish();
    expect(content()).toBe(line('a') + line('b') + line('c'));
  });

  it('loses a half-written last line', async () => {
    writeFileSync(path, line('a') + line('b').slice(0, 9));
    await (await resume()).finish();
    expect(content()).toBe(line('a'));
  });

  it('stands until the one that begins anew is finished', async () => {
    writeFileSync(path, line('a'));
    const output = await fileOutput(path, { fresh: true, kind });
    await output.write(line('b'));
    expect(content()).toBe(line('a'));
    await output.close();
    expect(content()).toBe(line('a'));
  });
});

describe('a file that holds something else', () => {
  it.each(['{"a":1}\n', 'Dear diary\n', 'Dear diary', `${line('a')}Dear diary\n`, '{"id":"a","hues":[\n'])(
    'is left alone: %j',
    async (other) => {
      writeFileSync(path, other);
      await expect(resume()).rejects.toThrow(/is no prediction, so that file was left alone/);
      expect(content()).toBe(other);
    },
  );
});

it('tells the number 1 from the text "1", and knows ids with any characters', async () => {
  const ids = [1, '"\\\n\u2028风', -1.5e21];
  writeFileSync(path, ids.map(line).join(''));
  const output = await resume();
  expect(ids.map((id) => output.earlier(id))).toEqual(['done', 'done', 'done']);
  expect(output.earlier('1')).toBeUndefined();
});

const read = (id: string): string => `{"id":"${id}","genres":[],"categories":[],"palette":[]}\n`;
const wrong = (id: string, code: 'INPUT_UNREADABLE' | 'PICTURE_DAMAGED'): string =>
  `{"id":"${id}","error":"It says \\"no\\".","code":"${code}"}\n`;
const openReadings = () => fileOutput(path, { fresh: false, kind: INSPECTION_LINES });

describe('lines that tell of errors', () => {
  const text = read('a') + wrong('b', 'INPUT_UNREADABLE') + wrong('c', 'PICTURE_DAMAGED') + read('d');

  it.each(['finished', 'cut off'])('are taken out of a %s output once they are written anew', async (how) => {
    const file = how === 'finished' ? path : partialPath(path);
    writeFileSync(file, text);
    const output = await openReadings();
    expect(['a', 'b', 'c', 'd'].map((id) => output.earlier(id))).toEqual([
      'done',
      'to-retry',
      'failed',
      'done',
    ]);
    expect(content(file)).toBe(text);
    await output.write(read('b'));
    expect(existsSync(path)).toBe(how === 'finished');
    await output.finish();
    expect(content()).toBe(read('a') + wrong('c', 'PICTURE_DAMAGED') + read('d') + read('b'));
    expect(readdirSync(dirname(path))).toEqual(['hues.jsonl']);
  });

  it('stay where nothing is written', async () => {
    writeFileSync(path, text);
    await (await openReadings()).finish();
    expect(content()).toBe(text);
  });

  it('go with a line that was cut off after them', async () => {
    writeFileSync(partialPath(path), `${text}{"id":"e","gen`);
    const output = await openReadings();
    await output.write(read('b'));
    await output.close();
    expect(content(partialPath(path))).toBe(
      read('a') + wrong('c', 'PICTURE_DAMAGED') + read('d') + read('b'),
    );
  });
});
