import { describe, expect, it } from 'vitest';
import { ModelError } from '../src/errors.ts';
import { createServices } from '../src/services.ts';
import { readSettings } from '../src/settings.ts';
import { makeFolder } from './folders.ts';
import { realServices } from './services/test-services.ts';

describe('createServices', () => {
  it('loads one engine for all who ask', async () => {
    const services = realServices();
    const [first, second] = await Promise.all([services.hues(), services.hues()]);
    expect(first).toBe(second);
    await services.close();
  });

  it('closes what was never loaded', async () => {
    await expect(realServices().close()).resolves.toBeUndefined();
  });

  it('loads nothing until it is asked, and tells what is missing then', async () => {
    const folder = makeFolder();
    const services = createServices(readSettings({ COVERHUES_HUES_MODEL: folder }));
    await expect(services.hues()).rejects.toThrow(ModelError);
    await expect(services.hues()).rejects.toThrow('config.json');
    await services.close();
  });

  it('takes the theme from the settings', () => {
    expect(createServices(readSettings({ COVERHUES_THEME: 'dark' })).theme).toBe('dark');
  });
});
