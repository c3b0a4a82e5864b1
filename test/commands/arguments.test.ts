import { describe, expect, it } from 'vitest';
import type { Argument } from '../../commands/arguments.ts';
import { COMMANDS } from '../../commands/index.ts';
import { requestSchema } from '../../src/request.ts';

const REQUIRED = {
  coverhues: { blurb: 'A storm.' },
  covergenre: { cover: new Uint8Array() },
  series: { books: [] },
  shelf: { shelf: { owner: 'discord::person:1', by: '1' } },
  vote: {},
  help: {},
};

/** What an argument can be. */
function valuesOf(argument: Argument): readonly unknown[] {
  if (argument.kind === 'choice') return argument.choices;
  if (argument.kind === 'integer') return [argument.min, argument.max];
  return argument.kind === 'picture' ? [new Uint8Array([7])] : ['x'];
}

describe.each(COMMANDS)('/$name', (command) => {
  const request = (fields: object): unknown =>
    requestSchema.parse({ command: command.name, ...REQUIRED[command.name], ...fields });

  it('can be listed by every platform', () => {
    expect(command.name).toMatch(/^[a-z]{1,32}$/);
    expect(command.description.length).toBeLessThanOrEqual(100);
  });

  it('takes its arguments as fields of its request', () => {
    for (const argument of command.arguments) {
      expect(argument.name).toMatch(/^[a-z]{1,32}$/);
      expect(argument.description.length).toBeLessThanOrEqual(100);
      for (const value of valuesOf(argument))
        expect(request({ [argument.name]: value })).toMatchObject({ [argument.name]: value });
    }
  });

  it("has its request's limits", () => {
    for (const argument of command.arguments) {
      const wrong =
        argument.kind === 'choice'
          ? ['neon']
          : argument.kind === 'integer'
            ? [argument.min - 1, argument.max + 1, 1.5]
            : [7];
      for (const value of wrong) expect(() => request({ [argument.name]: value })).toThrow(argument.name);
    }
  });
});
