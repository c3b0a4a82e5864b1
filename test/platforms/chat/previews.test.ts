import { expect, it } from 'vitest';
import { createPreviews } from '../../../src/platforms/chat/previews.ts';

it('gives each message its own previews, and none once the patience is over', async () => {
  const previews = createPreviews<string>(20);
  const [first, second, third] = ['1', '2', '3'].map((id) => previews.of(id));
  previews.arrived('2', 'two');
  previews.arrived('1', 'one');
  previews.arrived('4', 'four');
  expect(await Promise.all([first, second, third])).toEqual(['one', 'two', undefined]);
  previews.arrived('3', 'three');
  expect(await previews.of('3')).toBeUndefined();
});
