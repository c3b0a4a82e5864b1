import type { Book, HueReading, HuesEngine } from '../../hues/reading.ts';
import { progressBar } from '../progress.ts';

const CHUNK = 256;

/** Reads many books with the engine as it ships, with a progress bar. */
export async function readBooks(
  engine: HuesEngine,
  books: readonly Book[],
  label: string,
): Promise<HueReading[]> {
  const progress = progressBar(label);
  progress.start(books.length);
  const readings: HueReading[] = [];
  for (let start = 0; start < books.length; start += CHUNK) {
    const chunk = books.slice(start, start + CHUNK);
    readings.push(...(await engine.readAll(chunk)));
    progress.advance(chunk.length);
  }
  progress.stop();
  return readings;
}
