import { type AddressInfo } from 'node:net';
import { App, HTTPReceiver, LogLevel, type Logger, SocketModeReceiver } from '@slack/bolt';
import { SlackStandIn } from './stand-in.ts';

/** A real bolt app that is connected to a stand-in. */
export interface ConnectedApp {
  readonly slack: SlackStandIn;
  readonly app: App;
  /** Where the app listens, over HTTP. */
  readonly url: string;
  close(): Promise<void>;
}

/** A log that nobody reads. */
export const SILENT: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
};

/** What makes bolt talk to a stand-in; it tries failed calls again at once, a few times. */
function optionsFor(slack: SlackStandIn) {
  const retryConfig = { retries: 2, minTimeout: 0, maxTimeout: 1 };
  return { slackApiUrl: slack.api, fetch: slack.fetch, retryConfig };
}

/**
 * An app over Socket Mode. `pause` is how long, in milliseconds, it waits before it connects again; bolt
 * takes a missing pong for a lost connection after the same time.
 */
export async function connectApp(prepare: (app: App) => void, pause = 5000): Promise<ConnectedApp> {
  const slack = await SlackStandIn.open();
  const clientOptions = optionsFor(slack);
  const receiver = new SocketModeReceiver({
    appToken: slack.world.appToken,
    logger: SILENT,
    clientPingTimeout: pause,
    installerOptions: { clientOptions },
  });
  const app = new App({ token: slack.team.token, receiver, clientOptions, logger: SILENT });
  prepare(app);
  await app.start();
  return {
    slack,
    app,
    url: '',
    async close() {
      await receiver.client.disconnect();
      await slack.close();
    },
  };
}

/** An app over HTTP, for one workspace, or with bolt's own installer for many. */
export async function listenApp(prepare: (app: App) => void, installs = false): Promise<ConnectedApp> {
  const slack = await SlackStandIn.open();
  const clientOptions = optionsFor(slack);
  const { signingSecret, clientId, clientSecret } = slack.world;
  const oauth = { clientId, clientSecret, stateSecret: 'state', scopes: ['commands', 'chat:write'] };
  const receiver = new HTTPReceiver({
    signingSecret,
    logger: SILENT,
    ...(installs && { ...oauth, installerOptions: { clientOptions, directInstall: true } }),
  });
  const auth = installs ? {} : { token: slack.team.token };
  const app = new App({ ...auth, receiver, clientOptions, logger: SILENT });
  prepare(app);
  const server = await receiver.start({ port: 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  slack.deliverTo(`${url}/slack/events`);
  return {
    slack,
    app,
    url,
    async close() {
      await app.stop();
      await slack.close();
    },
  };
}
