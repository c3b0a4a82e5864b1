import { packagePath } from '../src/package-root.ts';
import { FIELDS, LEVELS, PRESS_TABLE, STEP } from '../src/palette/print/press-table.ts';
import { writeWhole } from '../src/write-whole.ts';
import { bestInks } from './press/best-inks.ts';
import { coloursOf, measurePress, type PressModel } from './press/press-model.ts';
import { printInks, separate } from './press/sharp-press.ts';

/** Rows of colours that lie beside one in the table, one step less of blue, of green and of red. */
const BESIDE = [1, LEVELS, LEVELS ** 2] as const;

/** Every colour of the table, blue fastest: red, green and blue by turns. */
function everyColour(): Uint8Array {
  const colours = new Uint8Array(LEVELS ** 3 * 3);
  for (let row = 0; row < LEVELS ** 3; row += 1) {
    for (let channel = 0; channel < 3; channel += 1) {
      colours[row * 3 + channel] = (Math.floor(row / LEVELS ** (2 - channel)) % LEVELS) * STEP;
    }
  }
  return colours;
}

/** Inks for each colour, found from sharp's own, from black alone, and from those of the colours beside it. */
function findInks(colours: Uint8Array, separated: Uint8Array, model: PressModel): Uint8Array {
  const found = new Uint8Array(separated.length);
  for (let row = 0; row < LEVELS ** 3; row += 1) {
    const wished = coloursOf(colours[row * 3]!, colours[row * 3 + 1]!, colours[row * 3 + 2]!);
    const beside = BESIDE.filter((step) => Math.floor(row / step) % LEVELS > 0);
    const starts = [
      rowOf(separated, row),
      [0, 0, 0, Math.round(2.4 * (100 - wished.l))],
      ...beside.map((step) => rowOf(found, row - step)),
    ];
    found.set(bestInks(wished, starts, model).inks, row * 4);
  }
  return found;
}

function rowOf(inks: Uint8Array, row: number): number[] {
  return [...inks.subarray(row * 4, row * 4 + 4)];
}

function tableOf(inks: Uint8Array, prints: Uint8Array): Uint8Array {
  const table = new Uint8Array(LEVELS ** 3 * FIELDS);
  for (let row = 0; row < LEVELS ** 3; row += 1) {
    table.set(inks.subarray(row * 4, row * 4 + 4), row * FIELDS);
    table.set(prints.subarray(row * 3, row * 3 + 3), row * FIELDS + 4);
  }
  return table;
}

const colours = everyColour();
const inks = findInks(colours, await separate(colours), await measurePress());
await writeWhole(packagePath(...PRESS_TABLE), tableOf(inks, await printInks(inks)));
