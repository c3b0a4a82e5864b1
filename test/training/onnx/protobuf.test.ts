import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bytesField,
  floatField,
  integerField,
  message,
  stringField,
} from '../../../src/training/onnx/protobuf.ts';

const bytes = (field: Uint8Array): number[] => [...field];

/** Reads a varint as the encoding guide defines it: seven bits a byte, lowest first. */
function readVarint(from: readonly number[]): bigint {
  return from.reduce((sum, byte, at) => sum + (BigInt(byte & 127) << BigInt(7 * at)), 0n);
}

describe('integerField', () => {
  it.each<[number | bigint, number[]]>([
    [0, [0]],
    [1, [1]],
    [127, [0x7f]],
    [128, [0x80, 0x01]],
    [300, [0xac, 0x02]],
    [16_383, [0xff, 0x7f]],
    [16_384, [0x80, 0x80, 0x01]],
    [2 ** 32, [0x80, 0x80, 0x80, 0x80, 0x10]],
    [Number.MAX_SAFE_INTEGER, [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f]],
    [-1, [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01]],
    [-2, [0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01]],
    [2n ** 63n - 1n, [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f]],
  ])('writes %d as a varint', (value, expected) => {
    expect(bytes(integerField(1, value))).toEqual([0x08, ...expected]);
  });

  it('writes any 64-bit number so that it can be read back, negative ones in two’s complement', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (value) => {
        const [, ...varint] = bytes(integerField(1, value));
        expect(BigInt.asIntN(64, readVarint(varint))).toBe(value);
        expect(varint.slice(0, -1).every((byte) => byte >= 128)).toBe(true);
        expect(varint.at(-1)).toBeLessThan(128);
      }),
    );
  });

  it('writes the tag of a field number above 15 in two bytes', () => {
    expect(bytes(integerField(20, 7))).toEqual([0xa0, 0x01, 7]);
  });
});

describe('floatField', () => {
  it('writes four bytes, lowest first', () => {
    expect(bytes(floatField(2, 1))).toEqual([0x15, 0, 0, 0x80, 0x3f]);
    expect(bytes(floatField(2, -0.5))).toEqual([0x15, 0, 0, 0, 0xbf]);
  });
});

describe('bytesField, stringField and message', () => {
  it('puts the length before the bytes, as a varint', () => {
    expect(bytes(bytesField(5, Uint8Array.of(9, 8)))).toEqual([0x2a, 2, 9, 8]);
    expect(bytes(bytesField(5, new Uint8Array(0)))).toEqual([0x2a, 0]);
    expect(bytes(bytesField(5, new Uint8Array(200))).slice(0, 3)).toEqual([0x2a, 0xc8, 0x01]);
  });

  it('counts the bytes of a text, not its characters', () => {
    expect(bytes(stringField(2, 'né'))).toEqual([0x12, 3, 0x6e, 0xc3, 0xa9]);
  });

  it('joins fields in order and nests', () => {
    const inner = message(integerField(1, 150), stringField(2, 'x'));
    expect(bytes(inner)).toEqual([0x08, 0x96, 0x01, 0x12, 1, 0x78]);
    expect(bytes(bytesField(3, inner))).toEqual([0x1a, 6, ...bytes(inner)]);
    expect(bytes(message())).toEqual([]);
  });
});
