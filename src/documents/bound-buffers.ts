/**
 * Bounds the buffers that code in this thread may ask for from now on, all together, so that a small file can't unpack
 * into more memory than there is; what would unpack it outside of them is taken away. Meant for a thread of its own: it
 * lasts as long as that.
 *
 * @throws {RangeError} later, where more is asked for
 */
export function boundBuffers(limit: number): void {
  let left = limit;
  const count = (size: unknown): void => {
    if (typeof size === 'number') left -= size;
    if (left < 0) throw new RangeError('more memory was asked for than a document may take');
  };
  Reflect.deleteProperty(globalThis, 'DecompressionStream');
  for (const name of ['Uint8Array', 'ArrayBuffer'] as const) {
    const whole = globalThis[name];
    Object.assign(globalThis, {
      [name]: new Proxy(whole, {
        construct(target, args: [unknown], newTarget) {
          count(args[0]);
          return Reflect.construct(target, args, newTarget) as object;
        },
      }),
    });
  }
}
