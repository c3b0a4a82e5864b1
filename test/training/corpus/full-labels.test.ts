import { describe, expect, it } from 'vitest';
import { fullyLabelledBlurbs } from '../../../src/training/corpus/full-labels.ts';

const blurb = (fields: {
  author?: string;
  group?: string;
  labels?: 'full' | 'partial';
  genres?: string[];
}) => ({
  id: 'b',
  title: 'Winter Ferry',
  author: 'Ann Lee',
  description: 'When the last ferry leaves the island without her, Mara has to winter with the keeper.',
  genres: ['fiction', 'mystery', 'crime'],
  tags: [],
  source: 'invented',
  labels: 'full' as const,
  group: 't:winter ferry',
  split: 'test' as const,
  ...fields,
});
const cover = (author: string, group = 't:winter ferry') => ({ author, group });

describe('fullyLabelledBlurbs', () => {
  const find = fullyLabelledBlurbs([blurb({})]);

  it.each([
    'Ann Lee',
    'ann lée',
    'Lee, Ann',
    'A. LEE',
    'Ann Lee & Bo Day',
    'Ann Lee (Author)',
    'Ann Lee and Bo Day',
  ])('finds the book of a cover whose author is written %j', (author) => {
    expect(find(cover(author))?.genres).toEqual(['fiction', 'mystery', 'crime']);
  });

  it('takes another book of the same title for another one, and one without an author for none', () => {
    expect(find(cover('Bo Day'))).toBeUndefined();
    expect(find(cover(''))).toBeUndefined();
    expect(find(cover('Ann Lee', 't:summer ferry'))).toBeUndefined();
    expect(fullyLabelledBlurbs([blurb({ author: '' })])(cover(''))).toBeUndefined();
  });

  it('passes over blurbs of which only some genres are known, and keeps to the first of several', () => {
    const partial = blurb({ labels: 'partial', genres: ['fiction'] });
    const later = blurb({ genres: ['poetry'] });
    expect(fullyLabelledBlurbs([partial])(cover('Ann Lee'))).toBeUndefined();
    expect(fullyLabelledBlurbs([partial, blurb({}), later])(cover('Ann Lee'))?.genres).toContain('crime');
  });
});
