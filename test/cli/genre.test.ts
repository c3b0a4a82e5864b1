import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { flat, titled } from '../covers/drawn-covers.ts';
import { makeCoversModel } from '../covers/model-folder.ts';
import { makeFolder } from '../folders.ts';
import { runCli } from './run-cli.ts';

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
    expect(stdout).toMatch(/^This looks like a cover of Red Books\.\n\n Red Books +█+·* +\d+%\n/);
    expect(stdout).toMatch(/^Genres: (?:Thriller|Romance) \(\d+%\)/m);
    expect(stdout).toMatch(/^ maroon +#80\d{4} +█+·* +\d+% {2}A dark red$/m);
    expect(stdout).toMatch(/Maroon \(#800000\) takes \d+% of it; it is on\s\d+%\sof\s\w+\scovers/);
    expect(stdout).toMatch(/^It is dark \(as \d+% of \w+ covers, \d+% of\sall\)/m);
    expect(stdout.replaceAll('\n', ' ')).toMatch(/, [5-9]\.\d to 1: it reads well/);
    expect(stdout).not.toContain('\u001b');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('says when it cannot tell', async () => {
    const { end, stdout } = await genre('grey.jpg');
    expect(end).toBe(0);
    expect(stdout).toMatch(/^I can't tell what this cover is of; the likeliest is \w+ Books, at 33%\.\n/);
    expect(stdout.replaceAll('\n', ' ')).toContain('no title stands out at 160 pixels');
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

  it('reads standard input for -', async () => {
    const input = readFileSync(join(cwd, 'cover.png'));
    const [piped, named] = await Promise.all([runCli(['genre', '-'], { env, input }), genre('cover.png')]);
    expect(piped).toEqual(named);
  });

  it.each([
    ['page.png', 'The file is a web page and no picture.'],
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
    const { end, stderr } = await runCli(['genre', '-'], { env, input: Buffer.concat(chunks) });
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
