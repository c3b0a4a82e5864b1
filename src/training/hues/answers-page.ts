import { reasonLines } from '../../../commands/reason-lines.ts';
import { sentencesFor } from '../../languages/index.ts';
import type { HueReading, HuesEngine } from '../../hues/reading.ts';
import { choosePalette } from '../../palette/choose-palette.ts';
import { SAMPLE_BLURBS } from '../sample-blurbs.ts';

const LISTED = 5;
/** Comparable covers that are named. */
const COVERS = 5;

/** A page of sample blurbs with their answers, for reading as an art director would. */
export async function answersPage(engine: HuesEngine): Promise<string> {
  const sections: string[] = [];
  for (const book of SAMPLE_BLURBS) {
    const reading = await engine.read(book);
    const reasons = await engine.explain(book, reading, LISTED);
    const genres = reading.genres
      .filter(({ present }) => present)
      .map(({ name, score }) => `${name} ${percent(score)}`);
    sections.push(
      [
        `## ${book.title}`,
        '',
        `> ${book.blurb}`,
        '',
        `Genres: ${genres.join(', ') || 'none stands out'}.`,
        '',
        ...palettesOf(reading),
        '',
        groundOf(reading),
        '',
        ...reasons.map((reason, at) => {
          const hue = reading.hues[at]!;
          const lines = reasonLines(hue, reason, 'full', sentencesFor('en')).map((line) => `   - ${line}`);
          return [`${at + 1}. **${hue.name}** \`${hue.hex}\` (CSS \`${hue.css}\`)`, ...lines].join('\n');
        }),
        '',
        ...coversOf(reading),
      ].join('\n'),
    );
  }
  return `# Answers to ${SAMPLE_BLURBS.length} sample blurbs\n\nWritten by \`npm run evaluate:hues\`, with their swatches in \`answers.png\`; the blurbs are inventions.\n\n${sections.join('\n')}`;
}

function palettesOf({ covers, hues }: HueReading): string[] {
  const palettes = covers?.palettes ?? [choosePalette(hues)];
  return palettes.map(
    (palette) => `- ${palette.map(({ role, name, hex }) => `${role} ${name} \`${hex}\``).join(', ')}`,
  );
}

function groundOf({ ground, covers }: HueReading): string {
  const { ground: lightness, chroma, contrast } = ground;
  const colour = covers?.ground.colour;
  const most = colour ? `, most often ${colour.name} \`${colour.hex}\` (${percent(colour.share)})` : '';
  return `Ground: ${lightness.value} (${percent(lightness.share)}, usually ${percent(lightness.usual)})${most}; ${chroma.value}, ${contrast.value} contrast.`;
}

function coversOf({ covers }: HueReading): string[] {
  const named = (covers?.comparables ?? [])
    .slice(0, COVERS)
    .map((cover) => sentencesFor('en').realCovers.book(cover));
  return named.length > 0 ? [`Covers: ${named.join('; ')}.`, ''] : [];
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
