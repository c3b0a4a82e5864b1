import { describe, expect, it } from 'vitest';
import { leftOutOf, readOf } from '../story.ts';

describe("the author's life", () => {
  it.each([
    'Jo Hallam is the author of six novels. She lives in Cornwall with her wife and two dogs.',
    'Jo Hallam was born in Leeds in 1970. She has written over thirty books for children. Visit her at www.johallam.example.',
    'Bestselling author Jo Hallam lives in Cornwall. When she isn’t writing, she swims.',
    'Dr. Jo Hallam is a professor of history at Harbour University. His essays have appeared in many journals.',
    'This is Jo Hallam’s first novel.\nJo Hallam is the award-winning author of The Ninth Wave.',
  ])('is left out at the end: %s', (life) => {
    expect(readOf(life)).toBe('');
    expect(leftOutOf(life)).toHaveLength(1);
    expect(leftOutOf(life)[0]).toMatch(/^biography: /);
  });

  it('is left out below its heading, up to another heading or to what is no life', () => {
    const life = 'About the Author\nAn engine driver by day, a poet by night.\n\nShe loves tea.';
    expect(leftOutOf(life)).toEqual([`biography: ${life.replaceAll(/\n+/g, ' ')}`]);
    const excerpt = 'Then the sea\nwaits.';
    expect(readOf(`${life}\n\n${excerpt}`)).toBe('Then the sea waits.');
    expect(readOf(`${life}\n\nAbout the book:\nThe salt has a voice.`)).toBe(
      'About the book: The salt has a voice.',
    );
  });

  it('is known behind a heading on the story’s own line', () => {
    const life = 'ABOUT THE AUTHOR Jo Hallam drives engines.';
    expect(leftOutOf(`The sea waits. ${life}`)).toEqual([`biography: ${life}`]);
  });

  it('is one part, with what is left out within it for other reasons beside it', () => {
    const life = 'Jo Hallam is the author of The Ninth Wave. It won the Saltmarsh Prize. She lives in Hull.';
    expect(leftOutOf(life)).toEqual([
      'biography: Jo Hallam is the author of The Ninth Wave.',
      'accolade: It won the Saltmarsh Prize.',
      'biography: She lives in Hull.',
    ]);
  });

  it.each([
    'Ellie Vance is the author of three thrillers. When her publisher vanishes, she must write a fourth.',
    'She is the author of three novels, and of her own misfortune.',
    'Ellie Vance lives in Rome with her husband and two cats. Then the letters begin.',
    'The Salt Boat is a sea story, the first of a new series by the author of The Ninth Wave, and of much else.',
    'Tom Reed has written yet another book of essays: on fog, eels and marriage.',
    'Katie James is a journalist. She wants the truth.',
    'He was born in a lighthouse, and he will die in one.',
    'When Mara is not writing letters, she is burning them.',
  ])('is not a character’s: %s', (text) => {
    expect(leftOutOf(text)).toEqual([]);
    expect(readOf(text)).toBe(text);
  });
});
