/** Numbers beyond which room isn't kept: it is rarely needed, and would be held for good. */
const MOST = 1 << 18;

/**
 * Room for numbers that is taken again and again, instead of megabytes a cover that are to be collected. What it holds
 * is left from the use before, and is overwritten by the next one: so it is for one function's own work, between two
 * of whose uses nobody waits for anything.
 *
 * @param make takes room of a length
 * @returns gives room of a length
 */
export function scratch<
  Numbers extends { readonly length: number; subarray(from: number, to: number): Numbers },
>(make: (length: number) => Numbers): (length: number) => Numbers {
  let kept: Numbers | undefined;
  return (length) => {
    if (length > MOST) return make(length);
    if (kept === undefined || kept.length < length) kept = make(length);
    return kept.subarray(0, length);
  };
}
