import { Command } from 'commander';
import { SettingsError } from '../errors.ts';
import { loadSettings } from './services.ts';
import type { Shell } from './shell.ts';

/** `coverhues discord`: what is done once for an application on Discord. */
export function discordCommand(shell: Shell): Command {
  return new Command('discord')
    .description('set up what an application on Discord needs once')
    .addCommand(emojiCommand(shell));
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
      const { discord } = await loadSettings(shell);
      if (discord === undefined) {
        throw new SettingsError('SETTINGS_INVALID', "Set DISCORD_TOKEN to the bot's token, in .env or here.");
      }
      const { uploadEmojiOf } = await import('../platforms/discord/upload-emoji.ts');
      const { made, kept } = await uploadEmojiOf(discord);
      shell.output.write(`${made} emoji uploaded, ${kept} were there before.\n`);
    });
}
