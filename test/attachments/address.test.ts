import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trustedAddress } from '../../src/attachments/address.ts';
import { AttachmentError } from '../../src/errors.ts';

const HOSTS = ['cdn.example', 'media.cdn.example'];

function attempt(url: string): unknown {
  try {
    return trustedAddress(url, HOSTS);
  } catch (error) {
    return error;
  }
}

/** Whether the address is listed, or refused without being quoted. */
function isSafe(url: string): boolean {
  const outcome = attempt(url);
  if (outcome instanceof AttachmentError) return !/https|secret/.test(outcome.message);
  const { protocol, host, username, password } = outcome as URL;
  return protocol === 'https:' && HOSTS.includes(host) && username === '' && password === '';
}

describe('trustedAddress', () => {
  it.each([
    'https://cdn.example/a/b.txt?ex=1&is=2',
    'https://media.cdn.example/',
    'https://CDN.Example/a',
    'https://cdn.example:443/a',
  ])('takes %s', (url) => {
    expect(trustedAddress(url, HOSTS).href).toMatch(/^https:\/\/(?:media\.)?cdn\.example\//);
  });

  it.each([
    ['another scheme', 'http://cdn.example/a'],
    ['another scheme', 'ftp://cdn.example/a'],
    ['a file', 'file:///etc/passwd'],
    ['data', 'data:text/plain,hello'],
    ['a port', 'https://cdn.example:8443/a'],
    ['a port', 'https://cdn.example:80/a'],
    ['a user', 'https://me@cdn.example/a'],
    ['a password', 'https://:secret@cdn.example/a'],
    ['a host as a user', 'https://cdn.example@attacker.test/a'],
    ['a host in the fragment', 'https://attacker.test#cdn.example'],
    ['a host after a backslash', 'https://attacker.test\\@cdn.example/a'],
    ['a longer host', 'https://cdn.example.attacker.test/a'],
    ['a longer host', 'https://notcdn.example/a'],
    ['a subdomain', 'https://a.cdn.example/a'],
    ['a parent domain', 'https://example/a'],
    ['a host with a dot at its end', 'https://cdn.example./a'],
    ['a look-alike', 'https://сdn.example/a'],
    ['an IP address', 'https://127.0.0.1/a'],
    ['an IP address', 'https://[::1]/a'],
    ['an IP address in disguise', 'https://0x7f.1/a'],
    ['an IP address in disguise', 'https://2130706433/a'],
    ['no host', 'https:///a'],
    ['a path', '/a'],
    ['no address', 'cdn.example'],
    ['nothing', ''],
  ])('refuses %s: %s', (_name, url) => {
    expect(() => trustedAddress(url, HOSTS)).toThrow(
      expect.objectContaining({ code: 'ATTACHMENT_REFUSED' }) as Error,
    );
  });

  it('refuses an IP address even if it is listed', () => {
    expect(() => trustedAddress('https://127.0.0.1/', ['127.0.0.1'])).toThrow(AttachmentError);
    expect(() => trustedAddress('https://[::1]/', ['[::1]', '::1'])).toThrow(AttachmentError);
  });

  it('takes any address to a listed host or to none, and quotes none', () => {
    const anyUrl = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.string({ unit: 'binary' }).map((tail) => `https://cdn.example${tail}`),
      fc.string({ unit: 'binary' }).map((head) => `https://${head}cdn.example/secret`),
      fc.string({ unit: 'binary' }),
    );
    expect(fc.check(fc.property(anyUrl, isSafe)).counterexample).toBeNull();
  });
});
