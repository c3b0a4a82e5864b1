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
  /** Keys that begin with `prefix`, in no order, without those past their time. */
  keys(prefix: string): Promise<string[]>;
  close(): Promise<void>;
}

/** Bytes of a key; LMDB allows 1,978. */
export const KEY_LIMIT = 512;
