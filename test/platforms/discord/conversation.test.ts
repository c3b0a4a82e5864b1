import { describeConversation } from '../conversation.contract.ts';
import { connectBot, textOf } from './bot.ts';

describeConversation({
  name: 'Discord',
  givenUp: /restarting/,
  async connect(services) {
    const { discord, platform } = await connectBot({ services, grace: 1 });
    const heard = () => [...discord.world.messages.values()].map(textOf).join('\n');
    return {
      say: (text) => void discord.say(text),
      heard,
      hears: (expected) =>
        discord.world.until(String(expected), () => (expected.test(heard()) ? heard() : undefined)),
      cancel: () => platform.stop(),
      async close() {
        await platform.stop();
        await discord.close();
      },
    };
  },
});
