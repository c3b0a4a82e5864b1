import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { SettingsError } from '../src/errors.ts';
import { packagePath } from '../src/package-root.ts';
import { CREDENTIALS, readSettings } from '../src/settings.ts';

function messageFor(environment: NodeJS.ProcessEnv): string {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  throw new Error('no error was thrown');
}

describe('readSettings', () => {
  it('has a usual value for everything', () => {
    expect(readSettings({})).toEqual({
      huesModel: packagePath('models', 'hues'),
      logLevel: 'warn',
      theme: 'light',
      credentials: [],
    });
  });

  it('takes an empty value as none, as a fresh copy of .env.example has them', () => {
    const example = parse(readFileSync(packagePath('.env.example')));
    expect(readSettings(example)).toEqual(readSettings({}));
  });

  it('reads each value', () => {
    const settings = readSettings({
      COVERHUES_HUES_MODEL: ' models/other ',
      COVERHUES_LOG_LEVEL: 'debug',
      COVERHUES_THEME: 'dark',
    });
    expect(settings).toMatchObject({ logLevel: 'debug', theme: 'dark' });
    expect(settings.huesModel).toBe(join(process.cwd(), 'models/other'));
    expect(isAbsolute(settings.huesModel)).toBe(true);
  });

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(readSettings({}))).toBe(true);
  });

  it('lists all wrong values at once, each with what it must be', () => {
    const message = messageFor({ COVERHUES_LOG_LEVEL: 'loud', COVERHUES_THEME: 'purple' });
    expect(message).toContain(
      'COVERHUES_LOG_LEVEL must be one of silent, fatal, error, warn, info, debug, trace, but it is "loud".',
    );
    expect(message).toContain('COVERHUES_THEME must be one of light, dark, but it is "purple".');
  });

  it.each(CREDENTIALS)('knows that %s is set, and never shows or keeps its value', (name) => {
    const settings = readSettings({ [name]: 'sesame' });
    expect(settings.credentials).toEqual([name]);
    expect(JSON.stringify(settings)).not.toContain('sesame');
    expect(messageFor({ [name]: 'sesame', COVERHUES_THEME: 'purple' })).not.toContain('sesame');
  });
});

describe('.env.example', () => {
  it('documents every setting', () => {
    const documented = Object.keys(parse(readFileSync(packagePath('.env.example'))));
    const source = readFileSync(packagePath('src', 'settings.ts'), 'utf8');
    const read = new Set(source.match(/\bCOVERHUES_[A-Z_]+/g));
    expect(documented.toSorted()).toEqual([...read].toSorted());
  });
});
