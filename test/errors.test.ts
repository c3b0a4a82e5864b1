import { describe, expect, it } from 'vitest';
import {
  AttachmentError,
  CoverhuesError,
  errorFacts,
  FileError,
  ModelError,
  systemReason,
} from '../src/errors.ts';

describe('our errors', () => {
  it('have a stable code, a cause and a name', () => {
    const cause = new Error('disk');
    const error = new ModelError('MODEL_FILE_MISSING', 'config.json is missing', { cause });
    expect(error).toBeInstanceOf(CoverhuesError);
    expect([error.code, error.name, error.cause]).toEqual(['MODEL_FILE_MISSING', 'ModelError', cause]);
  });

  it('say of an attachment what is wrong, and nothing that its fetching said', () => {
    const error = new AttachmentError('ATTACHMENT_LATE', {
      cause: new TypeError('Failed to parse https://cdn.example/?hm=secret'),
    });
    expect(errorFacts(error)).toMatchObject({
      type: 'AttachmentError',
      code: 'ATTACHMENT_LATE',
      message: 'attachment late',
      cause: { type: 'TypeError' },
    });
    expect(JSON.stringify(errorFacts(error))).not.toContain('secret');
  });
});

describe('errorFacts', () => {
  it('keeps our message and no other', () => {
    const error = new FileError('INPUT_UNREADABLE', 'a.csv is a folder', {
      cause: new SyntaxError('near "secret"'),
    });
    const facts = errorFacts(error);
    expect(facts).toMatchObject({
      type: 'FileError',
      code: 'INPUT_UNREADABLE',
      message: 'a.csv is a folder',
    });
    expect(facts.cause).toMatchObject({ type: 'SyntaxError' });
    expect(JSON.stringify(facts)).not.toContain('secret');
  });

  it.each([
    ['a message of many lines', new Error('one\n    secret\n    at secret (secret.ts:1:2)')],
    ['a text', 'secret'],
    ['nothing', undefined],
  ])('takes %s', (_name, error) => {
    const facts = errorFacts(error);
    expect(facts.type).toMatch(/^(?:Error|string|undefined)$/);
    expect(JSON.stringify(facts)).not.toContain('secret');
  });
});

describe('systemReason', () => {
  it.each([
    [Object.assign(new Error('x'), { code: 'ENOSPC' }), 'the disk is full'],
    [Object.assign(new Error('x'), { code: 'EWEIRD' }), 'EWEIRD'],
    [new Error('x'), 'the system gave no reason'],
  ])('%s', (error, expected) => {
    expect(systemReason(error)).toBe(expected);
  });
});
