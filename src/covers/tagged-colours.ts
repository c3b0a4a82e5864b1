import { type IsoBox, boxesIn, boxIn } from './iso-boxes.ts';
import type { PictureFormat } from './picture-kind.ts';
import type { Primaries } from './wide-colour.ts';

/** Colours as code points tell them (ITU-T H.273), which take the place of a profile. */
export interface TaggedColours {
  readonly primaries: Primaries;
  /** Whether its light goes beyond white, so that what it looks like depends on the screen. */
  readonly isHdr: boolean;
}

/** Colour primaries of H.273, table 2; all others are taken for sRGB's. SMPTE RP 431 differs in its white alone. */
const PRIMARIES: Readonly<Record<number, Primaries>> = { 9: 'bt2020', 11: 'display-p3', 12: 'display-p3' };
/** Transfer characteristics of H.273, table 3: PQ and hybrid log-gamma. */
const HDR_TRANSFERS: ReadonlySet<number> = new Set([16, 18]);

/** What the code points of an AVIF or a PNG say of its colours; nothing where it has none. */
export function taggedColours(bytes: Uint8Array, format: PictureFormat): TaggedColours | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const points = format === 'avif' ? pointsOfAvif(file) : format === 'png' ? pointsOfPng(file) : undefined;
  return (
    points && {
      primaries: PRIMARIES[points.primaries] ?? 'srgb',
      isHdr: HDR_TRANSFERS.has(points.transfer),
    }
  );
}

interface CodePoints {
  readonly primaries: number;
  readonly transfer: number;
}

/** The chunk `cICP`, which stands before the pixels (PNG, third edition, section 11.3.2.6). */
function pointsOfPng(file: Buffer): CodePoints | undefined {
  for (let at = 8; at + 12 <= file.length; at += 12 + file.readUInt32BE(at)) {
    const type = file.toString('latin1', at + 4, at + 8);
    if (type === 'cICP') return { primaries: file[at + 8]!, transfer: file[at + 9]! };
    if (type === 'IDAT') return undefined;
  }
  return undefined;
}

/** The `colr` box of the picture itself, not of its alpha or its gain map (ISO/IEC 23008-12, section 6.5.5). */
function pointsOfAvif(file: Buffer): CodePoints | undefined {
  const meta = boxIn(file, 'meta');
  const properties = meta && boxIn(file, 'iprp', meta);
  const container = properties && boxIn(file, 'ipco', properties);
  const links = properties && boxIn(file, 'ipma', properties);
  const primary = meta && boxIn(file, 'pitm', meta);
  if (!container || !links || !primary) return undefined;
  try {
    const own = linkedProperties(file, links, primaryItem(file, primary));
    const boxes = [...boxesIn(file, container.start, container.end)];
    const colr = own
      .map((index) => boxes[index - 1])
      .find((box) => box?.type === 'colr' && file.toString('latin1', box.start, box.start + 4) === 'nclx');
    return (
      colr && {
        primaries: file.readUInt16BE(colr.start + 4),
        transfer: file.readUInt16BE(colr.start + 6),
      }
    );
  } catch (error) {
    // A box that ends before what it says it holds.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function primaryItem(file: Buffer, { start }: IsoBox): number {
  return file[start] === 0 ? file.readUInt16BE(start + 4) : file.readUInt32BE(start + 4);
}

/** Places, from 1, of an item's properties (`ipma`, ISO/IEC 14496-12, section 8.11.14). */
function linkedProperties(file: Buffer, { start, end }: IsoBox, item: number): number[] {
  const idSize = file[start] === 0 ? 2 : 4;
  const linkSize = file[start + 3]! & 1 ? 2 : 1;
  const entries = file.readUInt32BE(start + 4);
  let at = start + 8;
  for (let entry = 0; entry < entries && at < end; entry++) {
    const id = file.readUIntBE(at, idSize);
    const count = file.readUInt8(at + idSize);
    at += idSize + 1;
    if (id === item) {
      return Array.from({ length: count }, (_, link) => {
        const said = file.readUIntBE(at + link * linkSize, linkSize);
        return said & (linkSize === 2 ? 0x7fff : 0x7f);
      });
    }
    at += count * linkSize;
  }
  return [];
}
