import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { sentencesFor } from '../../../src/languages/index.ts';
import { afterAll, expect, it, vi } from 'vitest';
import { runTerminal } from '../../../src/platforms/terminal/prompt.ts';
import { coverServices } from '../../covers/cover-services.ts';
import { flat } from '../../covers/drawn-covers.ts';
import { makeFolder } from '../../folders.ts';
import { type SentPicture, type ShownAnswer, describeCovers } from '../cover.contract.ts';

vi.stubEnv('TMPDIR', makeFolder());
const folder = makeFolder();

/** Where a picture lies; nothing is there when it is gone. */
function pathOf({ name, bytes, expired }: SentPicture): string {
  const path = join(folder, expired ? 'gone.png' : name);
  if (expired) return path;
  writeFileSync(path, '');
  // An empty part of a file takes no room on the disk.
  if (bytes.some((byte) => byte !== 0)) writeFileSync(path, bytes);
  else truncateSync(path, bytes.length);
  return path;
}

describeCovers({
  name: 'the terminal',
  locales: ['en'],
  altTexts: false,
  expired: () => `${join(folder, 'gone.png')} can't be read: there is no such file or folder.`,
  connect(services) {
    const ask = async (line: string): Promise<ShownAnswer> => {
      const streams = { input: new PassThrough(), output: new PassThrough() };
      const said = text(streams.output);
      streams.input.end(`${line}\n`);
      await runTerminal(services, streams);
      streams.output.end();
      const answer = await said;
      const paths = Array.from(answer.matchAll(/^Swatch: (.*)$/gm), ([, path = '']) => path);
      return {
        text: answer
          .replaceAll(/^Swatch: .*$/gm, '')
          .replaceAll(/\s+/g, ' ')
          .trim(),
        pictures: paths.map((path) => ({ bytes: readFileSync(path) })),
      };
    };
    return Promise.resolve({
      send: (picture, words) =>
        ask(
          words === undefined ? `'${pathOf(picture)}'` : `/coverhues --cover "${pathOf(picture)}" ${words}`,
        ),
      command: (picture) => ask(`/covergenre ${pathOf(picture)}`),
      book: (picture, blurb) => ask(`/coverhues ${blurb} --cover ${pathOf(picture).replaceAll(' ', '\\ ')}`),
      close: () => Promise.resolve(),
    });
  },
});

const services = coverServices();
afterAll(() => services.close());

it('a cover in between leaves what can be asked about the last book', async () => {
  const path = join(folder, 'between.png');
  await flat('#000080').png().toFile(path);
  const streams = { input: new PassThrough(), output: new PassThrough() };
  const said = text(streams.output);
  streams.input.end(
    `A retired detective returns to the harbour town where her sister vanished.\n${path}\n/other\n`,
  );
  await runTerminal(services, streams);
  streams.output.end();
  expect(await said).toMatch(/^Covers of[^]*^This cover looks like[^]*^Another palette for covers of/m);
});

it('the last answer is exported, of a cover or of a book', async () => {
  const path = join(folder, 'exported.png');
  await flat('#000080').png().toFile(path);
  const streams = { input: new PassThrough(), output: new PassThrough() };
  const said = text(streams.output);
  const blurb = 'A retired detective returns to the harbour town where her sister vanished.';
  streams.input.end(`${path}\n/export\n${blurb}\n/export\n`);
  await runTerminal(services, streams);
  streams.output.end();
  const { exported, exportedCover } = sentencesFor('en').chat;
  const plain = (await said).replaceAll(/\s+/g, ' ');
  const [ofCover, ofBook] = [plain.indexOf(exportedCover), plain.indexOf(exported)];
  expect(ofCover).toBeGreaterThan(0);
  expect(ofBook).toBeGreaterThan(ofCover);
  expect(plain.slice(ofCover, ofBook)).toMatch(/cover-palette(?:-\d+)?\.aco/);
});
