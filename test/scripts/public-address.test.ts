import { describe, expect, it } from 'vitest';
import { publicAddress } from '../../scripts/public-address.ts';

describe('publicAddress', () => {
  it.each([
    ['https://git.example.org/books/coverhues.git', 'git+https://git.example.org/books/coverhues.git'],
    ['https://git.example.org:8443/books/coverhues\n', 'git+https://git.example.org:8443/books/coverhues'],
    ['git@git.example.org:books/coverhues.git', 'git+ssh://git@git.example.org/books/coverhues.git'],
    ['ssh://git@git.example.org:22/books/coverhues', 'git+ssh://git@git.example.org:22/books/coverhues'],
  ])('of %s is %s', (origin, address) => {
    expect(publicAddress(origin)).toBe(address);
  });

  it.each([
    'https://ines:hunter2@git.example.org/books/coverhues.git',
    'https://hunter2@git.example.org/books/coverhues.git',
    'https://git.example.org/books/coverhues.git?private_token=hunter2#hunter2',
    'ssh://ines:hunter2@git.example.org/books/coverhues.git',
    'ssh://git:hunter2@git.example.org/books/coverhues.git',
    'ines@git.example.org:books/coverhues.git',
  ])('of %s holds no credentials', (origin) => {
    expect(publicAddress(origin)).toMatch(
      /^git\+(?:https:\/\/|ssh:\/\/(?:git@)?)git\.example\.org\/books\/coverhues\.git$/,
    );
  });

  it.each([
    '',
    '/srv/git/coverhues.git',
    '../coverhues',
    'C:\\books\\coverhues',
    'file:///srv/git/coverhues.git',
    'http://git.example.org/books/coverhues.git',
    'git://git.example.org/books/coverhues.git',
    'https://localhost/books/coverhues.git',
    'https://127.0.0.1:3000/books/coverhues.git',
    'git@backup:books/coverhues.git',
    'https://git.example.org/',
  ])('of %j is nothing to others', (origin) => {
    expect(publicAddress(origin)).toBeUndefined();
  });
});
