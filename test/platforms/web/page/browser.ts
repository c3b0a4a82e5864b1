import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
  chromium,
} from 'playwright-core';
import type { WebContext } from '../../../../src/platforms/web/context.ts';
import type { RunningWeb } from '../../../../src/platforms/web/start.ts';
import type { WebSettings } from '../../../../src/web-settings.ts';
import { realServices } from '../../../services/test-services.ts';
import { findTool } from '../../../tools.ts';
import { openWeb } from '../web.ts';

/** A blurb that was written for these tests. */
export const KEEPER =
  'The lighthouse on Gull Skerry has been dark for a year when Ines Arrow rows out to relight it. Someone in the village still collects what the sea brings in, and a detective is found drowned.';

/** Milliseconds that opening a browser and loading the models may take. */
export const OPENING = 60_000;

/** A name under which a browser knows the site as one that comes over plain HTTP. */
export const PLAIN_HOST = 'coverhues.example';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  // Fewer processes, which start in less time.
  '--disable-software-rasterizer',
  '--in-process-gpu',
  '--process-per-site',
  '--renderer-process-limit=1',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A host that is not this machine to the browser, so that plain HTTP is not safe there.
  `--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`,
];

let shared: Promise<Browser> | undefined;

/** The Chromium of this machine, started once for all tests of this process; it ends with that. */
function sharedChromium(): Promise<Browser> {
  shared ??= chromium.launch({ executablePath: findTool('chromium') ?? 'chromium', args: ARGUMENTS });
  return shared;
}

/** Ends the Chromium of this process, where no end of a run of tests does. */
export async function closeChromium(): Promise<void> {
  const browser = await shared;
  shared = undefined;
  await browser?.close();
}

/** An empty page of this machine's Chromium, to be closed by who asked for it. */
export async function openBlankPage(): Promise<Page> {
  return (await sharedChromium()).newPage();
}

/** The web platform with the models that ship, and a browser to look at it with. */
export interface Site {
  readonly address: string;
  readonly web: RunningWeb;
  /** A page of its own that is open at a path; what it must never do is collected in `misdeeds`. */
  visit(path?: string, options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests to other servers, errors of the script and violations of the security policy. */
  readonly misdeeds: readonly string[];
  /** Addresses that were asked for, with their queries. */
  readonly requested: readonly string[];
}

/** Opens the site, to be looked at with a browser. `context` stands for parts of the site, such as what answers. */
export async function openSite(
  settings: Partial<WebSettings> = {},
  context: Partial<WebContext> = {},
): Promise<Site> {
  const services = realServices();
  const [web, browser] = await Promise.all([
    openWeb(services, { settings, ...context }),
    sharedChromium(),
    services.warmUp(),
  ]);
  const contexts: BrowserContext[] = [];
  return {
    address: web.address,
    web,
    async visit(path = '/', options = {}) {
      const visitor = await browser.newContext({ reducedMotion: 'reduce', ...options });
      contexts.push(visitor);
      const origin = new URL(web.address).origin;
      await visitor.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
      const page = await visitor.newPage();
      const misdeeds: string[] = [];
      const requested: string[] = [];
      page.on('request', (request) => {
        const url = request.url();
        if (/^(?:data|blob):/.test(url)) return;
        requested.push(url);
        if (!url.startsWith(origin)) misdeeds.push(`asked ${url}`);
      });
      page.on('pageerror', (error) => misdeeds.push(error.message));
      page.on('console', (message) => {
        if (/Content Security Policy/.test(message.text())) misdeeds.push(message.text());
      });
      await page.goto(`${web.address}${path}`);
      return { page, context: visitor, misdeeds, requested };
    },
    async close() {
      await Promise.all(contexts.map((each) => each.close()));
      await web.stop();
      await services.close();
    },
  };
}

/** Sends the form in and waits for the answer. */
export async function ask(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Suggest hues' }).click();
  await page.locator('#answer').waitFor();
  await page.waitForLoadState('domcontentloaded');
}

/** Presses what leads to another page, and waits until that is there. */
export async function follow(target: Locator): Promise<void> {
  await Promise.all([target.page().waitForEvent('domcontentloaded'), target.click()]);
}
