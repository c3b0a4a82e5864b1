import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../../../src/package-root.ts';
import type { HueEvaluation } from '../../../../src/training/hues/hue-evaluation.ts';
import { runCli } from '../../../cli/run-cli.ts';
import { makeFolder } from '../../../folders.ts';
import { runScript } from '../../../docs/run-script.ts';
import { shopOf } from './shelves.ts';

const CHAPTER = readFileSync(packagePath('docs', 'training.md'), 'utf8');
/** The command line of the chapter on training that collects, trains, measures and asks. */
const [, SCRIPT = ''] = /```sh\n(npx coverhues collect books[^]*?)```/.exec(CHAPTER) ?? [];

describe('the documented way from a site to a model of one’s own', () => {
  it('collects, cleans, assigns, trains, evaluates, and answers with the fresh model', async () => {
    expect(SCRIPT).toContain('--site smashwords ');
    const shop = await shopOf(480);
    const cwd = makeFolder();
    const here = SCRIPT.replace(
      '--site smashwords ',
      `--site smashwords --base-url ${shop.origin} --per-second 10000 `,
    );
    const { stdout, stderr } = await runScript(here, cwd);
    expect(stdout).toContain('480 books listed, 480 read.');
    expect(stderr).toMatch(/Books: 480 of 480, [\d.]+ a second, 0 failed, 0 s left/);
    expect(stdout).toContain('It reads as Horror.');
    const model = join(cwd, 'mine', 'model');
    const evaluation = JSON.parse(readFileSync(join(model, 'evaluation.json'), 'utf8')) as HueEvaluation;
    expect(evaluation.genres.books).toBeGreaterThan(40);
    expect(evaluation.genres.model.microF1).toBeGreaterThan(0.75);
    expect(evaluation.earlier.model.microF1).toBeGreaterThan(
      evaluation.earlier.alwaysCommonest.microF1 + 0.2,
    );
    expect(evaluation.pairs).toBeUndefined();
    expect(readFileSync(join(model, 'README.md'), 'utf8')).not.toMatch(/NaN|undefined/);

    const { end, stdout: answer } = await runCli(['start', '--terminal'], {
      input: 'The dragon wants the amulet, and only the wizard of the citadel knows the spell.\n',
      env: { COVERHUES_HUES_MODEL: model, TMPDIR: makeFolder() },
    });
    expect(end).toBe(0);
    expect(answer).toMatch(/lean to [^]*Fantasy/);
  }, 300_000);
});
