/** Two that look alike. */
export interface AlikePair<Colour> {
  readonly one: Colour;
  readonly other: Colour;
}

/**
 * Groups in which any two are a pair, so that three that are all alike are named once: each pair is in a group at least,
 * and a colour may be in several.
 */
export function alikeGroups<Colour>(pairs: readonly AlikePair<Colour>[]): Colour[][] {
  const isPair = (one: Colour, other: Colour): boolean =>
    pairs.some(
      (pair) => (pair.one === one && pair.other === other) || (pair.one === other && pair.other === one),
    );
  const groups: Colour[][] = [];
  for (const { one, other } of pairs) {
    if (groups.some((group) => group.includes(one) && group.includes(other))) continue;
    const takes = (group: readonly Colour[], joining: Colour, present: Colour): boolean =>
      group.includes(present) && group.every((each) => isPair(each, joining));
    const ofOne = groups.find((group) => takes(group, other, one));
    const ofOther = groups.find((group) => takes(group, one, other));
    if (ofOne) ofOne.push(other);
    else if (ofOther) ofOther.push(one);
    else groups.push([one, other]);
  }
  return groups;
}
