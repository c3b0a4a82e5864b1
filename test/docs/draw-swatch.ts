import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { packagePath } from '../../src/package-root.ts';
import { SAMPLE_BLURBS } from '../../src/training/sample-blurbs.ts';

/** Draws the swatch that the README shows, as the command line draws it, into a file. */
export async function drawReadmeSwatch(file: string): Promise<void> {
  const { title, blurb } = SAMPLE_BLURBS[0]!;
  const program = packagePath('src', 'bin.js');
  await promisify(execFile)(process.execPath, [program, 'hues', blurb, '--title', title, '--image', file]);
}
