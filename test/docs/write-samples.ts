// Makes the pictures and the sample answers of the documentation anew: npm run docs:samples
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { packagePath } from '../../src/package-root.ts';
import { loadFonts } from '../../src/swatch/fonts.ts';
import { ask, closeChromium, openSite } from '../platforms/web/page/browser.ts';
import { drawReadmeSwatch } from './draw-swatch.ts';
import type { DocPage } from './pages.ts';
import { isRunnable, putCover, runSample, sampledPages, samplesOf, withoutDurations } from './samples.ts';

const SIZE = { width: 1280, height: 1250 };

/** Pixels that are left below the last line. */
const MARGIN = 16;

const BLURB = `When the harbour master of a small fishing town is found drowned in a locked salt store, Inspector Maren Holt has one clue: a ledger with eleven names, and her own father's is the first.

As the suspects begin to die in the order in which they are written, the detective must solve an old murder that the whole town swore to forget.`;

/** The page with an answer, from the page itself. */
async function photographPage(): Promise<void> {
  // The browser, too, takes its fonts from what ships, and looks the same on every machine.
  await loadFonts();
  const site = await openSite();
  try {
    const { page } = await site.visit('/', { viewport: SIZE, colorScheme: 'light' });
    await page.getByLabel('Blurb').fill(BLURB);
    await page.locator('#genres').fill('mystery, crime,');
    await page.locator('#title').fill('The Salt Ledger');
    await ask(page);
    // Down to the end of the palettes, so that no line is cut.
    const palettes = await page.locator('.part-worn').boundingBox();
    const height = palettes ? Math.round(palettes.y + palettes.height) + MARGIN : SIZE.height;
    const shot = await page.screenshot({ clip: { x: 0, y: 0, width: SIZE.width, height } });
    const picture = await sharp(shot).png({ palette: true, compressionLevel: 9, effort: 10 }).toBuffer();
    await writeFile(packagePath('assets', 'readme', 'page.png'), picture);
  } finally {
    await site.close();
  }
}

/** Puts below each script of a page whose answer is shown what it says now. */
async function writeAnswers(page: DocPage): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'coverhues-samples-'));
  putCover(folder);
  let { text } = page;
  for (const sample of samplesOf(page).filter(isRunnable)) {
    const said = await runSample(sample, folder);
    if (sample.answer === undefined || withoutDurations(sample.answer) === withoutDurations(said)) continue;
    const shown = (answer: string) => `${sample.script}\`\`\`\n\n\`\`\`text\n${answer}`;
    text = text.replace(shown(sample.answer), () => shown(`${said.trimEnd()}\n`));
  }
  await rm(folder, { recursive: true });
  if (text !== page.text) await writeFile(packagePath(page.path), text);
}

for (const page of sampledPages()) await writeAnswers(page);
await drawReadmeSwatch(packagePath('assets', 'readme', 'swatch.png'));
await photographPage();
await closeChromium();
