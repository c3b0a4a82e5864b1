import { wordsFor } from '../words.ts';
import type { Reply } from '../../reply.ts';
import type { CodedFollowUp } from '../chat/coded-follow-up.ts';
import type { Conversing } from '../chat/turns.ts';
import { type Landed, type Place, type Speaking, say, sendReply, shareFiles } from './conversation.ts';
import { type Draft, draftSentence } from './draft.ts';
import type { SlackMessageBody } from './encode.ts';
import { AS_WRITTEN } from './mrkdwn.ts';
import { refusalOf } from './start-fault.ts';

/** The message whose button was pressed. */
export interface PressedMessage {
  /** Its time stamp, by which Slack knows it; none for one that only the asker sees. */
  readonly ts?: string | undefined;
  readonly thread?: string | undefined;
  readonly ephemeral: boolean;
}

/** A press of a button. */
export interface PressedFollowUp {
  readonly locale: string;
  readonly asker?: Conversing['asker'];
  readonly place: Place;
  readonly message: PressedMessage;
  readonly followUp: CodedFollowUp;
  /** Told of an answer that everybody in a conversation sees. */
  onShared?(reply: Reply): Promise<void>;
  /** Told of an answer that was taken back to its asker alone. */
  onHidden?(reply: Reply): Promise<void>;
}

/** A pressed button: its reply takes the answer's place, stands beside it, or moves to other readers. */
export function followUpTurn(press: PressedFollowUp, speaking: Speaking): Conversing {
  const { place, message, followUp } = press;
  // What stands beside an answer is the presser's own, and seen by nobody else.
  const audience =
    followUp.place === 'beside'
      ? { owner: place.user, canBePrivate: false }
      : { owner: followUp.owner, canBePrivate: !place.direct };
  // Files beside an answer that only its asker sees must not be seen by others.
  const thread = message.ephemeral ? undefined : (message.thread ?? message.ts);
  const beside = { ...place, thread: message.thread };

  async function send(draft: Draft, reply: Reply): Promise<Landed> {
    if (followUp.place === 'beside') return sayBeside(draft, reply);
    if (followUp.place === 'instead') {
      try {
        await change({ ...draft(false), ...AS_WRITTEN }, { replace_original: true });
        return 'conversation';
      } catch (error) {
        // The message may be gone by now; the answer need not be lost for that.
        speaking.logger.info({ err: error }, 'an answer could not be replaced; it goes as a new message');
      }
    }
    return sayBeside(draft, reply);
  }

  function sayBeside(draft: Draft, reply: Reply): Promise<Landed> {
    const isOwn = followUp.place === 'beside' ? !place.direct : reply.private;
    return say(draft, beside, isOwn ? 'private' : 'public', speaking);
  }

  /** What is left to do for an answer that moves, once it has come to stand elsewhere. */
  async function leave(landed: Landed, reply: Reply): Promise<void> {
    if (!reply.private) {
      // Where nobody but the asker could be shown it, the answer stays where it was.
      if (landed === 'direct') return;
      await press.onShared?.(reply);
    }
    try {
      await takeBack();
      if (reply.private) await press.onHidden?.(reply);
    } catch (error) {
      speaking.logger.info({ err: error }, 'an answer could not be taken back');
      const { chat } = wordsFor(reply.locale);
      if (reply.private)
        await say(draftSentence(chat.stillVisible, reply.locale), beside, 'private', speaking);
    }
  }

  /** Deletes the message, unless somebody has done so meanwhile. */
  async function takeBack(): Promise<void> {
    try {
      await change({}, { delete_original: true });
    } catch (error) {
      if (refusalOf(error) !== 'message_not_found') throw error;
    }
  }

  /** Changes or deletes the message; where the bot is no member, only the response URL can. */
  async function change(
    body: SlackMessageBody | object,
    how: { readonly replace_original: true } | { readonly delete_original: true },
  ): Promise<void> {
    const { client, channel, responseUrl } = place;
    const { ts } = message;
    if (!message.ephemeral && ts !== undefined && channel !== undefined) {
      try {
        if ('delete_original' in how) await client.chat.delete({ channel, ts });
        else await client.chat.update({ channel, ts, ...(body as SlackMessageBody) });
        return;
      } catch (error) {
        if (!responseUrl?.usable() || refusalOf(error) === 'message_not_found') throw error;
      }
    }
    if (!responseUrl?.usable()) throw new Error('the message can no longer be changed');
    const response_type = message.ephemeral ? 'ephemeral' : 'in_channel';
    await responseUrl.post(body, { response_type, ...how });
  }

  return {
    locale: press.locale,
    asker: press.asker,
    acknowledge: () => Promise.resolve(),
    request: () => Promise.resolve({ request: followUp.request, notes: [] }),
    async deliver(reply) {
      if (reply.files.length > 0) {
        const here = await shareFiles(reply, place, thread, speaking);
        const { chat } = wordsFor(reply.locale);
        const sentence = here
          ? reply.headline
          : wordsFor(reply.locale).together([reply.headline, chat.filesInDirect(reply.files.length)]);
        if (!place.direct) await say(draftSentence(sentence, reply.locale), beside, 'private', speaking);
        return;
      }
      // What the answer still waits for belongs to what stood there before.
      if (followUp.place !== 'beside') speaking.late.forget(followUp.request.answer);
      const how = {
        speaking,
        send: (draft: Draft) => send(draft, reply),
        sendLate: (draft: Draft) => sayBeside(draft, reply),
      };
      const landed = await sendReply(reply, place, audience, how);
      if (followUp.place === 'moved') await leave(landed, reply);
    },
    async say(sentence) {
      await say(draftSentence(sentence, press.locale), beside, 'private', speaking);
    },
  };
}
