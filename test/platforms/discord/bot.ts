import { createAnswerQueue } from '../../../src/queue/answer-queue.ts';
import { startDiscord } from '../../../src/platforms/discord/start.ts';
import type { RunningPlatform } from '../../../src/platforms/platform.ts';
import { Secret } from '../../../src/secret.ts';
import type { Services } from '../../../src/services.ts';
import type { DiscordSettings } from '../../../src/settings.ts';
import { inMemoryEngine } from '../../services/in-memory-engine.ts';
import { servicesAround } from '../../services/test-services.ts';
import { allComponents } from './stand-in/validate-message.ts';
import { DiscordStandIn } from './stand-in/stand-in.ts';
import type { HeldMessage } from './stand-in/world.ts';

/** The bot, connected to a Discord of its own. */
export interface ConnectedBot {
  readonly discord: DiscordStandIn;
  readonly platform: RunningPlatform;
  readonly services: Services;
  close(): Promise<void>;
}

/** Starts the bot against a new stand-in. */
export async function connectBot(
  options: {
    readonly services?: Services;
    readonly settings?: Partial<DiscordSettings>;
    readonly grace?: number;
    readonly prepare?: (discord: DiscordStandIn) => void;
  } = {},
): Promise<ConnectedBot> {
  const discord = await DiscordStandIn.open();
  options.prepare?.(discord);
  const services = options.services ?? servicesAround(inMemoryEngine());
  const settings: DiscordSettings = {
    token: new Secret(discord.world.token),
    shards: 1,
    api: discord.api,
    ...options.settings,
  };
  try {
    const platform = await startDiscord(
      settings,
      { services, ask: createAnswerQueue(services).ask },
      {
        fetch: discord.fetch,
        wait: () => Promise.resolve(),
        ...(options.grace !== undefined && { grace: options.grace }),
      },
    );
    return {
      discord,
      platform,
      services,
      async close() {
        await platform.stop();
        await discord.close();
      },
    };
  } catch (error) {
    await discord.close();
    throw error;
  }
}

/** All text of a message, as a person would read it from top to bottom, marks and all. */
export function textOf({ body }: HeldMessage): string {
  return allComponents(body.components)
    .flatMap(({ content }) => (content === undefined ? [] : [content]))
    .join('\n');
}

/** The ids of a message's buttons by their labels, and the values of its menus' options. */
export function buttonsOf({ body }: HeldMessage): Record<string, string> {
  return Object.fromEntries(
    allComponents(body.components).flatMap(({ type, label, custom_id: id, options = [] }) =>
      type === 2 && label !== undefined && id !== undefined
        ? [[label, id]]
        : options.map((option) => [option.label, option.value]),
    ),
  );
}

/** The alternative texts of a message's pictures. */
export function altTextsOf({ body }: HeldMessage): string[] {
  return allComponents(body.components).flatMap(({ items = [] }) =>
    items.map(({ description = '' }) => description),
  );
}
