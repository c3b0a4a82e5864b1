import { REST, Routes } from 'discord.js';
import type { DiscordSettings } from '../../settings.ts';
import { restOptions } from './client.ts';
import { type UploadedEmoji, uploadHueEmoji } from './hue-emoji.ts';
import { loginFault } from './login-fault.ts';

/**
 * Uploads what the application of a token lacks of the emoji of hues.
 *
 * @throws {PlatformError} with a sentence on what to do when Discord refuses or can't be reached
 */
export async function uploadEmojiOf(settings: DiscordSettings): Promise<UploadedEmoji> {
  const rest = new REST(restOptions(settings)).setToken(settings.token.reveal());
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as { id: string };
    return await uploadHueEmoji(rest, id);
  } catch (error) {
    throw loginFault(error);
  }
}
