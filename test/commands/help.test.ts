import { afterAll, expect, it } from 'vitest';
import { answer } from '../../commands/index.ts';
import { EXAMPLE_BLURB } from '../../src/languages/index.ts';
import { requestSchema } from '../../src/request.ts';
import { coverHuesRequest, realServices } from '../services/test-services.ts';

const services = realServices();
afterAll(() => services.close());

it('/help shows a blurb that, sent as it stands, gets hues with confidence', async () => {
  const help = await answer(requestSchema.parse({ command: 'help' }), services);
  expect(help.notes.join('\n')).toContain(EXAMPLE_BLURB);
  const reply = await answer(coverHuesRequest({ blurb: EXAMPLE_BLURB }), services);
  expect(reply.hues.length).toBeGreaterThanOrEqual(5);
  expect(reply.headline).not.toMatch(/guess/);
});

it('/help leads to the page on privacy, where people reach the page', async () => {
  const request = requestSchema.parse({ command: 'help', locale: 'de' });
  const help = await answer(request, { ...services, address: 'https://hues.example' });
  expect(help.link).toEqual({ label: 'Datenschutz', href: 'https://hues.example/privacy' });
  expect((await answer(request, services)).link).toBeUndefined();
});
