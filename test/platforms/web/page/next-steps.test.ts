import * as cheerio from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, sentencesFor } from '../../../../src/languages/index.ts';
import type { Services } from '../../../../src/services.ts';
import { coverServices } from '../../../covers/cover-services.ts';
import { bands } from '../../../covers/drawn-covers.ts';
import { inMemoryEngine } from '../../../services/in-memory-engine.ts';
import { servicesAround } from '../../../services/test-services.ts';
import { BLURB, type WebApp, asForm, webApp } from '../web.ts';

type Fields = Readonly<Record<string, string | Blob>>;

async function send(app: WebApp, fields: Fields, query = '') {
  const response = await app.request(`/${query}`, { ...asForm(fields), headers: { Accept: 'text/html' } });
  return { status: response.status, $: cheerio.load(await response.text()) };
}

type Page = Awaited<ReturnType<typeof send>>['$'];

/** What a browser sends when a button of a form about an answer is pressed. */
function pressed($: Page, id: string): Record<string, string> {
  const button = $(`[data-next="${id}"]`);
  const hidden = button
    .closest('form')
    .find('input[type="hidden"]')
    .get()
    .map(({ attribs }) => [attribs['name']!, attribs['value']!]);
  return { ...Object.fromEntries(hidden), [button.attr('name')!]: button.attr('value')! };
}

const labels = ($: Page) =>
  $('.next button')
    .get()
    .map((button) => $(button).text().trim());

const ground = ($: Page) => $('.palettes > li').first().find('.worn code').first().text();

const BOOK = { description: `${BLURB}\n"Two lines."`, title: 'Ice & Salt', genres: 'thriller' };

describe('what can be asked about an answer on the page', () => {
  const services = servicesAround(inMemoryEngine({ knowsCovers: true }));
  const app = webApp(services);
  afterAll(() => services.close());

  it('is a button for each, but for what makes it anybody’s own', async () => {
    const { followUps } = sentencesFor('en');
    const { $ } = await send(app, BOOK);
    const shown = labels($);
    expect(shown).toEqual(expect.arrayContaining([followUps.more, followUps.other, followUps.export]));
    expect(shown).not.toContain(followUps.private);
    expect($('.next form').attr('method')).toBe('post');
  });

  it('promises no menu where all of it is in sight', async () => {
    for (const { locale } of LANGUAGES) {
      const { $ } = await send(app, BOOK, `?lang=${locale}`);
      expect($('#desk-label').text()).not.toBe('');
      expect($('.next').text()).not.toContain('…');
    }
  });

  it('brings more hues in the answer’s place, with all that was in the form', async () => {
    const first = await send(app, BOOK);
    const { $ } = await send(app, pressed(first.$, 'more'));
    expect([first.$('.part-why li').length, $('.part-why li').length]).toEqual([5, 10]);
    expect($('#description').text().trim()).toBe(BOOK.description);
    expect([$('#title').attr('value'), $('#genres').attr('value')]).toEqual([BOOK.title, BOOK.genres]);
    expect($('.palettes .cover').first().attr('aria-label')).toContain(BOOK.title);
  });

  it('goes from one palette to the next, and stays with as many hues', async () => {
    const first = await send(app, BOOK);
    const more = await send(app, pressed(first.$, 'more'));
    const { $ } = await send(app, pressed(more.$, 'other'));
    expect($('.part-why li')).toHaveLength(10);
    expect(ground($)).not.toBe(ground(more.$));
    expect(ground($)).toBe(more.$('.palettes > li').eq(1).find('.worn code').first().text());
  });

  it('brings files beside the answer, which stays as it was', async () => {
    const first = await send(app, BOOK);
    const other = await send(app, pressed(first.$, 'other'));
    const { $ } = await send(app, pressed(other.$, 'export'));
    const links = $('#beside .files a').get();
    expect(
      $('#beside .program')
        .get()
        .map((each) => [$(each).parent().attr('download'), $(each).text()]),
    ).toEqual([
      ['ice-salt.gpl', 'GIMP'],
      ['ice-salt.ase', 'InDesign, Illustrator'],
      ['ice-salt.aco', 'Photoshop'],
      ['ice-salt.swatches', 'Procreate'],
    ]);
    expect(links.length).toBeGreaterThanOrEqual(5);
    for (const { attribs } of links) {
      expect(attribs['download']).toMatch(/^[\w-]+\.\w+/);
      expect(attribs['href']).toMatch(/^data:[\w./+-]+(?:;[\w=-]+)?;base64,\S{20,}$/);
    }
    expect($('.part-worn').html()).toBe(other.$('.part-worn').html());
    const alone = await send(app, { ...pressed(other.$, 'export'), alone: '1' });
    expect(alone.$('#answer')).toHaveLength(0);
    expect(alone.$('#beside').html()).toBe($('#beside').html());
  });

  it('shows the palette as others see it beside the answer, with words for the picture', async () => {
    const first = await send(app, BOOK);
    const { $ } = await send(app, pressed(first.$, 'view'));
    const { view, viewPicture } = sentencesFor('en').sight;
    expect($('#beside-heading').text()).toBe(view.headline);
    const picture = $('#beside img');
    expect(picture.attr('src')).toMatch(/^data:image\/png;base64,/);
    expect(picture.attr('alt')).toContain(viewPicture.alt.opening);
    expect($('#beside p')).toHaveLength(3);
  });

  it('speaks the page’s language', async () => {
    const first = await send(app, BOOK, '?lang=de');
    expect(first.$('.next form').attr('action')).toBe('/?lang=de#answer');
    const { $ } = await send(app, pressed(first.$, 'export'), '?lang=de');
    expect($('#beside-heading').text()).toBe(sentencesFor('de').chat.exported);
  });

  it('is said to be gone where the answer is no longer kept, with nothing lost', async () => {
    const first = await send(app, BOOK);
    for (const key of await services.store.keys('answer:')) await services.store.delete(key);
    const { status, $ } = await send(app, pressed(first.$, 'more'));
    expect(status).toBe(422);
    expect($('#form-fault').text().trim()).toBe(sentencesFor('en').page.answerGone);
    expect($('#description').text().trim()).toBe(BOOK.description);
  });

  it.each([
    ['no JSON', '{'],
    ['nothing', 'null'],
    ['another command', '{"id":"x","place":"instead","request":{"command":"coverhues","blurb":"A storm."}}'],
    ['no answer', '{"id":"more","place":"instead","request":{"command":"again"}}'],
    [
      'what no page offers',
      '{"id":"more","place":"instead","request":{"command":"again","answer":"AAAAAAAAAAAAAAAA","top":9000}}',
    ],
    [
      'a place for others',
      '{"id":"share","place":"moved","request":{"command":"again","answer":"AAAAAAAAAAAAAAAA"}}',
    ],
  ])('is refused as %s', async (_, follow) => {
    expect((await send(app, { ...BOOK, follow })).status).toBe(400);
    expect((await send(app, { ...BOOK, follow: new File([follow], 'x') })).status).toBe(400);
  });
});

