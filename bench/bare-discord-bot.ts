// The least that a discord.js bot does: it defers, and fills in one sentence. What coverhues takes beyond it is its own.
import { Client, Events } from 'discord.js';

const rest = { api: process.env['DISCORD_API'] ?? '', globalRequestsPerSecond: Number.POSITIVE_INFINITY };
const client = new Client({ intents: [], rest });
client.on(Events.InteractionCreate, (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  void interaction.deferReply().then(() => interaction.editReply('maroon'));
});
client.once(Events.ClientReady, () => process.stdout.write('ready\n'));
process.once('SIGTERM', () => void client.destroy());
await client.login(process.env['DISCORD_TOKEN']);
