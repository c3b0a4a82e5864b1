import { encodeReply } from '../../../src/platforms/terminal/encode.ts';
import { styleFor } from '../../../src/platforms/terminal/style.ts';
import { describeReplies } from '../reply.contract.ts';

describeReplies({
  name: 'the terminal',
  buttons: false,
  marks: ['**bold**', '<@1>', '@everyone', '$(rm -rf)', '%s'],
  show: (reply) => ({
    text: encodeReply(reply, styleFor({ columns: 100 })),
    altTexts: [],
    files: reply.files.map(({ name }) => name),
    buttons: [],
  }),
});
