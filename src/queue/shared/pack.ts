/** What stands in the JSON in place of bytes: where they begin behind it, and how many they are. */
interface PlaceOfBytes {
  readonly $bytes: readonly [from: number, count: number];
}

const LENGTH = 4;

/**
 * Plain data with bytes in it, as one piece of bytes: four for the length of its JSON, the JSON in UTF-8, and the bytes,
 * one after the other.
 */
export function pack(data: unknown): Buffer {
  const parts: Uint8Array[] = [];
  let count = 0;
  const json = JSON.stringify(data, function replace(this: Record<string, unknown>, key, value: unknown) {
    // A buffer has made JSON of itself by now.
    const bytes = this[key];
    if (!(bytes instanceof Uint8Array)) return value;
    const place: PlaceOfBytes = { $bytes: [count, bytes.byteLength] };
    parts.push(bytes);
    count += bytes.byteLength;
    return place;
  });
  const head = Buffer.from(json);
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32BE(head.byteLength);
  return Buffer.concat([length, head, ...parts]);
}

/** What was packed. @throws {SyntaxError} or {RangeError} when it was not */
export function unpack(packed: Buffer): unknown {
  const end = LENGTH + packed.readUInt32BE(0);
  const rest = packed.subarray(end);
  return JSON.parse(packed.toString('utf8', LENGTH, end), (_key, value: unknown) => {
    if (!isPlace(value)) return value;
    const [from, count] = value.$bytes;
    return new Uint8Array(rest.subarray(from, from + count));
  });
}

function isPlace(value: unknown): value is PlaceOfBytes {
  return typeof value === 'object' && value !== null && '$bytes' in value;
}
