import type { Command } from './command.ts';
import { plainReply } from './plain-reply.ts';
import { sentencesFor } from '../src/languages/index.ts';

/** `/help`: how to ask, by example. */
export const help: Command<'help'> = {
  name: 'help',
  description: sentencesFor('en').commands.help.description,
  arguments: [],
  run(request, { address }) {
    const { help: say, notices } = sentencesFor(request.locale);
    const reply = plainReply(request, say.headline, say.notes);
    if (!address) return Promise.resolve(reply);
    const link = { label: notices.titles.privacy, href: `${address}/privacy` };
    return Promise.resolve({ ...reply, link });
  },
};
