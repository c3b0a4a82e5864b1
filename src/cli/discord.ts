import { Command, InvalidArgumentError } from 'commander';
import { SettingsError } from '../errors.ts';
import type { DiscordSettings, Settings } from '../settings.ts';
import { SHARDS_MAX } from '../shards-max.ts';
import { loadSettings } from './services.ts';
import type { Shell } from './shell.ts';

/** `coverhues discord`: what is done once for an application on Discord. */
export function discordCommand(shell: Shell): Command {
  return new Command('discord')
    .description('set up what an application on Discord needs once')
    .addCommand(emojiCommand(shell))
    .addCommand(profileCommand(shell))
    .addCommand(shardsCommand(shell));
}

function emojiCommand(shell: Shell): Command {
  return new Command('emoji')
    .description('upload an emoji of each of the 58 hues, which answers then show before the names')
    .addHelpText(
      'after',
      `
They belong to the application whose token is DISCORD_TOKEN, and to no server. Those that are there already stay as
they are, so the command can be run again, as after it was interrupted. A bot that is running shows them once it is
started anew.`,
    )
    .action(async () => {
      const { discord } = await discordSettings(shell);
      const { uploadEmojiOf } = await import('../platforms/discord/upload-emoji.ts');
      const { made, kept } = await uploadEmojiOf(discord);
      shell.output.write(`${made} emoji uploaded, ${kept} were there before.\n`);
    });
}

function profileCommand(shell: Shell): Command {
  return new Command('profile')
    .description("set the application's description, its tags, and what it may do where it is installed")
    .addHelpText(
      'after',
      `
It can be installed in servers and with people's own accounts, with no more rights than it uses. The command can be run
again, as after an update. It also says what only Discord's portal takes: the addresses of terms and privacy, which are
those at COVERHUES_URL, and descriptions in other languages.`,
    )
    .action(async () => {
      const { discord, address } = await discordSettings(shell);
      const [{ setProfile }, { LOCALES, wordsFor }] = await Promise.all([
        import('../platforms/discord/profile.ts'),
        import('../platforms/words.ts'),
      ]);
      const { applicationId, changed, endpoint } = await setProfile(discord);
      if (endpoint !== undefined) shell.errors.write(`coverhues: ${elsewhere(endpoint)}\n`);
      const done = changed ? 'is set' : 'was as it should be';
      const portal = `https://discord.com/developers/applications/${applicationId}/information`;
      const addresses = address
        ? [`  Terms of Service URL: ${address}/terms`, `  Privacy Policy URL: ${address}/privacy`]
        : ['  Terms of Service URL and Privacy Policy URL: set COVERHUES_URL to be told them'];
      const descriptions = LOCALES.map((locale) => `  ${locale}: ${wordsFor(locale).notices.description}`);
      const lines = [
        `The profile ${done}: description, tags, and what the bot may do where it is installed.`,
        `What only the portal takes, at ${portal}:`,
        ...addresses,
        'Descriptions for its listing in the App Directory:',
        ...descriptions,
      ];
      shell.output.write(`${lines.join('\n')}\n`);
    });
}

function elsewhere(endpoint: string): string {
  return `Discord sends what people do to ${endpoint}, so the bot hears nothing of it. Empty the Interactions Endpoint URL in the portal.`;
}

function shardsCommand(shell: Shell): Command {
  return new Command('shards')
    .description('say into how many shards several machines part the servers, or change that')
    .argument('[number]', 'shards from now on: a number, or auto for what Discord advises', readShards)
    .addHelpText(
      'after',
      `
Machines that share COVERHUES_REDIS_URL agree on a number when the first of them starts. Where it is changed, all of them
close their connections, and open the new ones when the last is closed. That takes about five seconds a shard, in which
commands fail; what is said to the bot in messages meanwhile is not answered.`,
    )
    .action(async (wanted: number | 'auto' | undefined) => {
      const { discord, redisUrl } = await discordSettings(shell);
      if (redisUrl === undefined) {
        throw new SettingsError(
          'SETTINGS_INVALID',
          'Set COVERHUES_REDIS_URL to the address of a Redis, in .env or here.',
        );
      }
      const { changeShards } = await import('../platforms/discord/leases/change-shards.ts');
      const { agreed, advised } = await changeShards(discord, redisUrl, wanted);
      shell.output.write(`Shards: ${agreed ?? 'not agreed yet'}. Discord advises ${advised}.\n`);
    });
}

/** @throws {InvalidArgumentError} */
function readShards(value: string): number | 'auto' {
  if (value === 'auto') return value;
  if (/^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= SHARDS_MAX) return Number(value);
  throw new InvalidArgumentError(`It must be auto or a whole number from 1 to ${SHARDS_MAX}.`);
}

/** @throws {SettingsError} where Discord is not set up */
async function discordSettings(
  shell: Shell,
): Promise<Pick<Settings, 'address' | 'redisUrl'> & { readonly discord: DiscordSettings }> {
  const { discord, address, redisUrl } = await loadSettings(shell);
  if (discord === undefined) {
    throw new SettingsError('SETTINGS_INVALID', "Set DISCORD_TOKEN to the bot's token, in .env or here.");
  }
  return { discord, ...(address !== undefined && { address }), ...(redisUrl && { redisUrl }) };
}
