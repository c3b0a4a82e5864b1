import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const EXPORTED = /^export (?:abstract )?(?:class|const|function|interface|type) (\w+)/gmu;

/** Types and constants that files export, each with the files. */
const EXPORTS = new Map<string, string[]>();
for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.ts')) continue;
  const file = join('src', name);
  for (const [, exported = ''] of readFileSync(file, 'utf8').matchAll(EXPORTED)) {
    if (/^[A-Z]/u.test(exported)) EXPORTS.set(exported, [...(EXPORTS.get(exported) ?? []), file]);
  }
}

it('no type or constant of training has the name of another', () => {
  const clashes = [...EXPORTS].filter(
    ([, files]) => files.length > 1 && files.some((file) => file.startsWith(join('src', 'training'))),
  );
  expect(clashes).toEqual([]);
  expect(EXPORTS.get('Table')).toEqual([join('src', 'training', 'table.ts')]);
});
