import type { PictureCode } from './errors.ts';
import type { Book } from './hues/reading.ts';
import type { ColourLock } from './palette/locked-palette.ts';

/** Books of a catalogue that are read together, and what their lines shall have. */
export interface BooksChunk {
  readonly task: 'predict';
  readonly books: readonly (Book & { readonly id: string | number })[];
  /** Colours that every palette must have; may be empty. */
  readonly locks: readonly ColourLock[];
  /** Whether each colour of a palette has what becomes of it on paper. */
  readonly print: boolean;
}

/** Covers of a catalogue, with the bytes of their pictures. */
export interface CoversChunk {
  readonly task: 'inspect';
  readonly covers: readonly { readonly id: string | number; readonly bytes: Uint8Array }[];
}

/** A part of a catalogue, as plain data, for whoever makes its lines. */
export type CatalogueChunk = BooksChunk | CoversChunk;

/** What is wrong with a cover's picture. */
export interface ChunkFault {
  readonly code: PictureCode;
  readonly message: string;
}

/** What is made of an item of a chunk: its line, with its line break, or why there is none. */
export type ChunkLine = string | ChunkFault;
