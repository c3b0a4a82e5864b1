import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/languages/index.ts';
import { AttachmentError, type AttachmentCode } from '../../src/errors.ts';
import { attachmentSentence } from '../../src/platforms/attachment-sentence.ts';

const say = (error: AttachmentError, locale = 'en') => attachmentSentence(error, 'blurb.txt', locale);

describe('what is wrong with a file', () => {
  it.each<[AttachmentCode, RegExp]>([
    ['ATTACHMENT_REFUSED', /isn't kept on this platform/],
    ['ATTACHMENT_REDIRECTED', /not allowed to open .* direct message/],
    ['ATTACHMENT_EXPIRED', /link has expired/],
    ['ATTACHMENT_LATE', /in time\. Try again/],
    ['ATTACHMENT_BUSY', /busy just now\. Try again/],
    ['ATTACHMENT_UNREACHABLE', /couldn't fetch .*\. Try again/],
    ['ATTACHMENT_TOO_LARGE', /up to 1 MB/],
    ['ATTACHMENT_BROKEN', /protected or damaged/],
    ['ATTACHMENT_ENCODING', /UTF-8/],
    ['ATTACHMENT_EMPTY', /no text in/],
  ])('%s is told apart from the others', (code, expected) => {
    expect(say(new AttachmentError(code))).toMatch(expected);
    expect(say(new AttachmentError(code))).toContain('“blurb.txt”');
  });

  it('names what the file is, and what to do about it', () => {
    expect(say(new AttachmentError('ATTACHMENT_DOCUMENT', { kind: 'word' }))).toMatch(
      /a Word document, .* Save it as plain text/,
    );
    expect(say(new AttachmentError('ATTACHMENT_NOT_TEXT', { kind: 'picture' }))).toMatch(
      /a picture, .* Attach the blurb as a text file/,
    );
  });

  it.each(LANGUAGES.map(({ locale, chat }) => [locale, chat] as const))(
    'is told in %s',
    (locale, { file }) => {
      const told = (Object.keys(file.faults) as AttachmentCode[]).map((code) =>
        say(new AttachmentError(code, { kind: 'pdf' }), locale),
      );
      expect(told).toHaveLength(12);
      expect(new Set(told).size).toBe(told.length);
      for (const sentence of told) expect(sentence).toContain('blurb.txt');
    },
  );
});
