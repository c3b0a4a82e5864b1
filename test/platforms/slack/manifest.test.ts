import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../../src/package-root.ts';
import { OFFERED, SCOPES } from '../../../src/platforms/slack/scopes.ts';

interface Manifest {
  readonly display_information: {
    readonly name: string;
    readonly description: string;
    readonly long_description: string;
  };
  readonly features: {
    readonly shortcuts: readonly { readonly type: string; readonly callback_id: string }[];
    readonly slash_commands: readonly { readonly command: string }[];
    readonly app_home: Readonly<Record<string, boolean>>;
  };
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
  readonly settings: {
    readonly event_subscriptions: { readonly bot_events: readonly string[] };
    readonly interactivity: { readonly is_enabled: boolean };
  };
}

const manifestOf = (name: string): unknown =>
  JSON.parse(readFileSync(packagePath('assets', 'slack', name), 'utf8'));
const MANIFEST = manifestOf('manifest.json') as Manifest;
const FOLDER = packagePath('src', 'platforms', 'slack');
const SOURCE = readdirSync(FOLDER)
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'))
  .join('\n');

/** Events that the code hears, as a subscription names them. */
const HEARD = Array.from(SOURCE.matchAll(/app\.event\('(\w+)'/g), ([, event = '']) =>
  event === 'message' ? 'message.im' : event,
).toSorted();

/** The scope that each method of the Web API needs, from Slack's reference; none where a token is enough. */
const SCOPE_OF: Readonly<Record<string, string | readonly string[] | undefined>> = {
  'auth.teams.list': undefined,
  'auth.test': undefined,
  'chat.delete': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'chat.postMessage': 'chat:write',
  'chat.update': 'chat:write',
  // One for each kind of channel that may have a shelf.
  'conversations.info': ['channels:read', 'groups:read'],
  'conversations.open': 'im:write',
  // One for each kind of conversation that the bot can be in.
  'conversations.replies': ['channels:history', 'groups:history', 'im:history'],
  'files.completeUploadExternal': 'files:write',
  'files.getUploadURLExternal': 'files:write',
  'files.info': 'files:read',
  'users.info': 'users:read',
  'views.open': undefined,
  'views.publish': undefined,
};

/** The scope that each event needs. */
const SCOPE_OF_EVENT: Readonly<Record<string, string | undefined>> = {
  app_mention: 'app_mentions:read',
  channel_deleted: 'channels:read',
  channel_left: 'channels:read',
  group_deleted: 'groups:read',
  group_left: 'groups:read',
  'message.im': 'im:history',
  user_change: 'users:read',
};

describe('the Slack manifest', () => {
  it('offers every command and shortcut that the code hears, and nothing more', () => {
    const { slash_commands: commands, shortcuts } = MANIFEST.features;
    expect(commands.map(({ command }) => command)).toEqual([
      OFFERED.command,
      OFFERED.coverCommand,
      OFFERED.seriesCommand,
      OFFERED.shelfCommand,
      OFFERED.voteCommand,
    ]);
    expect(shortcuts.map(({ type, callback_id: id }) => [type, id])).toEqual([
      ['message', OFFERED.messageShortcut],
      ['message', OFFERED.voteShortcut],
      ['global', OFFERED.globalShortcut],
    ]);
    expect(MANIFEST.settings.interactivity.is_enabled).toBe(true);
  });

  it('subscribes to every event that the code hears, and nothing more', () => {
    expect(HEARD).toContain('app_mention');
    expect(MANIFEST.settings.event_subscriptions.bot_events).toEqual(HEARD);
  });

  it('asks for every scope that the code needs, and nothing more', () => {
    const called = new Set(
      Array.from(
        SOURCE.matchAll(/client\.((?:auth|chat|conversations|files|users|views)(?:\.\w+)+)\(/g),
        ([, method = '']) => method,
      ),
    );
    expect([...called].toSorted()).toEqual(Object.keys(SCOPE_OF).toSorted());
    const needed = new Set(
      [
        ...[...called].flatMap((method) => SCOPE_OF[method]),
        ...HEARD.map((event) => SCOPE_OF_EVENT[event]),
        'commands',
      ].filter((scope) => scope !== undefined),
    );
    expect([...MANIFEST.oauth_config.scopes.bot]).toEqual([...needed].toSorted());
    expect([...SCOPES]).toEqual([...needed].toSorted());
  });

  it('keeps to Slack’s lengths', () => {
    const { name, description, long_description: long } = MANIFEST.display_information;
    expect(name.length).toBeLessThanOrEqual(35);
    expect(description.length).toBeLessThanOrEqual(140);
    expect(long.length).toBeGreaterThanOrEqual(175);
    expect(long.length).toBeLessThanOrEqual(4_000);
  });

  it('lets people write to the bot in its home', () => {
    expect(MANIFEST.features.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
  });
});

/** Where Slack reaches a bot that opens no socket, and where people are led back who have installed it. */
const EVENTS = 'https://hues.example.com/slack/events';
const INSTALLED = 'https://hues.example.com/slack/oauth_redirect';

describe('the manifest for an app without a socket', () => {
  it('is the same, but for the addresses', () => {
    const { features, oauth_config: oauth, settings } = MANIFEST;
    expect(manifestOf('manifest-http.json')).toEqual({
      ...MANIFEST,
      features: {
        ...features,
        slash_commands: features.slash_commands.map((command) => Object.assign({ url: EVENTS }, command)),
      },
      oauth_config: { ...oauth, redirect_urls: [INSTALLED] },
      settings: {
        ...settings,
        event_subscriptions: { ...settings.event_subscriptions, request_url: EVENTS },
        interactivity: {
          is_enabled: true,
          request_url: EVENTS,
          message_menu_options_url: EVENTS,
        },
        socket_mode_enabled: false,
      },
    });
  });

  it('names the paths that the code listens on', () => {
    expect(SOURCE).toContain(new URL(EVENTS).pathname);
    expect(readFileSync(packagePath('docs', 'slack.md'), 'utf8')).toContain(new URL(INSTALLED).pathname);
  });
});
