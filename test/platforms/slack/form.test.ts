import { describe, expect, it } from 'vitest';
import { type FormOrigin, bookForm, originOf } from '../../../src/platforms/slack/form.ts';

describe('where a form came from', () => {
  it.each<FormOrigin>([
    {},
    { channel: 'C1' },
    { channel: 'C1', hook: { url: 'https://hooks.slack.com/commands/1/2', issued: 1_700_000_000_000 } },
  ])('comes back with it: %j', (origin) => {
    expect(originOf(bookForm(origin, 'en').private_metadata ?? '')).toEqual(origin);
  });

  it.each(['', 'null', '{"channel":1}', '{"hook":{"url":"https://hooks.slack.com/commands/1/2"}}'])(
    'is nowhere where the form says %j',
    (metadata) => {
      expect(originOf(metadata)).toEqual({});
    },
  );
});
