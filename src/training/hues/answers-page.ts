import { sentencesFor } from '../../../commands/sentences.ts';
import type { HuesEngine } from '../../hues/reading.ts';
import { choosePalette } from '../../palette/choose-palette.ts';
import { SAMPLE_BLURBS } from '../sample-blurbs.ts';

const LISTED = 5;

/** A page of sample blurbs with their answers, for reading as an art director would. */
export async function answersPage(engine: HuesEngine): Promise<string> {
  const sections: string[] = [];
  for (const book of SAMPLE_BLURBS) {
    const reading = await engine.read(book);
    const reasons = await engine.explain(book, reading, LISTED);
    const genres = reading.genres
      .filter(({ present }) => present)
      .map(({ name, score }) => `${name} ${percent(score)}`);
    const palette = choosePalette(reading.hues).map(({ name, role }) => `${name} (${role})`);
    const { ground, chroma, contrast } = reading.ground;
    sections.push(
      [
        `## ${book.title}`,
        '',
        `> ${book.blurb}`,
        '',
        `Genres: ${genres.join(', ') || 'none stands out'}.`,
        '',
        ...reasons.map((reason, at) => {
          const hue = reading.hues[at]!;
          return `${at + 1}. **${hue.name}** \`${hue.hex}\`, on ${percent(hue.score)} of such covers, ${hue.lift.toFixed(1)} × the usual. ${sentencesFor('en').reason(hue, reason)}`;
        }),
        '',
        `Palette: ${palette.join(', ')}. Ground: ${ground.value} (${percent(ground.share)}, usually ${percent(ground.usual)}), ${chroma.value}, ${contrast.value} contrast.`,
        '',
      ].join('\n'),
    );
  }
  return `# Answers to ${SAMPLE_BLURBS.length} sample blurbs\n\nWritten by \`npm run evaluate:hues\`; the blurbs are inventions.\n\n${sections.join('\n')}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
