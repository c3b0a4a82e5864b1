import { expect, it } from 'vitest';
import { ANSWER_DAYS } from '../../src/answers/answers.ts';
import { PICTURE_LIMITS } from '../../src/picture-limits.ts';
import { inviteLink } from '../../src/discord-invite.ts';
import { WEB_LIMITS } from '../../src/platforms/web/limits.ts';
import { readSettings } from '../../src/settings.ts';
import { readPage } from './pages.ts';

const { web } = readSettings({});
const millions = (count: number): string => `${count / 1e6} million`;

it.each([
  ['docs/discord.md', inviteLink('APPLICATION_ID')],
  ['docs/discord.md', `they work for ${ANSWER_DAYS} days`],
  ['SECURITY.md', `keep an answer for ${ANSWER_DAYS} days`],
  ['README.md', `<http://localhost:${web?.port}>`],
  ['docs/web.md', `<http://localhost:${web?.port}>`],
  ['docs/hosting.md', `A client may ask ${web?.rateLimit} times a minute`],
  ['docs/hosting.md', `${WEB_LIMITS.requests} requests may be in progress`],
  ['docs/shell.md', `up to ${millions(PICTURE_LIMITS.pixels)} pixels`],
  ['docs/shell.md', `AVIF: ${millions(PICTURE_LIMITS.avifPixels)}`],
  ['docs/shell.md', `as many as ${PICTURE_LIMITS.memory / 1e6} MB hold`],
  ['docs/shell.md', `${PICTURE_LIMITS.longSide.toLocaleString('en')} a side`],
])('%s says “%s”, as it is', (path, words) => {
  expect(readPage(path).text.replaceAll(/\s+/g, ' ')).toContain(words);
});
