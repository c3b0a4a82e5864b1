import { describe, expect, it } from 'vitest';
import { leftOutOf, readOf } from '../story.ts';

describe('tags', () => {
  it.each([
    ['#fantasy #sea #slowburn', '#fantasy #sea #slowburn'],
    ['Tropes: #enemiestolovers, #onebed', 'Tropes: #enemiestolovers, #onebed'],
    ['The sea waits. #booktok', '#booktok'],
    [':heart:', ':heart:'],
    [':wave::skin-tone-2:', ':wave::skin-tone-2:'],
  ])('are left out: %s', (text, tags) => {
    expect(leftOutOf(text)).toEqual([`tags: ${tags}`]);
  });

  it('leave the words around them', () => {
    expect(readOf('The sea :ocean: waits.')).toBe('The sea waits.');
  });

  it.each([
    'The #MeToo years change everything.',
    'He is the #1 suspect.',
    'At 12:30:45 the bell rings.',
    'Note:this:that',
    'The plan: run: now.',
  ])('are not words of a sentence: %s', (text) => {
    expect(leftOutOf(text)).toEqual([]);
    expect(readOf(text)).toBe(text);
  });
});
