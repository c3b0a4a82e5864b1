import { expect, it } from 'vitest';
import { pack, unpack } from '../../../src/queue/shared/pack.ts';

it('packs plain data with bytes in it, wherever they stand, and gives the same back', () => {
  const data = {
    text: 'Grün, 緑, \u0000 and "quotes"',
    cover: new Uint8Array([0, 255, 10]),
    files: [
      { name: 'one', bytes: new Uint8Array(70_000).fill(7) },
      { name: 'none', bytes: new Uint8Array() },
    ],
    left: { out: null, number: 0.1, is: true },
  };
  expect(unpack(pack(data))).toEqual(data);
  expect(unpack(pack({ bytes: Buffer.from('abc') }))).toEqual({ bytes: new Uint8Array([97, 98, 99]) });
  expect(pack(data).byteLength).toBeLessThan(70_000 + 400);
});
