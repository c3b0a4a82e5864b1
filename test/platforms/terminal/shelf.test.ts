import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { runTerminal } from '../../../src/platforms/terminal/prompt.ts';
import { sentencesFor } from '../../../src/languages/index.ts';
import { createServices } from '../../../src/services.ts';
import { readSettings } from '../../../src/settings.ts';
import { createFileStore } from '../../../src/store/file-store.ts';
import { createMemoryStore } from '../../../src/store/memory-store.ts';
import { makeFolder } from '../../folders.ts';
import { realServices } from '../../services/test-services.ts';

const BLURB = 'A retired detective returns to the harbour town where her sister vanished thirty winters ago.';
const { shelf: say } = sentencesFor('en');
const engines = realServices();
afterAll(() => engines.close());

/** What the terminal says to lines, with shelves in a folder. */
async function type(directory: string, ...lines: string[]): Promise<string> {
  const made = createServices(
    readSettings({}),
    engines.logger,
    createMemoryStore(),
    createFileStore({ directory }),
  );
  const services = { ...made, hues: () => engines.hues() };
  const [input, output] = [new PassThrough(), new PassThrough()];
  input.end(lines.join('\n'));
  const said = text(output);
  await runTerminal(services, { input, output });
  output.end();
  await made.close();
  return (await said).replaceAll(/\s+/gu, ' ');
}

describe('the shelf in the terminal', () => {
  it('keeps what is saved beyond the run, and answers nothing else from it', async () => {
    const folder = makeFolder();
    const first = await type(
      folder,
      `/coverhues --title "Harbour Lights" ${BLURB}`,
      '/save',
      '/save Second try',
    );
    expect(first).toContain(say.saved({ name: 'Harbour Lights', whose: 'mine' }));
    const second = await type(
      folder,
      '/shelf',
      '/shelf show second TRY',
      '/why',
      '/shelf compare "second try" "harbour lights"',
    );
    expect(second).toMatch(/Your shelf: 2 palettes 1\. “Second try”: .* 2\. “Harbour Lights”/u);
    expect(second).toMatch(/From your shelf: “Second try”, saved on .*Predicted for this book/u);
    expect(second).toContain(say.compare.identical);
    const third = await type(
      folder,
      '/shelf rename "second try" Frost',
      '/shelf delete frost',
      '/shelf forget',
      '/shelf',
    );
    expect(third).toContain(say.renamed({ from: 'second try', to: 'Frost' }));
    expect(third).toContain(say.deleted('Frost'));
    expect(third).toContain(say.forgotten(1));
    expect(third).toContain(say.faults.nothing.mine);
  });

  it('says what it can’t do', async () => {
    const said = await type(
      makeFolder(),
      '/save',
      '/shelf channel list',
      '/shelf sort it',
      '/shelf show Ice',
    );
    expect(said).toContain('Send me a book first');
    expect(said).toContain(say.faults.onlyMine);
    expect(said).toContain('/shelf takes list, show NAME, compare');
    expect(said).toContain(say.faults.missing({ name: 'Ice', whose: 'mine' }));
  });

  it('leads to the page by a link', async () => {
    const said = await type(makeFolder(), BLURB, '/link');
    expect(said).toMatch(/COVERHUES_URL puts that before it\): \/p#1\.[\w-]+/u);
  });
});
