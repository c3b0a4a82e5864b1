import { Parser } from 'htmlparser2';
import { decodeText } from '../encoding/decode-text.ts';
import { DocumentError } from './document.ts';
import { DOCUMENT_LIMITS } from './limits.ts';

/** What happens in XML as it is read. */
export interface XmlReader {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
  /** Whether enough was read. */
  readonly isDone?: () => boolean;
}

/**
 * Reads XML as it streams in, without loading what it refers to: no entity of its own is known.
 *
 * @throws {DocumentError} where elements stand too deep in each other
 */
export async function readXml(chunks: AsyncIterable<Uint8Array>, reader: XmlReader): Promise<void> {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > DOCUMENT_LIMITS.depth)
          throw new DocumentError('its elements stand too deep in each other');
        reader.open?.(name, attributes);
      },
      onclosetag(name) {
        depth -= 1;
        reader.close?.(name);
      },
      ontext: (text) => reader.text?.(text),
    },
    { xmlMode: true, decodeEntities: true },
  );
  const decoder = new TextDecoder();
  for await (const chunk of chunks) {
    parser.write(decoder.decode(chunk, { stream: true }));
    if (reader.isDone?.()) return;
  }
  parser.end(decoder.decode());
}

/** Reads a short file of XML, in whatever encoding. @throws {DocumentError} as `readXml` does, or where it is no text */
export async function readShortXml(bytes: Uint8Array, reader: XmlReader): Promise<void> {
  const decoded = decodeText(bytes);
  if (decoded.kind !== 'text') throw new DocumentError('a file of the archive is no text');
  await readXml(only(Buffer.from(decoded.text)), reader);
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** A name without its prefix, as documents write the same names with different ones. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
