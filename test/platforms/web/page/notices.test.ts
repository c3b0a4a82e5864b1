import * as cheerio from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, sentencesFor } from '../../../../src/languages/index.ts';
import { packageVersion } from '../../../../src/package-root.ts';
import { inviteLink } from '../../../../src/discord-invite.ts';
import { inMemoryEngine } from '../../../services/in-memory-engine.ts';
import { realServices, servicesAround } from '../../../services/test-services.ts';
import { lacks } from '../../../tools.ts';
import { BLURB, asForm, type WebApp, webApp } from '../web.ts';
import { violations } from './axe.ts';
import { OPENING, openSite, type Site } from './browser.ts';

const NAMES = ['about', 'privacy', 'terms', 'support'] as const;
const SLACK_INSTALL = 'https://hues.example/slack/install';
const NOTICES = {
  operator: 'Ash & <Birch>',
  contact: 'help@hues.example',
  country: 'CH',
  discord: true,
  slack: true,
  shared: true,
  install: { slack: SLACK_INSTALL, discord: inviteLink('100000000000000001') },
};

const services = servicesAround(inMemoryEngine());
afterAll(() => services.close());

async function read(app: WebApp, address: string) {
  const response = await app.request(address, { headers: { Accept: 'text/html' } });
  return { response, $: cheerio.load(await response.text()) };
}

const textOf = ($: cheerio.CheerioAPI) => $('main').text().replaceAll(/\s+/g, ' ').trim();

describe('the pages on the bot itself', () => {
  const app = webApp(services, { notices: NOTICES, keptAnswers: 500 });

  it.each(LANGUAGES.map(({ locale }) => locale))(
    'are there in %s, each with all that it says',
    async (locale) => {
      const { language } = new Intl.Locale(locale);
      const { notices } = sentencesFor(locale);
      const facts = {
        ...NOTICES,
        pageAnswers: 500,
        days: { answer: 30, shelf: 400 },
        version: packageVersion(),
      };
      for (const name of NAMES) {
        const { response, $ } = await read(app, `/${name}?lang=${language}`);
        expect(response.status).toBe(200);
        expect($('html').attr('lang')).toBe(locale);
        expect($('h1').text()).toBe(notices.titles[name]);
        const said = textOf($);
        for (const { heading, paragraphs } of notices.pages(facts)[name])
          for (const text of [heading, ...paragraphs]) expect(said).toContain(text.replaceAll(/\s+/g, ' '));
        const others = $('.languages a').get();
        expect(others.map(({ attribs }) => attribs['href']?.split('?')[0])).toEqual(
          others.map(() => `/${name}`),
        );
      }
    },
  );

  it('are linked to from below every page, and lead to each other without a script', async () => {
    for (const address of ['/?lang=en', '/series', '/terms', '/nowhere']) {
      const { $ } = await read(app, address);
      expect($('footer').text()).toContain(sentencesFor('en').notices.onTheWay);
      const links = $('footer a')
        .get()
        .map(({ attribs }) => attribs['href']?.split('?')[0]);
      expect(links).toEqual(['/about', '/privacy', '/terms', '/support', '/api/openapi.json']);
    }
  });

  it('name who runs the bot, how to reach them and where the server is, and lead to installing it', async () => {
    const { $ } = await read(app, '/about?lang=de');
    expect(
      $('dd')
        .get()
        .map((each) => $(each).text()),
    ).toEqual(['Ash & <Birch>', 'help@hues.example', 'Schweiz']);
    expect($('dd a').attr('href')).toBe('mailto:help@hues.example');
    expect(
      $('.install a')
        .get()
        .map(({ attribs }) => attribs['href']),
    ).toEqual([SLACK_INSTALL, NOTICES.install.discord]);
    expect($('main a[href="/privacy"], footer a[href^="/privacy"]').length).toBeGreaterThan(0);
  });

  it('say that nobody is named where nobody is, and nothing of chats where there are none', async () => {
    const alone = webApp(services, { keptAnswers: 0 });
    const { notices } = sentencesFor('en');
    for (const name of ['about', 'privacy', 'support'] as const) {
      const { $ } = await read(alone, `/${name}`);
      expect(textOf($)).toContain('Who runs this server is not named here.');
      expect(textOf($)).not.toMatch(/slack|discord/i);
      expect($('body').text()).not.toContain(notices.onTheWay);
    }
    const { $ } = await read(alone, '/privacy');
    expect(textOf($)).toContain('Of this page’s answers, nothing.');
    expect(textOf($)).not.toContain(notices.deleteAnswer);
  });

  it('say what is kept of the page’s answers where there are no chats, and what stays of people where there are', async () => {
    const { $ } = await read(webApp(services), '/privacy');
    expect(textOf($)).toMatch(/last 1,000, for 30 days at most, .*words of the blurb that the reasons quote/);
    expect(textOf($)).not.toContain('stays with them');
    const { $: beside } = await read(app, '/privacy');
    expect(textOf(beside)).toContain('What you saved for others, or put to a vote, stays with them');
  });
});

