import { rowOf, type Table, zeros } from '../table.ts';

/** Softmax of each row. */
export function softmaxRows(logits: Table): Table {
  const shares = zeros(logits.rows, logits.columns);
  for (let row = 0; row < logits.rows; row++) {
    const own = rowOf(logits, row);
    const largest = Math.max(...own);
    const powers = rowOf(shares, row);
    let sum = 0;
    own.forEach((value, at) => {
      const power = Math.exp(value - largest);
      powers[at] = power;
      sum += power;
    });
    for (let at = 0; at < powers.length; at++) powers[at]! /= sum;
  }
  return shares;
}
