import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { packagePath } from '../src/package-root.ts';
import { runsBuild } from './as-built.ts';

/** What examples speak of without saying where it comes from. */
const CONTEXT = `
import { readFile } from 'node:fs/promises';
import type { Answer } from '../src/answers/answer.ts';
import type { HueReading } from '../src/hues/reading.ts';
import type { NamedPalette } from '../commands/say-differences.ts';
import type { BriefSpec } from '../src/brief/spec.ts';
import { LEXICONS, type Sentences } from '../src/languages/index.ts';
import type { Logger } from '../src/logger.ts';
import type { AnswerPalette } from '../src/palette/answer-palette.ts';
import type { Pixels } from '../src/covers/pixels.ts';
import type { Turn } from '../src/platforms/chat/turns.ts';
import type { Ask } from '../src/queue/answer-queue.ts';
import { requestSchema } from '../src/request.ts';
import type { Services } from '../src/services.ts';
import type { NewEntry } from '../src/shelf/entry.ts';
import type { ShelfOwner } from '../src/shelf/owner.ts';
import type { SharedPalette } from '../src/shelf/shared-palette.ts';
import { createMemoryStore } from '../src/store/memory-store.ts';
import type { SwatchSpec } from '../src/swatch/spec.ts';
import type { NewVote } from '../src/votes/vote.ts';

declare const answer: Answer, ask: Ask, logger: Logger, palette: AnswerPalette, pixels: Pixels, reading: HueReading;
declare const services: Services, spec: SwatchSpec, turn: Turn;
declare const ash: NamedPalette, birch: NamedPalette, brief: BriefSpec, entry: NewEntry, owner: ShelfOwner;
declare const asked: NewVote, shared: SharedPalette, words: Sentences;
`;

const FOLDER = packagePath('.examples');

interface Example {
  readonly file: string;
  readonly code: string;
}

/** The last part of a doc comment that begins with `@example`, line by line. */
const EXAMPLE = /^ \* @example\n?((?: .*\n)+?) \*\/$/gm;

function examples(): Example[] {
  const files = ['src', 'commands'].flatMap((folder) =>
    readdirSync(packagePath(folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  return files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(packagePath(file), 'utf8').matchAll(EXAMPLE)].map(([, lines = '']) => ({
        file,
        code: lines.replaceAll(/^ \* ?/gm, '').trim(),
      })),
    );
}

/** An example as a module: what its file exports and it uses is imported, unless it says so itself. */
function toModule({ file, code }: Example): string {
  if (code.includes("from 'coverhues'")) return code.replace("'coverhues'", `'../${file}'`);
  const source = readFileSync(packagePath(file), 'utf8');
  const doors = [...source.matchAll(/^export (?:async )?(?:function|class|const) (\w+)/gm)]
    .map(([, name = '']) => name)
    .filter((name) => new RegExp(`\\b${name}\\b`).test(code));
  const context = doors.includes('answer') ? CONTEXT.replace('answer: Answer, ', '') : CONTEXT;
  return `${context}\nimport { ${doors.join(', ')} } from '../${file}';\n{\n${code}\n}\n`;
}

/** A module that has the types of the build where there is one, which are read in a third of the time. */
function ofBuild(code: string): string {
  if (!runsBuild()) return code;
  return code.replaceAll(/'\.\.\/((?:src|commands)\/[^']+)\.ts'/g, "'../dist/$1.js'");
}

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

describe('examples in doc comments', () => {
  it('are of the doors that others open first, and fit what they show', async () => {
    const all = examples();
    expect(all.length).toBeGreaterThanOrEqual(15);
    mkdirSync(FOLDER, { recursive: true });
    const files = all.map((example, at) => {
      writeFileSync(join(FOLDER, `${at}.ts`), ofBuild(toModule(example)));
      return `${at}.ts`;
    });
    const compilerOptions = { noUnusedLocals: false, rootDir: '..' };
    const settings = { extends: '../tsconfig.json', files, include: [], compilerOptions };
    writeFileSync(join(FOLDER, 'tsconfig.json'), JSON.stringify(settings));
    const compile = promisify(execFile)(packagePath('node_modules', '.bin', 'tsc'), [
      '-p',
      FOLDER,
      '--noEmit',
    ]);
    await expect(compile).resolves.toMatchObject({ stdout: '' });
  });
});
