import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LONGEST } from './by-project.ts';

it('begins with files that there are', () => {
  expect(LONGEST.filter((file) => !existsSync(file))).toEqual([]);
});
