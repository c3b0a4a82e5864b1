import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { measurePicture } from '../../../src/catalogue/own/measured-picture.ts';
import { openMeasurer } from '../../../src/catalogue/own/measure-pictures.ts';
import { FileError, PictureError } from '../../../src/errors.ts';
import { flat } from '../../covers/drawn-covers.ts';
import { makeFolder } from '../../folders.ts';

it('measures in threads as it does without, in order, and brings back what is wrong', async () => {
  const folder = makeFolder();
  const pathOf = (name: string) => ({ file: name, path: join(folder, name) });
  const [red, teal] = ['#b22222', '#008080'].map((hex) => flat(hex, { width: 60, height: 90 }).png());
  writeFileSync(join(folder, 'red.png'), await red!.toBuffer());
  writeFileSync(join(folder, 'teal.png'), await teal!.toBuffer());
  writeFileSync(join(folder, 'text.png'), 'no picture');
  const names = Array.from({ length: 50 }, (_, at) => (at % 2 === 0 ? 'red.png' : 'teal.png'));
  const measurer = openMeasurer();
  const measured = await measurer.measure([...names, 'text.png', 'gone.png'].map(pathOf));
  await measurer.close();
  const alone = [await measurePicture(pathOf('red.png')), await measurePicture(pathOf('teal.png'))];
  expect(measured.slice(0, 50)).toEqual(names.map((_, at) => alone[at % 2]));
  expect(measured[50]).toBeInstanceOf(PictureError);
  expect(measured[51]).toBeInstanceOf(FileError);
  expect(measured[51]).toMatchObject({
    code: 'INPUT_UNREADABLE',
    message: expect.stringContaining('gone.png'),
  });
});
