import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { ModelError } from '../../../src/errors.ts';
import { PICTURE_LIMITS } from '../../../src/picture-limits.ts';
import { runTerminal } from '../../../src/platforms/terminal/prompt.ts';
import type { Services } from '../../../src/services.ts';
import { madeEpubWithCover, madeWord } from '../../documents/made-documents.ts';
import { makeFolder } from '../../folders.ts';
import { inMemoryEngine } from '../../services/in-memory-engine.ts';
import { realServices, servicesAround } from '../../services/test-services.ts';

vi.stubEnv('TMPDIR', makeFolder());
const services = realServices();
afterAll(() => services.close());

const BLURB = 'A retired detective returns to the harbour town where her sister vanished thirty winters ago.';

/** What the terminal says to a piped input. */
async function pipe(input: string | Uint8Array, around: Services = services): Promise<string> {
  const streams = { input: new PassThrough(), output: new PassThrough() };
  const said = text(streams.output);
  streams.input.end(input);
  await runTerminal(around, streams);
  streams.output.end();
  return said;
}

/** A terminal with a keyboard; `says` resolves as soon as all that was said matches. */
function sitDown(around: Services = services) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, getColorDepth: () => 1 });
  let said = '';
  const says = async (expected: RegExp): Promise<string> => {
    while (!expected.test(said)) {
      await new Promise<void>((resolve) => {
        output.once('data', () => resolve());
      });
    }
    return said;
  };
  output.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return {
    ended: runTerminal(around, { input, output }),
    type: (keys: string) => input.write(keys),
    says,
    said: () => said,
  };
}

const headlines = (said: string): string[] =>
  said.match(/^(?:Covers of|A modest guess|Another palette).*/gm) ?? [];

const withoutPath = (said: string): string => said.replace(/^Swatch: .*/m, '');

describe('a pipe', () => {
  it('gets one answer for all paragraphs of a text, and then the end', async () => {
    const said = await pipe(`${BLURB}\n\n${BLURB}\n\n\n“${BLURB}”\n`);
    expect(headlines(said)).toHaveLength(1);
    expect(said).not.toContain('\u001b');
    expect(said).not.toMatch(/^> /m);
  });

  it('gets an answer for a last line without a line break', async () => {
    expect(headlines(await pipe(BLURB))).toHaveLength(1);
  });

  it('gets the same for plain text and for /coverhues', async () => {
    const [plain, slash] = await Promise.all([pipe(BLURB), pipe(`/coverhues ${BLURB}`)]);
    expect(withoutPath(slash)).toBe(withoutPath(plain));
  });

  it('gets an answer for each command', async () => {
    const said = await pipe(`${BLURB}\n/more\n/coverhues ${BLURB}\n\n${BLURB}\n/help\n`);
    expect(headlines(said)).toHaveLength(3);
  });

  it.each(['utf16le', 'latin1'] as const)('is read in %s', async (encoding) => {
    const written = `Élodie returns to the harbour town where her dragon vanished.\nIt rains.`;
    const asUsual = await pipe(written);
    expect(headlines(asUsual)).toHaveLength(1);
    expect(withoutPath(await pipe(Buffer.from(written, encoding)))).toBe(withoutPath(asUsual));
  });

  it.each<[string, string | Uint8Array]>([
    ['a document', madeWord(`<w:p><w:r><w:t>${BLURB}</w:t></w:r></w:p>`)],
    ['a picture', '\x89PNG\r\n\x1a\n'],
  ])('that is %s is no text, and is not read as one', async (_, input) => {
    const bytes = typeof input === 'string' ? Buffer.from(input, 'latin1') : input;
    await expect(pipe(bytes)).rejects.toThrow('Standard input is no text.');
  });

  it('reads the document whose path is a line of its own', async () => {
    const folder = makeFolder();
    const path = join(folder, 'my blurb.docx');
    writeFileSync(path, madeWord(`<w:p><w:r><w:t>${BLURB}</w:t></w:r></w:p>`));
    const asUsual = withoutPath(await pipe(BLURB));
    for (const line of [path.replaceAll(' ', '\\ '), `'${path}'`, `/coverhues "${path}"`]) {
      expect(withoutPath(await pipe(`${line}\n`))).toBe(asUsual);
    }
    expect(headlines(await pipe(`${BLURB}\n${path}\n/why\n`))).toHaveLength(3);
    const told = async (name: string): Promise<string> =>
      (await pipe(`${folder}/${name}\n`)).replaceAll(/\s+/g, ' ');
    expect(await told('gone.docx')).toContain("gone.docx can't be read: there is no such file");
    writeFileSync(join(folder, 'bad.pdf'), '%PDF-1.7 …');
    expect(await told('bad.pdf')).toContain("couldn't read “bad.pdf”, a PDF");
    const cover = new Uint8Array(PICTURE_LIMITS.bytes + 1);
    writeFileSync(join(folder, 'book.epub'), madeEpubWithCover(BLURB, cover));
    const book = await told('book.epub');
    expect(headlines(await pipe(BLURB))[0]).toBe(headlines(await pipe(`${folder}/book.epub\n`))[0]);
    expect(book).toMatch(/The picture is too large.*rests on the blurb alone\./);
  });

  it('is told where files lie by their whole endings', async () => {
    const said = await pipe(`${BLURB}\n/export\n/export\n`);
    const names = said.match(/(?<=\/)[^/]+$/gm) ?? [];
    expect(names).toContain('cover-palette-1.tokens.json');
    expect(names).toContain('cover-palette-2.tokens.json');
  });

  it('is told where the swatch lies, one file for each answer', async () => {
    const paths = [...(await pipe(`${BLURB}\n/coverhues ${BLURB}\n`)).matchAll(/^Swatch: (.*)$/gm)].map(
      ([, path]) => path ?? '',
    );
    expect(new Set(paths).size).toBe(2);
    for (const path of paths) expect(readFileSync(path).subarray(1, 4).toString()).toBe('PNG');
  });

  it('follows up on the last answer', async () => {
    const said = await pipe(`${BLURB}\n/more\n/other\n/why\n/why\n`);
    expect(said.match(/^ *10 {2}\S/m)).not.toBeNull();
    expect(headlines(said)[2]).toMatch(/^Another palette/);
    expect(said).toContain('There is nothing more to say to that answer.');
  });

  it('needs a book before it can follow up', async () => {
    expect(await pipe('/why\n')).toContain('Send me a book first');
  });

  it('helps', async () => {
    const said = await pipe('/help\n');
    for (const named of ['--genres', '--title', '--top', '--theme', '/why', '/quit'])
      expect(said).toContain(named);
  });

  it('ends at /quit, whatever follows', async () => {
    expect(await pipe(`/quit\n${BLURB}\n`)).toBe('');
  });

  it('fails when a service fails', async () => {
    const failure = new ModelError('MODEL_INVALID', 'the model is broken');
    const broken = servicesAround(inMemoryEngine({ read: () => Promise.reject(failure) }));
    await expect(pipe(`${BLURB}\n`, broken)).rejects.toBe(failure);
  });

  it('answers a line of a megabyte', async () => {
    expect(
      headlines(await pipe(`${'The detective ran after the thief of her lantern. '.repeat(20_000)}\n`)),
    ).toHaveLength(1);
  });
});

