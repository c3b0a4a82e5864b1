import { type MessageComponentInteraction, MessageFlags } from 'discord.js';
import { encodeSentence } from './encode.ts';
import { messageOptions } from './message-options.ts';

/** Answers a press of a button with a sentence that only its presser sees. */
export async function sayPrivately(
  interaction: MessageComponentInteraction,
  sentence: string,
): Promise<void> {
  const options = messageOptions(encodeSentence(sentence));
  await interaction.reply({ ...options, flags: [options.flags, MessageFlags.Ephemeral] });
}
