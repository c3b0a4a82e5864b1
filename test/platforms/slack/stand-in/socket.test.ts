import { afterEach, expect, it } from 'vitest';
import { type ConnectedApp, connectApp } from './bolt-app.ts';

const MODAL = {
  type: 'modal' as const,
  callback_id: 'ask',
  notify_on_close: true,
  title: { type: 'plain_text' as const, text: 'Cover hues' },
  submit: { type: 'plain_text' as const, text: 'Ask' },
  blocks: [
    {
      type: 'input' as const,
      label: { type: 'plain_text' as const, text: 'Blurb' },
      element: { type: 'plain_text_input' as const, action_id: 'blurb', multiline: true, max_length: 3000 },
    },
    {
      type: 'input' as const,
      label: { type: 'plain_text' as const, text: 'Genre' },
      optional: true,
      element: { type: 'external_select' as const, action_id: 'genre', min_query_length: 0 },
    },
  ],
};
const BUTTON = {
  type: 'button' as const,
  action_id: 'more',
  value: '3',
  text: { type: 'plain_text' as const, text: 'More' },
};

/** How soon bolt connects again, in milliseconds. */
const RECONNECTS = 300;

let connected: ConnectedApp;
afterEach(() => connected.close());

it('answers a slash command through its response URL, five times and no more', async () => {
  let refused!: Promise<unknown>;
  connected = await connectApp((app) => {
    refused = new Promise((resolve) => {
      app.command('/hues', async ({ ack, respond, command }) => {
        await ack();
        for (let turn = 0; turn < 6; turn += 1) await respond(`${command.text} ${turn}`).catch(resolve);
      });
    });
  });
  const { slack } = connected;
  const command = slack.people.command('/hues', 'a storm');
  expect((await command.acknowledged()).body).toBeUndefined();
  const { channel, reader } = slack.team;
  expect(await command.reply(4)).toMatchObject({ text: 'a storm 4', channel, ephemeralFor: reader });
  expect(await refused).toMatchObject({ statusCode: 404 });
  expect(command.replies()).toHaveLength(5);
});

it('shows what an acknowledgement of a command says', async () => {
  connected = await connectApp((app) =>
    app.command('/hues', ({ ack }) => ack({ text: 'here', response_type: 'in_channel' })),
  );
  const reply = await connected.slack.people.command('/hues').reply();
  expect(reply.text).toBe('here');
  expect(reply.ephemeralFor).toBeUndefined();
});

it('opens a modal, loads options, refuses a submission and takes the next one', async () => {
  const heard: unknown[] = [];
  connected = await connectApp((app) => {
    app.command('/hues', async ({ ack, client, command }) => {
      await ack();
      await client.views.open({ trigger_id: command.trigger_id, view: MODAL });
    });
    app.options('genre', ({ ack, payload }) =>
      ack({ options: [{ text: { type: 'plain_text', text: `${payload.value} noir` }, value: 'noir' }] }),
    );
    app.view('ask', async ({ ack, view }) => {
      const [block] = view.blocks;
      const blurb = view.state.values[block?.block_id ?? '']?.['blurb']?.value;
      heard.push(blurb);
      if (blurb) return ack();
      return ack({ response_action: 'errors', errors: { [String(block?.block_id)]: 'Write a blurb.' } });
    });
    app.view({ callback_id: 'ask', type: 'view_closed' }, async ({ ack }) => {
      await ack();
      heard.push('closed');
    });
  });
  const { people } = connected.slack;
  const view = await people.command('/hues').view();
  const typed = await people.type(view, 'genre', 'Nordic').acknowledged();
  expect(typed).toMatchObject({ faults: [], body: { options: [{ value: 'noir' }] } });
  const refused = await people.submit(view).acknowledged();
  expect(refused).toMatchObject({ faults: [], body: { response_action: 'errors' } });
  expect(view.open).toBe(true);
  await people.submit(view, { blurb: 'A ship is lost.' }).acknowledged();
  expect(view.open).toBe(false);
  await people.closeView(view)?.acknowledged();
  expect(heard).toEqual([null, 'A ship is lost.', 'closed']);
});

it('lets no trigger open a view after three seconds', async () => {
  const errors: unknown[] = [];
  connected = await connectApp((app) => {
    app.shortcut('ask', async ({ ack, client, shortcut }) => {
      connected.slack.world.advance(3000);
      await client.views
        .open({ trigger_id: shortcut.trigger_id, view: MODAL })
        .catch((error: Error) => errors.push(error.message));
      await ack();
    });
  });
  await connected.slack.people.globalShortcut('ask').acknowledged();
  expect(errors).toEqual(['An API error occurred: expired_trigger_id']);
});

it('replaces the message whose button was pressed', async () => {
  connected = await connectApp((app) => {
    app.message(async ({ say, message }) => {
      await say({ text: 'hues', thread_ts: message.ts, blocks: [{ type: 'actions', elements: [BUTTON] }] });
    });
    app.action('more', async ({ ack, respond, payload }) => {
      await ack();
      await respond({ text: `more ${'value' in payload ? payload.value : ''}`, replace_original: true });
    });
  });
  const { people, world } = connected.slack;
  const message = await people.say('a storm').reply();
  people.press(message, 'more');
  await world.until('the change', () => message.edits === 1 || undefined);
  expect(message.text).toBe('more 3');
});

it('gives a message shortcut the text, the files and the thread of its message', async () => {
  connected = await connectApp((app) => {
    app.shortcut({ callback_id: 'read', type: 'message_action' }, async ({ ack, shortcut, client }) => {
      await ack();
      const { text, files, thread_ts: thread } = shortcut.message;
      const url = String((files as { url_private: string }[])[0]?.url_private);
      const right = await connected.slack.fetch(url, {
        headers: { authorization: `Bearer ${client.token}` },
      });
      const wrong = await connected.slack.fetch(url, { redirect: 'manual' });
      const said = `${text} ${await right.text()} ${wrong.status}`;
      await client.chat.postMessage({ channel: shortcut.channel.id, thread_ts: String(thread), text: said });
    });
  });
  const { people } = connected.slack;
  const file = people.upload('blurb.txt', 'A ship is lost.');
  const reply = await people
    .messageShortcut('read', { text: 'see', files: [file], threadTs: '1.000001' })
    .reply();
  expect(reply).toMatchObject({ text: 'see A ship is lost. 302', threadTs: '1.000001' });
});

it('delivers an event again to the next connection while nobody acknowledged it', async () => {
  const heard: unknown[] = [];
  connected = await connectApp((app) => {
    app.use(async ({ context, body, next }) => {
      heard.push(['event_id' in body && body.event_id, context.retryNum, context.retryReason]);
      if (context.retryNum === 0) return connected.slack.socket.drop();
      return next();
    });
    app.event('app_mention', ({ say }) => say('here').then(() => undefined));
  }, RECONNECTS);
  const { people, socket } = connected.slack;
  const mention = people.mention('hello', { threadTs: '1.000001' });
  await socket.connected(2);
  await mention.acknowledged();
  const id = mention.sent.payload['event_id'];
  expect(heard).toEqual([
    [id, 0, ''],
    [id, 1, 'timeout'],
  ]);
  expect((await mention.reply()).text).toBe('here');
});

it('connects again when it is told to', async () => {
  connected = await connectApp((app) => app.command('/hues', ({ ack }) => ack('here')), RECONNECTS);
  const { people, socket } = connected.slack;
  socket.disconnect('refresh_requested');
  await socket.connected(2);
  expect((await people.command('/hues').reply()).text).toBe('here');
});
