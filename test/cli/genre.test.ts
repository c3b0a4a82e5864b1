import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { flat, titled } from '../covers/drawn-covers.ts';
import { makeCoversModel } from '../covers/model-folder.ts';
import { makeFolder } from '../folders.ts';
import { runCli, runProcess } from './run-cli.ts';

let cwd: string;
let env: NodeJS.ProcessEnv;
beforeAll(async () => {
  cwd = makeFolder();
  env = { COVERHUES_COVERS_MODEL: makeCoversModel({ config: { least_confidence: 0.7 } }) };
  const cover = await titled(flat('#800000'), { text: 'EMBER\nFALL', ink: '#ffe9b0', height: 240 });
  writeFileSync(join(cwd, 'cover.png'), cover);
  writeFileSync(join(cwd, 'grey.jpg'), await flat('#404040').jpeg().toBuffer());
  writeFileSync(join(cwd, 'page.png'), '<!DOCTYPE html><title>Not found</title>');
});

const genre = (...args: string[]) => runCli(['genre', ...args], { cwd, env });

describe('coverhues genre', () => {
  it('says what a cover looks like, every colour with its hex', async () => {
    const { end, stdout, stderr } = await genre('cover.png');
    expect({ end, stderr }).toEqual({ end: 0, stderr: '' });
    expect(stdout).toMatch(/^This cover looks like Red Books\.\n\nIt shows signs of \w+ \(\d+%\)/);
    expect(stdout).toMatch(/^ Red Books +█+·* +\d+%$/m);
    expect(stdout).toMatch(/^ maroon +#80\d{4} +█+·* +\d+%\n +A dark red\. Maroon is on/m);
    const words = stdout.trim().replaceAll(/\s+/g, ' ');
    expect(words).toMatch(/As a whole the cover is dark \(as \d+% of \w+ covers are, and \d+% of all\)/);
    expect(words).toMatch(/A hint: at 160 pixels high, .* its contrast is [5-9]\.\d\. /);
    expect(words).toContain(
      'As shops show it, the title can be read at 160 × 256, 100 × 160 and 75 × 113 pixels.',
    );
    expect(stdout).not.toContain('\u001b');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('says when it cannot tell', async () => {
    const { end, stdout } = await genre('grey.jpg');
    expect(end).toBe(0);
    expect(stdout).toMatch(/^This cover has \w[\w ]+ ground[\w ]*: mostly [\w ]+\.\n/);
    const said = stdout.replaceAll('\n', ' ');
    expect(said).toMatch(/I found no title on it.*It could pass for \w+ Books, \w+ Books,? or \w+ Books;/);
    expect(said).not.toMatch(/Books +█/);
  });

  it('says the same as /covergenre at the prompt', async () => {
    const [{ stdout }, prompt] = await Promise.all([
      genre('cover.png'),
      runCli(['start', '--terminal'], { cwd, env, input: '/covergenre cover.png\n' }),
    ]);
    expect(prompt.stdout.startsWith(stdout.trimEnd())).toBe(true);
  });

  it('writes the reading as one JSON object', async () => {
    const { end, stdout } = await genre('cover.png', '--json');
    expect(end).toBe(0);
    const reading = JSON.parse(stdout);
    expect(Object.keys(reading).toSorted()).toEqual(
      ['canTell', 'categories', 'genres', 'hues', 'makeUp', 'palette', 'readability', 'source'].toSorted(),
    );
    expect(reading.categories).toHaveLength(3);
    expect(reading.genres).toHaveLength(2);
    expect(reading).toMatchObject({ canTell: true, source: { format: 'png', width: 600, height: 900 } });
    expect(stdout).not.toMatch(/\d\.\d{7}/);
  });

  it('writes no figure of a kind that can’t be told', async () => {
    const { canTell, categories, genres } = JSON.parse((await genre('grey.jpg', '--json')).stdout);
    expect(canTell).toBe(false);
    expect(Object.keys(categories[0])).toEqual(['name']);
    expect(genres.some((seen: object) => 'score' in seen)).toBe(false);
  });

  it('reads standard input for -', async () => {
    const input = readFileSync(join(cwd, 'cover.png'));
    const [piped, named] = await Promise.all([
      runProcess(['genre', '-'], { env, input }),
      genre('cover.png'),
    ]);
    expect(piped).toEqual(named);
  });

  it.each([
    ['page.png', 'That file is no picture, whatever its name says.'],
    ['no.png', "no.png can't be read: there is no such file or folder."],
    ['.', ". can't be read: it is a folder."],
    ['/dev/zero', "/dev/zero can't be read: it is no plain file."],
  ])('exits with 1 and one sentence for %s', async (file, sentence) => {
    const { end, stdout, stderr } = await genre(file);
    expect({ end, stdout }).toEqual({ end: 1, stdout: '' });
    expect(stderr.startsWith(`coverhues: ${sentence}`)).toBe(true);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  it('reads no more of standard input than a picture may have', async () => {
    const endless = createReadStream('/dev/zero', { end: 32_000_001 });
    const chunks: Buffer[] = [];
    for await (const chunk of endless as AsyncIterable<Buffer>) chunks.push(chunk);
    const { end, stderr } = await runProcess(['genre', '-'], { env, input: Buffer.concat(chunks) });
    expect(end).toBe(1);
    expect(stderr).toContain('The picture has 33 MB, and at most 32 MB are read.');
  });

  it('names what a wrong model folder lacks', async () => {
    const { end, stderr } = await runCli(['genre', 'cover.png'], {
      cwd,
      env: { COVERHUES_COVERS_MODEL: makeFolder() },
    });
    expect(end).toBe(1);
    expect(stderr).toMatch(/^coverhues: The model folder .* lacks config\.json\./);
    expect(stderr).not.toContain('    at ');
  });
});
