/** A table of 8-bit numbers; row `r` stands for `values[r] × scales[r]`. */
export interface QuantisedTable {
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

/** Symmetric int8 quantisation with one scale a row: the largest magnitude of a row becomes `most`, at most 127. */
export function quantiseRows(table: Float32Array, width: number, most = 127): QuantisedTable {
  const rows = table.length / width;
  const values = new Int8Array(table.length);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    let largest = 0;
    for (let column = 0; column < width; column++) {
      largest = Math.max(largest, Math.abs(table[row * width + column]!));
    }
    const scale = largest / most;
    scales[row] = scale;
    if (scale === 0) continue;
    for (let column = 0; column < width; column++) {
      values[row * width + column] = Math.round(table[row * width + column]! / scale);
    }
  }
  return { values, scales };
}
