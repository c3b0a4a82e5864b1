import { sentencesFor } from '../../../commands/sentences.ts';
import type { Reply } from '../../reply.ts';
import type { CodedFollowUp } from '../follow-up-code.ts';
import type { Turn } from '../turns.ts';
import { type Place, type Speaking, bodyOf, say, shareFiles } from './conversation.ts';
import { type MessageBody, encodeSentence } from './encode.ts';

/** The message whose button was pressed. */
export interface PressedMessage {
  /** Its time stamp, by which Slack knows it; none for one that only the asker sees. */
  readonly ts?: string | undefined;
  readonly thread?: string | undefined;
  readonly ephemeral: boolean;
}

/** A press of a button. */
export interface Press {
  readonly id: string;
  readonly locale: string;
  readonly place: Place;
  readonly message: PressedMessage;
  readonly followUp: CodedFollowUp;
  /** Told of an answer that everybody in a conversation sees. */
  onShared?(headline: string, reply: Reply): Promise<void>;
}

/** A pressed button: its reply takes the answer's place, stands beside it, or moves to other readers. */
export function followUpTurn(press: Press, speaking: Speaking): Turn {
  const { place, message, followUp } = press;
  // What stands beside an answer is the presser's own, and seen by nobody else.
  const audience =
    followUp.place === 'beside'
      ? { owner: place.user, canBePrivate: false }
      : { owner: followUp.owner, canBePrivate: !place.direct };
  const thread = message.thread ?? (message.ephemeral ? undefined : message.ts);
  /** Beside an answer that everybody sees there is only its thread; a private one has none. */
  const beside = { ...place, thread: place.direct ? message.thread : place.thread };

  async function replace(body: MessageBody, reply: Reply): Promise<void> {
    const { responseUrl } = place;
    try {
      if (message.ephemeral || message.ts === undefined || place.channel === undefined) {
        if (!responseUrl?.usable()) throw new Error('the response URL is used up');
        await responseUrl.post(body, { response_type: 'ephemeral', replace_original: true });
      } else {
        await place.client.chat.update({ channel: place.channel, ts: message.ts, ...body });
      }
    } catch (error) {
      // The message may be gone by now; the answer need not be lost for that.
      speaking.logger.info({ err: error }, 'an answer could not be replaced; it goes as a new message');
      await say(body, beside, reply.private ? 'private' : 'public', speaking);
    }
  }

  async function move(body: MessageBody, reply: Reply): Promise<void> {
    if (!reply.private) {
      await say(body, { ...place, thread: message.thread }, 'public', speaking);
      await press.onShared?.(reply.headline, reply);
      return;
    }
    await say(body, { ...place, thread: message.thread }, 'private', speaking);
    if (message.ts !== undefined && place.channel !== undefined) {
      await place.client.chat.delete({ channel: place.channel, ts: message.ts }).catch((error: unknown) => {
        speaking.logger.info({ err: error }, 'an answer could not be taken back');
      });
    }
  }

  return {
    id: press.id,
    locale: press.locale,
    acknowledge: () => Promise.resolve(),
    request: () => Promise.resolve({ request: followUp.request, notes: [] }),
    async deliver(reply) {
      if (reply.files.length > 0) {
        const here = await shareFiles(reply, place, thread, speaking);
        const { chat } = sentencesFor(reply.locale);
        const sentence = here
          ? reply.headline
          : sentencesFor(reply.locale).together([reply.headline, chat.filesInDirect]);
        if (!place.direct) await say(encodeSentence(sentence), beside, 'private', speaking);
        return;
      }
      const body = await bodyOf(reply, place, audience, speaking);
      if (followUp.place === 'instead') await replace(body, reply);
      else if (followUp.place === 'moved') await move(body, reply);
      else await say(body, beside, place.direct ? 'public' : 'private', speaking);
    },
    say: (sentence) => say(encodeSentence(sentence), beside, 'private', speaking),
  };
}