describe('a keyboard', () => {
  it('gets a prompt, and an answer for each line', async () => {
    const { type, says, ended } = sitDown();
    await says(/> /);
    type(`${BLURB}\r`);
    expect(headlines(await says(/Swatch: .*\n\n[^]*> /))).toHaveLength(1);
    type('/quit\r');
    await ended;
  });

  it('takes a pasted text of many lines as one blurb, sent by Enter', async () => {
    const { type, says, ended } = sitDown();
    type(`\u001b[200~A detective returns\n\nto the harbour town\nof her youth.\u001b[201~`);
    type('\r');
    const said = await says(/Swatch: .*\n\n[^]*> /);
    expect(headlines(said)).toHaveLength(1);
    type('\u0004');
    await ended;
  });

  it('takes lines that arrive together as one blurb where the terminal marks no paste', async () => {
    const { type, says, ended } = sitDown();
    type(`${BLURB}\n\n`);
    await new Promise(setImmediate);
    type(`${BLURB}\n/help\n`);
    const said = await says(/In this terminal:/);
    expect(headlines(said)).toHaveLength(1);
    type('/quit\r');
    await ended;
  });

  it.each([
    ['Ctrl-C', 'half a line\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('ends cleanly with %s', async (_name, keys) => {
    const { type, says, said, ended } = sitDown();
    await says(/> /);
    type(keys);
    await ended;
    expect(said().endsWith('\u001b[?2004l\n')).toBe(true);
    expect(headlines(said())).toEqual([]);
  });

  it('is told of a failure, and can go on', async () => {
    let calls = 0;
    const engine = inMemoryEngine();
    const flaky = inMemoryEngine({
      read: (book) =>
        calls++ === 0 ? Promise.reject(new Error(`cannot read ${book.blurb}`)) : engine.read(book),
    });
    const { type, says, ended } = sitDown(servicesAround(flaky));
    type(`${BLURB}\r`);
    expect(await says(/Please try once more/)).not.toContain('cannot read');
    type(`${BLURB}\r`);
    await says(/Swatch: /);
    type('/quit\r');
    await ended;
  });
});

it('nothing is written to the folder that one works in', async () => {
  await pipe(`${BLURB}\n`);
  expect(existsSync('swatch.png') || existsSync('swatch-1.png')).toBe(false);
});