/** What a browser sends when the answer's own button for deleting it is pressed. */
function forgetting($: cheerio.CheerioAPI): Record<string, string> {
  const button = $('.forget button');
  const hidden = $('.forget input')
    .get()
    .map(({ attribs }) => [attribs['name']!, attribs['value']!]);
  return {
    ...(Object.fromEntries(hidden) as Record<string, string>),
    [button.attr('name')!]: button.attr('value')!,
  };
}

describe('an answer of the page', () => {
  const app = webApp(services);

  async function ask() {
    const response = await app.request('/', {
      ...asForm({ description: BLURB, title: 'Ice', genres: '' }),
      headers: { Accept: 'text/html' },
    });
    return cheerio.load(await response.text());
  }

  it('is deleted by a button below it, without a script, and the form keeps its text', async () => {
    const $ = await ask();
    const sent = forgetting($);
    const response = await app.request('/', { ...asForm(sent), headers: { Accept: 'text/html' } });
    const after = cheerio.load(await response.text());
    const { notices, page } = sentencesFor('en');
    expect(after('#beside').text()).toContain(notices.answerDeleted);
    expect(after('textarea').first().text()).toContain(BLURB);
    expect(await services.answers.has(sent['forget']!)).toBe(false);
    expect(await services.store.keys(`visitor:${sent['forget']}`)).toEqual([]);
    const more = $('[data-next="more"]');
    const again = await app.request('/', {
      ...asForm({ [more.attr('name')!]: more.attr('value')! }),
      headers: { Accept: 'text/html' },
    });
    expect(await again.text()).toContain(page.answerGone);
  });

  it('is deleted with those from which it was made, as its palette was kept or rolled', async () => {
    const real = realServices();
    try {
      const own = webApp(real);
      const send = async (fields: Record<string, string>) => {
        const response = await own.request('/', { ...asForm(fields), headers: { Accept: 'text/html' } });
        return cheerio.load(await response.text());
      };
      let $ = await send({ description: BLURB, title: 'Ice', genres: '' });
      for (const colour of ['navy', 'ivory']) {
        const fields = $('form:has([name="own-colours"])')
          .find('input[type="hidden"], button[name="follow"]')
          .get();
        $ = await send({
          ...(Object.fromEntries(fields.map(({ attribs }) => [attribs['name'], attribs['value']])) as object),
          'own-colours': colour,
        });
      }
      expect(await real.store.keys('answer:')).toHaveLength(3);
      $ = await send(forgetting($));
      expect($('#beside').text()).toContain(sentencesFor('en').notices.answerDeleted);
      expect(await real.store.keys('answer:')).toEqual([]);
      expect(await real.store.keys('visitor:')).toEqual([]);
    } finally {
      await real.close();
    }
  });

  it('is all that can be deleted so: not somebody’s from a chat', async () => {
    const kept = await services.answers.find(forgetting(await ask())['forget']!);
    const id = await services.answers.keep(kept, 'slack:T1:person:U1');
    for (const forget of [id, '', '../x', 'a'.repeat(10_000)]) {
      const response = await app.request('/', { ...asForm({ forget }), headers: { Accept: 'text/html' } });
      expect(response.status).toBe(200);
    }
    expect(await services.answers.has(id)).toBe(true);
  });
});

describe.skipIf(lacks('chromium'))('the pages on the bot itself, in a browser', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite({ notices: NOTICES });
  }, OPENING);
  afterAll(() => site.close());

  it.each([
    ['about', 'light'],
    ['privacy', 'dark'],
    ['terms', 'light'],
    ['support', 'dark'],
  ] as const)(
    'have no barriers that axe finds, and fit a small screen: /%s, %s',
    async (name, colorScheme) => {
      const { page, misdeeds } = await site.visit(`/${name}?lang=de`, {
        colorScheme,
        viewport: { width: 390, height: 800 },
      });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
      expect(misdeeds).toEqual([]);
    },
  );
});