describe('answers of the page', () => {
  let services: Services;
  let cover: File;
  beforeAll(async () => {
    services = coverServices();
    const picture = await bands([
      ['#202050', 0.6],
      ['#d0a020', 0.4],
    ]);
    cover = new File([new Uint8Array(picture)], 'cover.png', { type: 'image/png' });
  });
  afterAll(() => services.close());

  it('are kept without the blurb and the picture, so many at most', async () => {
    const app = webApp(services, { keptAnswers: 10 });
    for (let at = 0; at < 3; at++) await send(app, { ...BOOK, cover });
    const { $ } = await send(app, BOOK);
    await send(app, pressed($, 'more'));
    await send(app, pressed($, 'export'));
    const keys = await services.store.keys('answer:');
    // One visitor may have a fifth of ten.
    expect(keys).toHaveLength(2);
    for (const key of keys) {
      const kept = JSON.stringify(await services.store.get(key));
      expect(kept).toContain('Ice & Salt');
      expect(kept).not.toMatch(/harbour town where|vanished thirty/);
    }
  });

  it('say on the page for how long', async () => {
    const page = await (await webApp(services).request('/?lang=fr')).text();
    expect(page).toContain(sentencesFor('fr').page.privacyKept(30));
  });

  it('are answers still where they can’t be kept', async () => {
    const full = {
      ...services,
      answers: { ...services.answers, keep: () => Promise.reject(new Error('full')) },
    };
    const { status, $ } = await send(webApp(full), BOOK);
    expect([status, $('#answer').length, $('.next').length]).toEqual([200, 1, 0]);
  });
});

describe('examples', () => {
  const services = servicesAround(inMemoryEngine());
  const app = webApp(services);
  afterAll(() => services.close());

  it.each(LANGUAGES.map(({ locale, page }) => [locale, Object.values(page.examples.kinds)] as const))(
    'are offered on the empty page in %s, and answered at one click',
    async (locale, kinds) => {
      const query = `?lang=${new Intl.Locale(locale).language}`;
      const $ = cheerio.load(await (await app.request(`/${query}`)).text());
      const buttons = $('.examples button').get();
      expect(buttons.map((button) => $(button).text())).toEqual(kinds);
      expect(buttons.length).toBeGreaterThanOrEqual(5);
      const titles = new Set<string>();
      for (const { attribs } of buttons) {
        const answered = await send(app, { [attribs['name']!]: attribs['value']! }, query);
        expect(answered.status).toBe(200);
        titles.add(answered.$('#title').attr('value')!);
        expect(answered.$('#description').text().length).toBeGreaterThan(200);
        expect(answered.$('#answer-heading').text()).toContain(answered.$('#title').attr('value')!);
        expect(answered.$('.examples')).toHaveLength(0);
      }
      expect(titles.size).toBe(buttons.length);
    },
  );

  it('are no answer where there is none of that name', async () => {
    expect((await send(app, { example: 'constructor' })).status).toBe(422);
  });
});
