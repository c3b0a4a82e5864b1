import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../src/export-formats.ts';
import { bands } from '../covers/drawn-covers.ts';
import { makeCoversModel } from '../covers/model-folder.ts';
import { makeFolder } from '../folders.ts';
import { runCli } from './run-cli.ts';

const BLURB = 'A retired detective returns to the harbour town where her sister vanished.';
const hues = (cwd: string, ...args: string[]) =>
  runCli(['hues', BLURB, '--title', 'Frost', ...args], { cwd });

describe('coverhues hues --export', () => {
  it('writes the palette’s files into a folder that it makes, and says where they are', async () => {
    const cwd = makeFolder();
    const { end, stdout, stderr } = await hues(cwd, '--export', 'ase,CSS', '--out', 'made/palette');
    expect({ end, stderr }).toEqual({ end: 0, stderr: '' });
    expect(stdout.endsWith('\n\nmade/palette/frost.ase\nmade/palette/frost.css\n')).toBe(true);
    expect(readdirSync(join(cwd, 'made', 'palette')).toSorted()).toEqual(['frost.ase', 'frost.css']);
    const css = readFileSync(join(cwd, 'made', 'palette', 'frost.css'), 'utf8');
    for (const [, hex = ''] of css.matchAll(/^ {2}--cover-[\w-]+: (#[\da-f]{6});$/gm))
      expect(stdout).toContain(hex);
  });

  it('writes all of them where one is, in place of earlier ones, and names them in the JSON', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'frost.css'), 'an earlier one');
    const { end, stdout } = await hues(cwd, '--export', 'all', '--json');
    const { files, ...answer } = JSON.parse(stdout) as {
      readonly files: readonly string[];
      readonly worn: object;
    };
    expect(end).toBe(0);
    expect(files).toHaveLength(EXPORT_FORMATS.length);
    expect(readdirSync(cwd).toSorted()).toEqual(files.toSorted());
    expect(readFileSync(join(cwd, 'frost.css'), 'utf8')).toMatch(/^@charset/);
    expect(answer).toEqual(JSON.parse((await hues(cwd, '--json')).stdout));
  });

  it('takes formats one by one, each once', async () => {
    const { stdout } = await hues(makeFolder(), '--export', 'aco', '--export', 'svg,aco', '--json');
    expect(JSON.parse(stdout).files).toEqual(['frost.aco', 'frost.svg']);
  });

  it.each(['pdf', 'ase,pdf', '', ','])('names the formats to who asks for others: %j', async (formats) => {
    const cwd = makeFolder();
    const { end, stdout, stderr } = await hues(cwd, '--export', formats);
    expect({ end, stdout }).toEqual({ end: 2, stdout: '' });
    expect(stderr).toContain(`Expected some of ${EXPORT_FORMATS.join(', ')}, with commas, or all.`);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('refuses a folder for no files', async () => {
    const { end, stderr } = await hues(makeFolder(), '--out', 'palette');
    expect(end).toBe(2);
    expect(stderr).toContain('--out is for the files of --export');
  });

  it('fails when they can’t be written', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'file'), '');
    const { end, stderr } = await hues(cwd, '--export', 'ase', '--out', 'file/folder');
    expect(end).toBe(1);
    expect(stderr).toContain("The files can't be written to file/folder: a part of the path is no folder.");
    const onFile = await hues(cwd, '--export', 'ase', '--out', 'file');
    expect(onFile.stderr).toContain(
      "The files can't be written to file: there is something else of that name.",
    );
  });

  it('writes none where there is no palette, and says so', async () => {
    const cwd = makeFolder();
    const { end, stdout, stderr } = await runCli(['hues', '📚', '--export', 'ase', '--out', 'made'], { cwd });
    expect(end).toBe(1);
    expect(stdout).toContain('For example');
    expect(stderr).toContain('there is no palette, so no files were written');
    expect(existsSync(join(cwd, 'made'))).toBe(false);
  });
});

describe('coverhues genre --export', () => {
  it('writes a cover’s own palette', async () => {
    const cwd = makeFolder();
    const env = { COVERHUES_COVERS_MODEL: makeCoversModel({ config: { least_confidence: 0.7 } }) };
    const cover = await bands([
      ['#202050', 0.6],
      ['#d0a020', 0.4],
    ]);
    writeFileSync(join(cwd, 'cover.png'), cover);
    const genre = (...args: string[]) => runCli(['genre', 'cover.png', ...args], { cwd, env });
    const { end, stdout, stderr } = await genre('--export', 'css,tokens');
    expect({ end, stderr }).toEqual({ end: 0, stderr: '' });
    expect(stdout.endsWith('\n\ncover-palette.css\ncover-palette.tokens.json\n')).toBe(true);
    const css = readFileSync(join(cwd, 'cover-palette.css'), 'utf8');
    expect(css).toMatch(/, 60% of the cover \*\/\n.*\n {2}--cover-ground: #202050;/);
    const json = await genre('--export', 'csv', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({ files: ['cover-palette.csv'], palette: [{}, {}] });
  });
});
