/** Softmax of each row, its logits multiplied by `scale` first. */
export function softmax(logits: Float32Array, classes: number, scale = 1): Float32Array {
  const shares = new Float32Array(logits.length);
  for (let start = 0; start < logits.length; start += classes) {
    const row = logits.subarray(start, start + classes);
    const largest = Math.max(...row);
    let sum = 0;
    row.forEach((value, at) => {
      const share = Math.exp(scale * (value - largest));
      shares[start + at] = share;
      sum += share;
    });
    for (let at = start; at < start + classes; at++) shares[at]! /= sum;
  }
  return shares;
}
