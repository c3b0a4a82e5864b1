/** Port of the web page unless another is set. */
const WEB_PORT = 8787;
/** Answers of the page that are kept at once unless another number is set: about 15 MB. */
export const PAGE_ANSWERS = 1000;

/** What the web platform is told. */
export interface WebSettings {
  /** 0 lets the system choose one. */
  readonly port: number;
  /** Address of this machine that is listened on. */
  readonly host: string;
  /** Proxies in front whose `X-Forwarded-For` is believed; 0 believes none. */
  readonly proxyHops: number;
  /** Requests that one client may make in a minute; 0 sets no limit. */
  readonly rateLimit: number;
  /** Answers of the page that are kept at once, to be asked about; 0 keeps none. */
  readonly keptAnswers: number;
  /** What the pages on the bot itself tell of it; absent where nothing is known. */
  readonly notices?: NoticeSettings;
}

/** Who runs the bot, on which chat platforms it talks, and how people add it there. */
export interface NoticeSettings {
  readonly operator?: string;
  /** An address for mail, or of a page. */
  readonly contact?: string;
  /** ISO 3166-1 code of the country that the server is in. */
  readonly country?: string;
  readonly discord: boolean;
  readonly slack: boolean;
  /** Whether questions go through a Redis on their way to an answer. */
  readonly shared: boolean;
  /** Addresses that lead to installing it. */
  readonly install: { readonly discord?: string; readonly slack?: string };
}

/** The environment's values for the web platform, checked one by one. */
export interface WebEnvironment {
  readonly COVERHUES_HOST: string;
  readonly COVERHUES_PORT?: number | undefined;
  readonly COVERHUES_PROXY_HOPS: number;
  readonly COVERHUES_RATE_LIMIT: number;
  readonly COVERHUES_PAGE_ANSWERS: number;
}

/**
 * The web platform's settings: with a port of its own beside the chat platforms, and without one where there is none
 * of them.
 */
export function webSettings(
  environment: WebEnvironment,
  { chats }: { readonly chats: boolean },
): WebSettings | undefined {
  if (chats && environment.COVERHUES_PORT === undefined) return undefined;
  return Object.freeze({
    port: environment.COVERHUES_PORT ?? WEB_PORT,
    host: environment.COVERHUES_HOST,
    proxyHops: environment.COVERHUES_PROXY_HOPS,
    rateLimit: environment.COVERHUES_RATE_LIMIT,
    keptAnswers: environment.COVERHUES_PAGE_ANSWERS,
  });
}
