import { describe, expect, it } from 'vitest';
import { findPlaceholders } from '../../../../src/training/covers/prepare/placeholders.ts';

/** Whether a picture of books with these titles stands in for missing covers. */
function isPlaceholder(...titles: readonly string[]): boolean {
  const placeholders = findPlaceholders();
  for (const title of titles) placeholders.add('picture', title);
  placeholders.add('another', 'Emma');
  expect(placeholders.has('another')).toBe(false);
  return placeholders.has('picture');
}

describe('findPlaceholders', () => {
  it('takes a picture of three titles for none’s cover', () => {
    expect(isPlaceholder('Emma', 'Persuasion')).toBe(false);
    expect(isPlaceholder('Emma', 'Persuasion', 'Sanditon')).toBe(true);
  });

  it('takes editions of a book for one title', () => {
    expect(isPlaceholder('Emma', 'Emma: A Novel', 'EMMA (Annotated)', 'Emma [Large Print]')).toBe(false);
  });

  it('takes books that lack a title for as many', () => {
    expect(isPlaceholder('', '')).toBe(false);
    expect(isPlaceholder('', ' ', '…')).toBe(true);
    expect(isPlaceholder('Emma', '', 'Persuasion')).toBe(true);
  });
});
