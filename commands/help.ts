import type { Command } from './command.ts';
import { plainReply } from './plain-reply.ts';
import { sentencesFor } from '../src/languages/index.ts';

/** `/help`: how to ask, by example. */
export const help: Command<'help'> = {
  name: 'help',
  description: sentencesFor('en').commands.help.description,
  arguments: [],
  run(request) {
    const { headline, notes } = sentencesFor(request.locale).help;
    return Promise.resolve(plainReply(request, headline, notes));
  },
};
