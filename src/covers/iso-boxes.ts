/** A box of an ISO base media file: where its content begins and ends. */
export interface IsoBox {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Boxes between two places, as far as they are whole (ISO/IEC 14496-12, section 4.2). */
export function* boxesIn(bytes: Buffer, start: number, end: number): Generator<IsoBox> {
  for (let at = start; at + 8 <= end;) {
    const said = bytes.readUInt32BE(at);
    const isLong = said === 1 && at + 16 <= end;
    const size = isLong ? Number(bytes.readBigUInt64BE(at + 8)) : said === 0 ? end - at : said;
    const content = at + (isLong ? 16 : 8);
    if (at + size > end || at + size < content) return;
    yield { type: bytes.toString('latin1', at + 4, at + 8), start: content, end: at + size };
    at += size;
  }
}

/** The first box of a type within another, or within the file. */
export function boxIn(bytes: Buffer, type: string, within?: IsoBox): IsoBox | undefined {
  // A full box begins with its version and flags; of those looked into here, `meta` is one.
  const start = (within?.start ?? 0) + (within?.type === 'meta' ? 4 : 0);
  for (const box of boxesIn(bytes, start, within?.end ?? bytes.length)) if (box.type === type) return box;
  return undefined;
}
