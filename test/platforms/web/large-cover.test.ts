import { afterAll, expect, it } from 'vitest';
import { enlarged, longestTextDuring, notingPictures } from '../../covers/bytes-alone.ts';
import { coverServices } from '../../covers/cover-services.ts';
import { flat } from '../../covers/drawn-covers.ts';
import { asForm, BLURB, webApp } from './web.ts';

const real = coverServices();
afterAll(() => real.close());

const BYTES = new Uint8Array(enlarged(await flat('#6e1a1f').png().toBuffer()));
const FILE = new File([BYTES], 'cover.png', { type: 'image/png' });

it.each<[string, string, RequestInit]>([
  ['alone', '/api/covers', { method: 'POST', headers: { 'Content-Type': 'image/png' }, body: BYTES }],
  ['in a form', '/api/covers', asForm({ cover: FILE })],
  ['with a book', '/api/hues', asForm({ cover: FILE, description: BLURB })],
  ['on the page', '/', asForm({ cover: FILE, description: BLURB })],
])(
  'a cover of tens of megabytes that is sent %s reaches the engine as it is, and never becomes a string',
  async (_, path, request) => {
    const { services, given } = notingPictures(real);
    const app = webApp(services);
    const longest = await longestTextDuring(async () => {
      const response = await app.request(path, request);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('maroon');
    });
    expect(given).toHaveLength(1);
    expect(Buffer.compare(BYTES, given[0] as Uint8Array)).toBe(0);
    expect(longest).toBeLessThan(BYTES.length / 10);
  },
);
