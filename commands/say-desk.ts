import type { Answer } from '../src/answers/answer.ts';
import { SAME_COLOUR } from '../src/cover-index/roll/lock-distances.ts';
import { saysLittle, sureCovers } from '../src/hues/sure-covers.ts';
import type { Sentences } from '../src/languages/index.ts';
import { nameOfColour } from '../src/palette/colour-name.ts';
import type { ReplyHeadings } from '../src/reply.ts';
import { lightnessOf } from '../src/palette/make-up.ts';
import { toOklab } from '../src/palette/oklab.ts';
import { nameLock } from './read-locks.ts';
import { wornPalette } from './recommended-palette.ts';

/** The share of such covers up to which a ground goes against them. */
const AGAINST = 0.2;

/** What was kept, which of the palettes with it is shown, how usual it is and how near it is to a real cover. */
export function sayDesk({ desk, reading }: Answer, variant: number, sentences: Sentences): string[] {
  if (desk === undefined) return [];
  const { locks, combination, distances, isSwapped, rules } = desk;
  const of = reading.covers?.palettes.length ?? 1;
  const at = variant % of;
  const say = sentences.desk;
  // An ink may be any on the cover behind a palette.
  const colours = locks.flatMap((lock, which) =>
    lock.role === 'ink' ? [] : [{ lock, distance: distances[at]?.[which] ?? 0 }],
  );
  const isInParts = colours.some(({ lock }) => lock.role !== undefined);
  const far = colours.filter(({ distance }) => distance > SAME_COLOUR);
  const source = rules?.[at] ?? (far.length > 0 ? 'near' : 'carried');
  return [
    ...(locks.length === 0
      ? []
      : [
          say.keeping(locks.map((lock) => nameLock(lock, sentences))),
          ...say.place({ at: at + 1, of, source, colours: colours.length || 1 }),
        ]),
    ...(combination ? [say.combination(combination, { colours: colours.length, isInParts })] : []),
    ...(far.length > 0
      ? [say.distances(far.map(({ lock, distance }) => ({ name: nameLock(lock, sentences), distance })))]
      : []),
    ...(isSwapped ? saySwapped(reading, at, sentences) : []),
    ...sayAgainst(reading, at, sentences),
  ];
}

/** What stands above a palette that somebody had a hand in; nothing for another. */
export function headingOfDesk(
  { desk }: Answer,
  { desk: say, realCovers }: Sentences,
): Partial<Pick<ReplyHeadings, 'palette'>> {
  if (desk === undefined) return {};
  const names = desk.locks.map(({ hex }) => realCovers.colour({ name: nameOfColour(hex), hex }));
  return { palette: names.length > 0 ? say.heading(names) : say.changed };
}

/** Where a ground is as light as few of such covers' are: how few. */
function sayAgainst(reading: Answer['reading'], variant: number, sentences: Sentences): string[] {
  const shares = sureCovers(reading)?.ground.shares;
  const ground = wornPalette(reading, variant).find(({ role }) => role === 'ground');
  if (!shares || !ground || saysLittle(reading)) return [];
  const lightness = lightnessOf(toOklab(ground.hex).l);
  return shares[lightness] <= AGAINST
    ? [sentences.desk.against({ lightness, share: shares[lightness] })]
    : [];
}

function saySwapped(reading: Answer['reading'], variant: number, sentences: Sentences): string[] {
  const palette = wornPalette(reading, variant);
  const [ground, ink] = (['ground', 'ink'] as const).map((role) =>
    palette.find((each) => each.role === role),
  );
  if (!ground || !ink) return [];
  return [sentences.desk.swapped({ ground: nameLock(ground, sentences), ink: nameLock(ink, sentences) })];
}
