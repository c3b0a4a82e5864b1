import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPORT_LIMITS, named } from '../../../src/palette/export/file-name.ts';
import { anyTitle } from './palettes.ts';

const fileStem = (title: string): string => named({ title }, '').name;

describe('a name in ASCII', () => {
  it.each([
    ['The Last Witness Out', 'the-last-witness-out'],
    ['Ender’s Game: "Part 2"', 'enders-game-part-2'],
    ['Crème Brûlée & Straße', 'creme-brulee-strasse'],
    ['Smørrebrød i Łódź', 'smorrebrod-i-lodz'],
    ['1984', '1984'],
    ['War 戦争', 'war'],
    ['../../etc/passwd', 'etc-passwd'],
    ['..', 'cover-palette'],
    ['.htaccess', 'htaccess'],
    ['a.exe', 'a-exe'],
    ['C:\\Windows\\x', 'c-windows-x'],
    ['百年の孤独', 'cover-palette'],
    ['', 'cover-palette'],
    [' \u202e\0 ', 'cover-palette'],
  ])('makes %j into %s', (title, stem) => {
    expect(fileStem(title)).toBe(stem);
  });

  it.each(['CON', 'prn', 'Aux', 'nul', 'COM1', 'com¹', 'LPT9', 'com0'])('leaves %s to Windows', (title) => {
    expect(fileStem(title)).toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)-palette$/);
  });

  it.each(['CONSOLE', 'com10', 'nuls'])('takes %s, which Windows doesn’t reserve', (title) => {
    expect(fileStem(title)).toBe(title.toLowerCase());
  });

  const limit = EXPORT_LIMITS.fileName - '.tailwind.css'.length;

  it('takes as many characters as leave room for the longest extension, and no more', () => {
    expect(fileStem('a'.repeat(limit))).toBe('a'.repeat(limit));
    expect(fileStem('a'.repeat(limit + 1))).toBe('a'.repeat(limit));
  });

  it('cuts a long title between words', () => {
    expect(fileStem(`${'word '.repeat(8)}somewhatlonger`)).toBe('word-word-word-word-word-word-word-word');
    expect(fileStem(`${'a'.repeat(limit)} b`)).toBe('a'.repeat(limit));
  });

  it('makes a safe name of any title', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const stem = fileStem(title);
        expect(stem).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/);
        expect(stem).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)$/);
        expect(stem.length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

const titledStem = (title: string): string | undefined => named({ title }, '').titledName;

describe('a name in the title’s script', () => {
  it.each([
    ['百年の孤独', '百年の孤独'],
    ['ألف ليلة وليلة', 'ألف ليلة وليلة'],
    ['Crème Brûlée', 'Crème Brûlée'],
    ['Waves 🌊', 'Waves 🌊'],
    [' ../../etc/passwd ', 'etc passwd'],
    ['C:\\Windows\\x?*', 'C Windows x'],
    ['evil\u202egpj.exe', 'evil gpj.exe'],
    ['What? "No" <end>...', 'What No end'],
    ['NUL', 'nul-palette'],
    ['…'.repeat(100), '…'.repeat(47)],
    ['', undefined],
    [' \u202e\0 ', 'cover-palette'],
    ['\ud800', 'cover-palette'],
  ])('makes %j into %s', (title, stem) => {
    expect(titledStem(title)).toBe(stem);
  });

  it('makes a name of any title that every file system takes, and that can be sent', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        fc.pre(title !== '');
        const stem = titledStem(title)!;
        expect(stem).toMatch(/^[^\s.<>:"/\\|?*%\p{C}](?:[^<>:"/\\|?*%\p{C}]*[^\s.<>:"/\\|?*%\p{C}])?$/u);
        expect(stem).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)$/i);
        expect(Array.from(stem).length).toBeLessThanOrEqual(EXPORT_LIMITS.fileName - '.tailwind.css'.length);
        expect(Buffer.byteLength(stem)).toBeLessThan(240);
        expect(decodeURIComponent(encodeURIComponent(stem))).toBe(stem);
      }),
    );
  });
});
