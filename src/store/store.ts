import { isDeepStrictEqual } from 'node:util';

/** Small records that outlive a request. Every backend keeps the same promise. */
export interface Store {
  /** The record under a key; none where it was never set, was deleted or is past its time. */
  get(key: string): Promise<unknown>;
  /**
   * Keeps a record of plain data under a key of at most {@link KEY_LIMIT} bytes, in place of an earlier one.
   *
   * @param milliseconds how long it is kept
   * @throws {StoreError} `STORE_UNAVAILABLE` when it cannot be written
   */
  set(key: string, record: unknown, milliseconds: number): Promise<void>;
  delete(key: string): Promise<void>;
  /**
   * Makes several changes at once, all or none: a process that ends in the middle leaves what was there before. None
   * is made where a record isn't as it is expected, since somebody else has changed it meanwhile.
   *
   * @param expected a key, and its record as it was read; `undefined` where none was there. Of several all count
   * @returns whether they were made
   * @throws {StoreError} `STORE_UNAVAILABLE` when they cannot be written
   */
  changeIf(expected: Expected | readonly Expected[], changes: readonly Change[]): Promise<boolean>;
  /** Keys that begin with `prefix`, in no order, without those past their time. */
  keys(prefix: string): Promise<string[]>;
  /** All records whose keys begin with `prefix`, in no order, a few at a time; those that change meanwhile, as they were or are. */
  entries(prefix: string): AsyncIterable<Entry>;
  /** Whether what is asked would have to wait, as what holds the records has gone away for a while. */
  isAway?(): boolean;
  /** Has nothing wait for long any more where what holds the records is away, as the process is to end. */
  hurry?(): void;
  close(): Promise<void>;
}

/** A record with its key, and the milliseconds that are left to it. */
export interface Entry {
  readonly key: string;
  readonly record: unknown;
  readonly milliseconds: number;
}

/** What a change rests on. */
export interface Expected {
  readonly key: string;
  readonly record: unknown;
}

/** Whether all records are as they are expected. */
export function areAsExpected(
  expected: Expected | readonly Expected[],
  current: (key: string) => unknown,
): boolean {
  return [expected].flat().every(({ key, record }) => isDeepStrictEqual(current(key), record));
}

/** A record that is set, for so many milliseconds, or deleted. */
export type Change =
  | { readonly key: string; readonly record: unknown; readonly milliseconds: number }
  | { readonly key: string; readonly deleted: true };

/** Bytes of a key; LMDB allows 1,978. */
export const KEY_LIMIT = 512;
