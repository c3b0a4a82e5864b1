import { join } from 'node:path';
import { writeSyntheticData } from './synthetic-data.ts';

// Made-up books to try a training on: `npx tsx test/training/write-data.ts FOLDER` writes FOLDER/data.
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Name a folder to write data/ into.\n');
  process.exitCode = 2;
} else {
  await writeSyntheticData(join(folder, 'data'));
  process.stdout.write(`${join(folder, 'data')}: made-up books of four genres.\n`);
}
