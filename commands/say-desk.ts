import type { Answer } from '../src/answers/answer.ts';
import { SAME_COLOUR } from '../src/cover-index/roll/lock-distances.ts';
import type { Sentences } from '../src/languages/index.ts';
import { nameLock } from './read-locks.ts';
import { wornPalette } from './recommended-palette.ts';

/** What was kept, which of the palettes with it is shown, how usual it is and how near it is to a real cover. */
export function sayDesk({ desk, reading }: Answer, variant: number, sentences: Sentences): string[] {
  if (desk === undefined) return [];
  const { locks, combination, distances, isSwapped } = desk;
  const of = reading.covers?.palettes.length ?? 1;
  const at = variant % of;
  const own = distances[at] ?? [];
  const say = sentences.desk;
  const far = locks.flatMap((lock, which) => {
    const distance = own[which] ?? 0;
    return distance <= SAME_COLOUR ? [] : [{ name: nameLock(lock, sentences), distance }];
  });
  return [
    ...(locks.length === 0
      ? []
      : [
          say.keeping(locks.map((lock) => nameLock(lock, sentences))),
          ...say.place({
            at: at + 1,
            of,
            carried: own.every((distance) => distance <= SAME_COLOUR),
            colours: locks.length,
          }),
        ]),
    ...(combination ? [say.combination(combination, locks.length)] : []),
    ...(far.length > 0 ? [say.distances(far)] : []),
    ...(isSwapped ? saySwapped(reading, at, sentences) : []),
  ];
}

function saySwapped(reading: Answer['reading'], variant: number, sentences: Sentences): string[] {
  const palette = wornPalette(reading, variant);
  const [ground, ink] = (['ground', 'ink'] as const).map((role) =>
    palette.find((each) => each.role === role),
  );
  if (!ground || !ink) return [];
  return [sentences.desk.swapped({ ground: nameLock(ground, sentences), ink: nameLock(ink, sentences) })];
}
