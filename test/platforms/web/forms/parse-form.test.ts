import { describe, expect, it } from 'vitest';
import { parseForm } from '../../../../src/platforms/web/forms/parse-form.ts';
import { WEB_LIMITS } from '../../../../src/platforms/web/limits.ts';
import type { ProblemError } from '../../../../src/platforms/web/problem.ts';

const MULTIPART = 'multipart/form-data; boundary="cut here"';
const PAIRS = 'application/x-www-form-urlencoded';

const part = (headers: string, content: string | Buffer) =>
  Buffer.concat([Buffer.from(`--cut here\r\n${headers}\r\n\r\n`), Buffer.from(content), Buffer.from('\r\n')]);
const text = (name: string, content: string | Buffer) =>
  part(`Content-Disposition: form-data; name=${name}`, content);
const form = (...parts: readonly Buffer[]) => Buffer.concat([...parts, Buffer.from('--cut here--\r\n')]);

const pairs = (count: number) => Array.from({ length: count }, (_, at) => `f${at}=`).join('&');

const parts = (count: number) => form(...Array.from({ length: count }, (_, at) => text(`f${at}`, '')));

/** What is said of a form that isn't taken. */
function problemOf(body: Buffer | string, type: string): string {
  try {
    parseForm(Buffer.from(body), type);
  } catch (error) {
    return (error as ProblemError).problem.code;
  }
  return 'none';
}

describe('a form', () => {
  it('has texts and files', async () => {
    const body = form(
      text('title', 'Ébène'),
      part('Content-Disposition: form-data; name=cover; filename=""\r\nContent-Type: image/png', 'bytes'),
    );
    const read = parseForm(body, MULTIPART);
    expect(read.get('title')).toBe('Ébène');
    const cover = read.get('cover') as File;
    expect([cover.type, await cover.text()]).toEqual(['image/png', 'bytes']);
  });

  it.each(['image/jpeg', 'application/octet-stream'])(
    'has a file without a name where its media type is %s',
    (type) => {
      const head = `Content-Disposition: form-data; name=cover\r\nContent-Type: ${type}`;
      expect(parseForm(form(part(head, 'x')), MULTIPART).get('cover')).toBeInstanceOf(File);
    },
  );

  it('is read in the encoding that a text names', () => {
    const head = 'Content-Disposition: form-data; name=title\r\nContent-Type: text/plain; charset=';
    const read = (charset: string, content: Buffer) =>
      parseForm(form(part(head + charset, content)), MULTIPART).get('title');
    expect(read('iso-8859-1', Buffer.from('Café', 'latin1'))).toBe('Café');
    expect(read('"UTF-16LE"', Buffer.from('Café', 'utf16le'))).toBe('Café');
    expect(read('nothing-known', Buffer.from('Café'))).toBe('Café');
  });

  it('of pairs is read as browsers write it', () => {
    expect([...parseForm(Buffer.from('title=Salt+%26+Ash&genres=&x'), PAIRS)]).toEqual([
      ['title', 'Salt & Ash'],
      ['genres', ''],
      ['x', ''],
    ]);
  });

  it.each([
    MULTIPART.slice(0, 19),
    'multipart/form-data; boundary=',
    `multipart/form-data; boundary=${'b'.repeat(201)}`,
  ])('needs a boundary: %s', (type) => {
    expect(problemOf(form(), type)).toBe('invalid-request');
  });

  it('may have so many fields, and not one more', () => {
    expect(problemOf(parts(WEB_LIMITS.fields), MULTIPART)).toBe('none');
    expect(problemOf(parts(WEB_LIMITS.fields + 1), MULTIPART)).toBe('invalid-request');
    expect(problemOf(pairs(WEB_LIMITS.fields), PAIRS)).toBe('none');
    expect(problemOf(pairs(WEB_LIMITS.fields + 1), PAIRS)).toBe('invalid-request');
    expect(problemOf('&'.repeat(WEB_LIMITS.textBytes), PAIRS)).toBe('invalid-request');
  });

  it('may have so many bytes that are no picture, the names of its fields among them, and not one more', () => {
    const head = 'Content-Disposition: form-data; name=';
    const words = (bytes: number) => form(text('a', Buffer.alloc(bytes - head.length - 1, 'x')));
    const name = (bytes: number) => form(text('n'.repeat(bytes - head.length), ''));
    for (const body of [words, name]) {
      expect(problemOf(body(WEB_LIMITS.textBytes), MULTIPART)).toBe('none');
      expect(problemOf(body(WEB_LIMITS.textBytes + 1), MULTIPART)).toBe('request-too-large');
    }
    const picture = part(
      'Content-Disposition: form-data; name=cover; filename=c',
      Buffer.alloc(2 * WEB_LIMITS.textBytes),
    );
    expect(problemOf(form(picture), MULTIPART)).toBe('none');
  });
});
