import { describe, expect, it } from 'vitest';
import { ModelError } from '../src/errors.ts';
import { createServices } from '../src/services.ts';
import { readSettings } from '../src/settings.ts';
import { makeFolder } from './folders.ts';
import { makeCoversModel } from './covers/model-folder.ts';
import { logTo } from './services/log-lines.ts';

describe('createServices', () => {
  it('loads one engine for all who ask', async () => {
    const services = createServices(readSettings({}));
    const [first, second] = await Promise.all([services.hues(), services.hues()]);
    expect(first).toBe(second);
    await services.close();
  });

  it('loads one covers engine in the same way, from the folder that is set', async () => {
    const services = createServices(readSettings({ COVERHUES_COVERS_MODEL: makeCoversModel() }));
    const [first, second] = await Promise.all([services.covers(), services.covers()]);
    expect(first).toBe(second);
    await services.close();
    expect(await services.covers()).not.toBe(first);
    await services.close();
  });

  it('tries again to load what could not be loaded', async () => {
    const services = createServices(readSettings({ COVERHUES_COVERS_MODEL: makeFolder() }));
    const failures = [services.covers(), services.covers()];
    await expect(failures[0]).rejects.toThrow('config.json');
    expect(services.covers()).not.toBe(failures[1]);
    await expect(services.covers()).rejects.toThrow(ModelError);
    await services.close();
  });

  it('closes what was never loaded', async () => {
    await expect(createServices(readSettings({})).close()).resolves.toBeUndefined();
  });

  it('loads nothing until it is asked, and tells what is missing then', async () => {
    const folder = makeFolder();
    const services = createServices(readSettings({ COVERHUES_HUES_MODEL: folder }));
    await expect(services.hues()).rejects.toThrow(ModelError);
    await expect(services.hues()).rejects.toThrow('config.json');
    await services.close();
  });

  it('loads the covers model before the hues model, and only tells of it where it can’t', async () => {
    const { logger, lines } = logTo();
    const warmedUp = async (directory: string) => {
      const settings = readSettings({
        COVERHUES_COVERS_MODEL: directory,
        COVERHUES_LOG_LEVEL: 'debug',
      });
      const services = createServices(settings, logger);
      await services.warmUp();
      await services.close();
      return lines()
        .splice(0)
        .map((line) => (JSON.parse(line) as { msg: string }).msg);
    };
    expect(await warmedUp(makeCoversModel())).toEqual(['covers model loaded', 'hues model loaded']);
    expect(await warmedUp(makeFolder())).toEqual([
      'the covers model could not be loaded',
      'hues model loaded',
    ]);
  });

  it('takes the theme from the settings', () => {
    expect(createServices(readSettings({ COVERHUES_THEME: 'dark' })).theme).toBe('dark');
  });
});
