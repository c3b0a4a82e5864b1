import { describe, expect, it } from 'vitest';
import { MOST_NAMES } from '../../../src/cover-index/books/named-list.ts';
import { type FormOrigin, bookForm, coverForm, originOf } from '../../../src/platforms/slack/form.ts';

describe('where a form came from', () => {
  it.each<FormOrigin>([
    {},
    { channel: 'C1' },
    { channel: 'C1', hook: { url: 'https://hooks.slack.com/commands/1/2', issued: 1_700_000_000_000 } },
  ])('comes back with it: %j', (origin) => {
    for (const form of [bookForm, coverForm]) {
      expect(originOf(form(origin, 'en').private_metadata ?? '')).toEqual(origin);
    }
  });

  it.each(['', 'null', '{"channel":1}', '{"hook":{"url":"https://hooks.slack.com/commands/1/2"}}'])(
    'is nowhere where the form says %j',
    (metadata) => {
      expect(originOf(metadata)).toEqual({});
    },
  );
});

describe('the field for comparable books', () => {
  it('takes as many as are looked for', () => {
    const field = bookForm({}, 'en').blocks.find(({ block_id: id }) => id === 'comparables');
    expect(field).toMatchObject({
      element: { type: 'multi_external_select', max_selected_items: MOST_NAMES },
    });
  });
});

describe('a field for a cover', () => {
  it.each([
    [bookForm, true],
    [coverForm, false],
  ])('takes one picture: %o', (form, optional) => {
    const field = form({}, 'de').blocks.find(({ block_id: id }) => id === 'cover');
    expect(field).toMatchObject({ type: 'input', optional, element: { type: 'file_input', max_files: 1 } });
    const { filetypes } = (field as unknown as { element: { filetypes: string[] } }).element;
    expect(filetypes).toEqual(expect.arrayContaining(['jpg', 'jpeg', 'png', 'webp', 'gif', 'avif']));
    expect(filetypes).not.toContain('svg');
  });
});
