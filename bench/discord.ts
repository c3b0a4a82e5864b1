import { packagePath } from '../src/package-root.ts';
import { DiscordStandIn } from '../test/platforms/discord/stand-in/stand-in.ts';
import { type Handled, LOADS, type Load, type LoadPlan, sendLoad, withProgram } from './chat-load.ts';
import { textsOf } from './texts.ts';

/** The bot that answers with one fixed sentence, which coverhues is held against. */
export const BARE_BOT = 'a bare discord.js bot';

/**
 * `/coverhues` with blurbs of 120 words, sent by a stand-in for Discord on this machine to the bot as people start it,
 * and to a bot that does nothing but answer.
 */
export async function benchDiscord(plans: readonly LoadPlan[] = LOADS): Promise<Load[]> {
  const programs = [
    { name: 'coverhues', args: [packagePath('src', 'bin.js'), 'start'] },
    {
      name: BARE_BOT,
      args: ['--import', import.meta.resolve('tsx'), packagePath('bench', 'bare-discord-bot.ts')],
    },
  ];
  const loads: Load[] = [];
  for (const { name, args } of programs) {
    const discord = await DiscordStandIn.open();
    const environment = { DISCORD_API: discord.api, DISCORD_TOKEN: discord.world.token };
    await withProgram(args, environment, async () => {
      for (const plan of plans) loads.push(await sendLoad(name, plan, (index) => handle(discord, index)));
    });
    await discord.close();
  }
  return loads;
}

const BLURBS = textsOf(120);

async function handle(discord: DiscordStandIn, index: number): Promise<Handled> {
  const interaction = discord.command('coverhues', { blurb: BLURBS[index % BLURBS.length] ?? '' });
  const { sentAt } = interaction.held;
  const { at } = await interaction.acknowledged();
  await interaction.reply();
  const completed = performance.now() - sentAt;
  discord.forget(interaction);
  return { acknowledged: at - sentAt, completed };
}
