import { createHash } from 'node:crypto';
import { idKey } from './line-ids.ts';

/** Numbers by ids, of which there may be millions: some twenty bytes for each. */
export interface IdTable {
  get(id: string | number): number | undefined;
  /** @param value a whole number from 0, of 32 bits */
  set(id: string | number, value: number): void;
  /** As `set`, of what tells ids apart; see `idKey`. */
  setKey(key: string, value: number): void;
  /** Bytes of memory that it takes. */
  readonly bytes: number;
}

/** Bytes of a key; in place of a longer one stands its digest, in which one more byte tells that it is one. */
const LONGEST = 32;
/** An entry begins with its number, and the length of its key. */
const [LENGTH, KEY] = [4, 5] as const;
const BLOCK = 2 ** 20;
const FIRST_PLACES = 2 ** 10;

/**
 * Makes a table without ids. Keys lie one after the other in blocks, and are compared byte by byte, but for those longer than
 * 32 bytes, whose SHA-256 is; where they lie is in a table with open addressing and linear probing, at most half full.
 */
export function makeIdTable(): IdTable {
  const blocks: Buffer[] = [];
  let free = BLOCK;
  let count = 0;
  /** One more than where entries begin; 0 where there is none. */
  let places = new Uint32Array(FIRST_PLACES);

  const blockOf = (at: number): Buffer => blocks[Math.floor(at / BLOCK)]!;

  /** The place of a key in the table, or the one that it would have. */
  function placeOf(key: Uint8Array): number {
    let place = hashOf(key) & (places.length - 1);
    while (places[place] !== 0 && !isAt(places[place]! - 1, key)) place = (place + 1) & (places.length - 1);
    return place;
  }

  function keyAt(at: number): Buffer {
    const [block, start] = [blockOf(at), at % BLOCK];
    return block.subarray(start + KEY, start + KEY + block[start + LENGTH]!);
  }

  const isAt = (at: number, key: Uint8Array): boolean => keyAt(at).equals(key);

  function grow(): void {
    const earlier = places;
    places = new Uint32Array(earlier.length * 2);
    for (const entry of earlier) if (entry !== 0) places[placeOf(keyAt(entry - 1))] = entry;
  }

  /** Writes an entry down; gives where. */
  function add(key: Uint8Array): number {
    if (free + KEY + key.length > BLOCK) {
      blocks.push(Buffer.alloc(BLOCK));
      free = 0;
    }
    const at = (blocks.length - 1) * BLOCK + free;
    blocks.at(-1)![free + LENGTH] = key.length;
    blocks.at(-1)!.set(key, free + KEY);
    free += KEY + key.length;
    return at;
  }

  function setKey(text: string, value: number): void {
    const key = bytesOf(text);
    const place = placeOf(key);
    const isNew = places[place] === 0;
    if (isNew) places[place] = add(key) + 1;
    const at = places[place]! - 1;
    blockOf(at).writeUInt32LE(value, at % BLOCK);
    if (!isNew) return;
    count += 1;
    if (count > places.length / 2) grow();
  }

  return {
    get(id) {
      const entry = places[placeOf(bytesOf(idKey(id)))]!;
      return entry === 0 ? undefined : blockOf(entry - 1).readUInt32LE((entry - 1) % BLOCK);
    },
    set: (id, value) => setKey(idKey(id), value),
    setKey,
    get bytes() {
      return blocks.length * BLOCK + places.byteLength;
    },
  };
}

function bytesOf(key: string): Uint8Array {
  const bytes = Buffer.from(key);
  if (bytes.length <= LONGEST) return bytes;
  return Buffer.concat([createHash('sha256').update(bytes).digest(), Buffer.of(0)]);
}

/** FNV-1a of 32 bits, and what MurmurHash3 ends with, so that the last bits depend on all. */
function hashOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
