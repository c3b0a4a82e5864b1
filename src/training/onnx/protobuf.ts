/**
 * The little of the Protocol Buffers wire format that an ONNX file needs: varints, length-delimited fields
 * and 32-bit floats (https://protobuf.dev/programming-guides/encoding/).
 */
export type ProtobufField = Uint8Array;

const WIRE = { varint: 0, bytes: 2, fixed32: 5 } as const;

function varint(value: number | bigint): number[] {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  while (rest > 127n) {
    bytes.push(Number(rest & 127n) | 128);
    rest >>= 7n;
  }
  bytes.push(Number(rest));
  return bytes;
}

function tag(field: number, wire: number): number[] {
  return varint((field << 3) | wire);
}

/** A whole number, booleans and enums included. */
export function integerField(field: number, value: number | bigint): ProtobufField {
  return Uint8Array.from([...tag(field, WIRE.varint), ...varint(value)]);
}

/** A 32-bit float. */
export function floatField(field: number, value: number): ProtobufField {
  return Buffer.concat([
    Uint8Array.from(tag(field, WIRE.fixed32)),
    new Uint8Array(Float32Array.of(value).buffer),
  ]);
}

/** Raw bytes, or a nested message. */
export function bytesField(field: number, value: Uint8Array): ProtobufField {
  return Buffer.concat([Uint8Array.from([...tag(field, WIRE.bytes), ...varint(value.length)]), value]);
}

/** Text, as UTF-8. */
export function stringField(field: number, value: string): ProtobufField {
  return bytesField(field, new TextEncoder().encode(value));
}

/** A message is its fields, one after the other. */
export function message(...fields: readonly ProtobufField[]): Uint8Array {
  return Buffer.concat(fields);
}
