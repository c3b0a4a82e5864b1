/** The number that stands at a place when some are put in order, which they are in part afterwards (Hoare's quickselect). */
export function select(values: Float64Array, place: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const pivot = values[(low + high) >> 1]!;
    let [up, down] = [low, high];
    while (up <= down) {
      while (values[up]! < pivot) up++;
      while (values[down]! > pivot) down--;
      if (up > down) break;
      const higher = values[up]!;
      values[up] = values[down]!;
      values[down] = higher;
      up++;
      down--;
    }
    if (place <= down) high = down;
    else if (place >= up) low = up;
    else break;
  }
  return values[place]!;
}
