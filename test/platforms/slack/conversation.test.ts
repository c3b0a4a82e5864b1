import { describeConversation } from '../conversation.contract.ts';
import { connectBot } from './bot.ts';
import { textOf } from './shown.ts';

describeConversation({
  name: 'Slack',
  givenUp: /restarting/,
  async connect(services) {
    const { slack, platform } = await connectBot({ services, grace: 1 });
    const heard = () => [...slack.world.messages.values()].map(textOf).join('\n');
    return {
      say: (text) => void slack.people.say(text),
      heard,
      hears: (expected) =>
        slack.world.until(String(expected), () => (expected.test(heard()) ? heard() : undefined)),
      cancel: () => platform.stop(),
      async close() {
        await platform.stop();
        await slack.close();
      },
    };
  },
});
