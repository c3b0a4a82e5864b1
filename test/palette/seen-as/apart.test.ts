import { describe, expect, it } from 'vitest';
import { alikeIn, apartIn, seenInSights } from '../../../src/palette/seen-as/apart.ts';
import { SIGHTS } from '../../../src/palette/seen-as/sights.ts';

describe('whether two colours can be told apart', () => {
  it.each([
    [
      'a red and a green of one lightness, but for those without red or green cones, and in grey',
      '#a05048',
      '#5c7a3a',
      ['protan', 'deutan', 'grey'],
    ],
    [
      'a blue and a green of one lightness, but for those without blue cones, and in grey',
      '#2f6fd0',
      '#5c7a3a',
      ['tritan', 'grey'],
    ],
    ['black and white', '#000000', '#ffffff', []],
  ] as const)('%s', (_, one, other, sights) => {
    expect(alikeIn(one, other)).toEqual(sights);
    expect(alikeIn(other, one)).toEqual(sights);
  });

  it('a colour is itself in every sight', () => {
    expect(alikeIn('#8a2be2', '#8a2be2')).toEqual([...SIGHTS]);
    expect(apartIn(seenInSights('#8a2be2'), seenInSights('#8a2be2'))).toEqual([0, 0, 0, 0, 0]);
  });

  it('a grey looks the same to everybody', () => {
    for (const { a, b } of seenInSights('#808080')) expect(Math.hypot(a, b)).toBeLessThan(0.01);
  });
});
