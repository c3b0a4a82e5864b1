import { westernText } from '../encoding/decode-text.ts';
import { type DocumentContent, DocumentError } from './document.ts';
import { DOCUMENT_LIMITS } from './limits.ts';
import { createProse } from './prose.ts';
import { type RtfToken, rtfTokens } from './rtf-tokens.ts';

/** Groups that hold no text of the document. */
const UNSEEN = new Set(
  'fonttbl colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf footnote annotation fldinst listtable listoverridetable revtbl rsidtbl generator themedata object datastore xmlnstbl latentstyles'.split(
    ' ',
  ),
);

/** What control words and symbols stand for. */
const CHARACTERS: Readonly<Record<string, string>> = {
  par: '\n\n',
  sect: '\n\n',
  page: '\n\n',
  row: '\n\n',
  line: '\n',
  tab: ' ',
  cell: ' ',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  '~': '\u00a0',
  _: '-',
  '\n': '\n\n',
  '\r': '\n\n',
  '\\': '\\',
  '{': '{',
  '}': '}',
};

/** Encodings by the numbers of Windows' code pages, and of its character sets in tables of fonts. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1253: 'windows-1253',
  1254: 'windows-1254',
  1255: 'windows-1255',
  1256: 'windows-1256',
  1257: 'windows-1257',
  1258: 'windows-1258',
  10_000: 'macintosh',
  65_001: 'utf-8',
};
const CHARACTER_SETS: Readonly<Record<number, number>> = {
  0: 1252,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** What holds within a group. */
interface Group {
  readonly isUnseen: boolean;
  /** The code page of its text. */
  readonly codePage: number | undefined;
  /** Characters that follow one of Unicode for programs that don't know it. */
  readonly skip: number;
  /** Whether it is the table of fonts. */
  readonly isFonts: boolean;
}

/**
 * Reads the text of an RTF document (Rich Text Format 1.9.1), whose characters are of Unicode or of a code page.
 *
 * @throws {DocumentError} where groups stand too deep in each other
 */
export function readRtf(bytes: Buffer): DocumentContent {
  const reader = createReader();
  const source = bytes.toString('latin1');
  for (const token of rtfTokens(source.slice(Math.max(0, source.indexOf('{\\rtf'))))) {
    reader.take(token);
    if (reader.isFull()) break;
  }
  return { text: reader.end() };
}

interface RtfReader {
  take(token: RtfToken): void;
  isFull(): boolean;
  end(): string;
}

function createReader(): RtfReader {
  const prose = createProse();
  const fonts = new Map<number, number>();
  const groups: Group[] = [];
  let group: Group = { isUnseen: false, codePage: undefined, skip: 1, isFonts: false };
  let documentPage = 1252;
  let font = 0;
  let toSkip = 0;
  let isStarred = false;
  let bytes: number[] = [];

  const flush = (): void => {
    if (bytes.length > 0) prose.add(decode(bytes, group.codePage ?? documentPage));
    bytes = [];
  };
  const add = (text: string): void => {
    flush();
    if (!group.isUnseen) prose.add(text);
  };
  const words: Readonly<Record<string, (number: number) => void>> = {
    ansicpg: (number) => (documentPage = number),
    uc: (number) => (group = { ...group, skip: Math.min(Math.max(0, number), 100) }),
    u(number) {
      add(String.fromCharCode(number & 0xffff));
      toSkip = group.skip;
    },
    f(number) {
      if (group.isFonts) font = number;
      else {
        flush();
        group = { ...group, codePage: fonts.get(number) };
      }
    },
    fcharset(number) {
      const page = CHARACTER_SETS[number];
      if (group.isFonts && page !== undefined) fonts.set(font, page);
    },
    plain() {
      flush();
      group = { ...group, codePage: undefined };
    },
  };
  const takeWord = (name: string, number: number | undefined): void => {
    if (isStarred || UNSEEN.has(name)) {
      flush();
      group = { ...group, isUnseen: true, isFonts: name === 'fonttbl' };
    } else if (Object.hasOwn(words, name)) words[name]!(number ?? 0);
    else if (Object.hasOwn(CHARACTERS, name)) add(CHARACTERS[name]!);
  };
  const takeByte = (byte: number): void => {
    if (toSkip > 0) toSkip -= 1;
    else if (!group.isUnseen) bytes.push(byte);
  };

  return {
    take(token) {
      if (token.kind === 'byte') return takeByte(token.byte);
      const wasStarred = isStarred;
      if (token.kind === 'word') takeWord(token.name, token.number);
      isStarred = token.kind === 'symbol' && token.name === '*' && !wasStarred;
      if (token.kind === 'symbol' && Object.hasOwn(CHARACTERS, token.name)) add(CHARACTERS[token.name]!);
      if (token.kind === 'open') {
        flush();
        groups.push(group);
        if (groups.length > DOCUMENT_LIMITS.depth)
          throw new DocumentError('its groups stand too deep in each other');
      } else if (token.kind === 'close') {
        flush();
        group = groups.pop() ?? group;
        toSkip = 0;
      }
    },
    isFull: () => prose.isFull(),
    end() {
      flush();
      return prose.toString();
    },
  };
}

function decode(bytes: readonly number[], codePage: number): string {
  const encoding = CODE_PAGES[codePage];
  return encoding === undefined
    ? westernText(Buffer.from(bytes))
    : new TextDecoder(encoding).decode(Uint8Array.from(bytes));
}
