import { describe, expect, it } from 'vitest';
import { PICTURE_LIMITS } from '../src/picture-limits.ts';
import { type CoverHuesRequest, requestSchema } from '../src/request.ts';
import { lookedAt, REQUEST_LIMITS } from '../src/request-limits.ts';

describe('a cover in a request', () => {
  const { bytes } = REQUEST_LIMITS.cover;

  it('may have as many bytes as are read of any picture', () => {
    expect(bytes).toBe(PICTURE_LIMITS.bytes);
  });

  it.each([{ command: 'covergenre' }, { command: 'coverhues', blurb: 'A storm.' }])(
    'is taken up to the limit and not beyond: %j',
    (fields) => {
      const taken = (cover: unknown) => requestSchema.safeParse({ ...fields, cover }).success;
      expect(taken(new Uint8Array(bytes))).toBe(true);
      expect(taken(new Uint8Array(bytes + 1))).toBe(false);
      expect(taken('AAEC')).toBe(false);
    },
  );

  it('is what /covergenre needs, and /coverhues may have', () => {
    expect(requestSchema.safeParse({ command: 'covergenre' }).success).toBe(false);
    expect(requestSchema.parse({ command: 'coverhues', blurb: '' })).not.toHaveProperty('cover');
  });

  it('is handed on as it came, and leaves a request data that can be copied', () => {
    const cover = new Uint8Array([0, 1, 2]);
    const request = requestSchema.parse({ command: 'covergenre', cover, genres: 'thriller' });
    expect(structuredClone(request)).toEqual(request);
    expect('cover' in request && request.cover).toBe(cover);
    expect(request).toMatchObject({ locale: 'en', picture: true, private: false, genres: 'thriller' });
  });
});

const sent = (length: number) =>
  requestSchema.parse({
    command: 'coverhues',
    blurb: 'b'.repeat(length),
    genres: 'g'.repeat(length),
    comparables: 'c'.repeat(length),
    title: 't'.repeat(length),
  }) as CoverHuesRequest;

describe('a text in a request', () => {
  it.each(['blurb', 'genres', 'comparables', 'title'] as const)(
    'passes as far as it is looked at, and one more: %s',
    (name) => {
      const most = lookedAt(REQUEST_LIMITS[name]);
      expect(sent(most)[name]).toHaveLength(most);
      expect(sent(most + 1)[name]).toHaveLength(most + 1);
      expect(sent(most * 2)[name]).toHaveLength(most + 1);
    },
  );
});
