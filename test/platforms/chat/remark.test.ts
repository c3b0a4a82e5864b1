import { describe, expect, it } from 'vitest';
import { isRemark, isShortRemark, isTooShort, wordsIn } from '../../../src/platforms/chat/remark.ts';

describe('a remark', () => {
  it.each([
    'what colours does this have?',
    'which hues are in this cover',
    'What do you think of this one?',
    'my new cover for the second book',
    '¿Qué colores tiene esta portada?',
    'Quelles couleurs pour ce livre ?',
    'Welche Farben hat dieser Umschlag?',
    'Que cores tem esta capa?',
    'この表紙の色は何ですか？',
    'is that cover any good?',
    "What's that?",
    'Hey bot, please look at this for me, thanks',
    'what is the colour scheme of the image I just posted',
    'Kannst du dir das hier bitte mal ansehen',
    'これをお願いします',
    'hi',
    '',
  ])('%j is about something else', (text) => {
    expect(isRemark(text)).toBe(true);
  });

  it.each([
    'What colours suit a cosy mystery set in a bakery?',
    'The postman burned every picture I posted to her, and kept the letters.',
    'Please, said the wolf, open this door before the winter comes for us both.',
    'A storm is coming to the island, and nobody is ready for it.',
    'Did you know that a lighthouse can drown?',
    'The only atlas that covers both the islands and the wrecks around them.',
    'It wrote her cover letter, and then her goodbye.',
    'In Colorado, this was the last honest town.',
    'What was it like for those who kept the light, and for the one who let it go out?',
    'A girl, a dragon and a deal nobody can keep: who will win?',
    '一名退休侦探回到港口小镇,三十年前她的妹妹在那里失踪,有人会为了阻止她追问而杀人。',
    `${'She was never seen again on the island. '.repeat(4)}Is this the last of her?`,
  ])('%j is a book of its own', (text) => {
    expect([isRemark(text), isShortRemark(text)]).toEqual([false, false]);
  });

  it('may be a few words where there is something else to be read', () => {
    const text = 'and the next one please';
    expect([isRemark(text), isShortRemark(text)]).toEqual([false, true]);
  });
});

describe('words', () => {
  it('are counted with spaces and without', () => {
    expect(wordsIn('She doesn’t know, and he won’t say.')).toBe(7);
    expect(wordsIn('退休侦探')).toBe(2);
    expect(wordsIn('')).toBe(0);
  });

  it('are too few for a blurb below four, unless a script has no spaces', () => {
    expect(['one two three', 'one two three four', '一名退休侦探回到港口'].map(isTooShort)).toEqual([
      true,
      false,
      false,
    ]);
  });
});
