/** A whole number from 0 to 65,535 in two bytes, the higher first. */
export function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

/** A whole number from 0 in four bytes, the highest first. */
export function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** A number in the four bytes of IEEE 754, the highest first. */
export function float32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatBE(value);
  return bytes;
}

/** A text in UTF-16BE with a NUL at its end, and how many units that makes. */
export function utf16(value: string): { readonly units: number; readonly bytes: Buffer } {
  const ended = `${value}\0`;
  return { units: ended.length, bytes: Buffer.from(ended, 'utf16le').swap16() };
}
