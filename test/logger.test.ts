import { describe, expect, it } from 'vitest';
import { answer } from '../commands/index.ts';
import { ModelError } from '../src/errors.ts';
import { createLogger, type Logger } from '../src/logger.ts';
import { createServices } from '../src/services.ts';
import { readSettings } from '../src/settings.ts';
import { inMemoryEngine } from './services/in-memory-engine.ts';
import { coverHuesRequest } from './services/test-services.ts';

const SECRET = 'zyzzyva';

function listen(): { logger: Logger; lines: () => string } {
  let lines = '';
  const logger = createLogger({ logLevel: 'trace' }, { write: (line) => void (lines += line) });
  return { logger, lines: () => lines };
}

describe('the log at level trace', () => {
  it('holds nothing that a person typed, while a request is answered', async () => {
    const { logger, lines } = listen();
    const services = createServices(readSettings({}), logger);
    const request = coverHuesRequest({
      blurb: `A detective named ${SECRET} returns to the harbour town where her sister vanished.`,
      title: `The ${SECRET}`,
      genres: `thriller, ${SECRET}`,
      picture: true,
    });
    await answer(request, services);
    await services.close();
    expect(lines()).toContain('hues model loaded');
    expect(lines()).not.toContain(SECRET);
  });

  it.each([
    ['a request', { request: { blurb: SECRET, title: SECRET, genres: SECRET } }],
    ['a job with a request', { job: { request: { blurb: SECRET, title: SECRET, genres: SECRET } } }],
    ['a book', { description: SECRET, title: SECRET, genres: [SECRET] }],
    [
      'credentials',
      { DISCORD_TOKEN: SECRET, environment: { SLACK_BOT_TOKEN: SECRET, SLACK_APP_TOKEN: SECRET } },
    ],
    ['headers', { headers: { authorization: SECRET } }],
  ])('cuts the private fields of %s', (_name, fields) => {
    const { logger, lines } = listen();
    logger.info(fields, 'something happened');
    expect(lines()).toContain('something happened');
    expect(lines()).not.toContain(SECRET);
  });

  it.each([
    ['with a message', (logger: Logger, error: Error) => logger.error({ err: error }, 'it failed')],
    ['without a message', (logger: Logger, error: Error) => logger.error({ err: error })],
    ['by itself', (logger: Logger, error: Error) => logger.error(error)],
  ])("keeps a foreign error's text out, logged %s", (_name, log) => {
    const { logger, lines } = listen();
    const cause = new SyntaxError(`Unexpected token in "${SECRET}"`);
    log(logger, new Error(`could not read ${SECRET}`, { cause }));
    expect(lines()).toContain('"type":"SyntaxError"');
    expect(lines()).toContain('logger.test.ts');
    expect(lines()).not.toContain(SECRET);
  });

  it("keeps our own errors' messages, which quote nobody", () => {
    const { logger, lines } = listen();
    logger.error(new ModelError('MODEL_FILE_MISSING', 'config.json is missing'));
    expect(lines()).toContain('MODEL_FILE_MISSING');
    expect(lines()).toContain('config.json is missing');
  });

  it('says nothing below its level', async () => {
    let lines = '';
    const logger = createLogger({ logLevel: 'warn' }, { write: (line) => void (lines += line) });
    const services = {
      ...createServices(readSettings({}), logger),
      hues: () => Promise.resolve(inMemoryEngine()),
    };
    await answer(coverHuesRequest({ blurb: 'Once upon a time.' }), services);
    expect(lines).toBe('');
  });
});
