import { bytesField, integerField, message, stringField } from './protobuf.ts';

/** A model as two files: its graph, and the weights that the graph finds beside itself. */
export interface SplitModel {
  readonly graph: Uint8Array;
  readonly weights: Uint8Array;
}

/** Bytes of a tensor from which it lies in the file of weights. */
const LARGE = 65_536;
/** Bytes of a page, at whose multiples tensors begin, so that the file can be mapped into memory. */
const PAGE = 4096;

/** Numbers of fields, and of a value, in onnx.proto. */
const FIELD = {
  graph: 7,
  initializer: 5,
  rawData: 9,
  externalData: 13,
  dataLocation: 14,
  key: 1,
  value: 2,
} as const;
const EXTERNAL = 1;

/**
 * Moves the large tensors of a model into a file of their own, which ONNX Runtime maps into memory: what isn't asked for
 * is never read, and several sessions hold it once
 * (https://onnx.ai/onnx/repo-docs/ExternalData.html).
 *
 * @param model an ONNX file whose weights are raw bytes
 * @param name of the file of weights, beside the graph's
 */
export function splitWeights(model: Uint8Array, name: string): SplitModel {
  const pages: Uint8Array[] = [];
  let end = 0;
  const moved = (tensor: Uint8Array): Uint8Array => {
    const raw = Array.from(fieldsOf(tensor)).find(({ field }) => field === FIELD.rawData)?.value;
    if (raw === undefined || raw.length < LARGE) return tensor;
    const offset = end;
    const padding = new Uint8Array((PAGE - (raw.length % PAGE)) % PAGE);
    pages.push(raw, padding);
    end += raw.length + padding.length;
    const where = { location: name, offset: String(offset), length: String(raw.length) };
    return message(
      change(tensor, FIELD.rawData, () => undefined),
      ...Object.entries(where).map(([key, value]) =>
        bytesField(FIELD.externalData, message(stringField(FIELD.key, key), stringField(FIELD.value, value))),
      ),
      integerField(FIELD.dataLocation, EXTERNAL),
    );
  };
  const graph = change(model, FIELD.graph, (all) => change(all, FIELD.initializer, moved));
  return { graph, weights: message(...pages) };
}

/** A message with each of its fields of one number changed, or left out. */
function change(
  all: Uint8Array,
  number: number,
  to: (value: Uint8Array) => Uint8Array | undefined,
): Uint8Array {
  const fields = Array.from(fieldsOf(all), ({ field, value, whole }) => {
    if (field !== number) return whole;
    const changed = to(value);
    return changed && bytesField(field, changed);
  });
  return message(...fields.filter((field) => field !== undefined));
}

interface MessageField {
  readonly field: number;
  /** The bytes of a nested message, a text or raw bytes; else of the number as it is written. */
  readonly value: Uint8Array;
  /** All of it, with its number. */
  readonly whole: Uint8Array;
}

/** Bytes of values that have always as many, by how they are written. */
const FIXED: Readonly<Record<number, number>> = { 1: 8, 5: 4 };

/** The fields of a message, in their order. */
function* fieldsOf(bytes: Uint8Array): Iterable<MessageField> {
  for (let start = 0; start < bytes.length;) {
    const tag = readVarint(bytes, start);
    const wire = tag.value % 8;
    const first = readVarint(bytes, tag.end);
    const from = wire === 2 ? first.end : tag.end;
    const end = wire === 0 ? first.end : from + (wire === 2 ? first.value : FIXED[wire]!);
    yield {
      field: Math.floor(tag.value / 8),
      value: bytes.subarray(from, end),
      whole: bytes.subarray(start, end),
    };
    start = end;
  }
}

function readVarint(bytes: Uint8Array, start: number): { readonly value: number; readonly end: number } {
  let value = 0;
  let at = start;
  for (let worth = 1; ; worth *= 128) {
    const byte = bytes[at++]!;
    value += (byte % 128) * worth;
    if (byte < 128) return { value, end: at };
  }
}
