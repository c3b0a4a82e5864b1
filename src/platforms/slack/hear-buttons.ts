import type { App, BlockAction, ButtonAction, StaticSelectAction } from '@slack/bolt';
import { decodeFollowUp } from '../chat/follow-up-code.ts';
import { readPress } from '../chat/press.ts';
import { decodeBallot } from '../chat/vote-code.ts';
import type { Place } from './conversation.ts';
import { DIRECT } from './encode.ts';
import { type PressedMessage, followUpTurn } from './follow-up-turn.ts';
import { type SlackHearing, inTeam, takeIn } from './hearing.ts';
import { HOME } from './home.ts';
import { openLockForm } from './open-lock-form.ts';
import { openSaveForm } from './open-save-form.ts';
import { openVoteFormOnAnswer } from './open-vote-form.ts';
import { questionTurn } from './question-turn.ts';
import { responseUrl } from './response-url.ts';
import { workspaceOf } from './workspace.ts';

/** All but what the home offers; a button of a version that is no longer running is explained, too. */
const BELOW_ANSWERS = new RegExp(`^(?!(?:${Object.values(HOME).join('|')})$)`);

/** Takes up presses of the buttons below answers, and choices in their menu. */
export function hearButtons(app: App, hearing: SlackHearing): void {
  /** Presses on their way: who is impatient and presses again gets one answer. */
  const pressed = new Set<string>();
  app.action<BlockAction<ButtonAction | StaticSelectAction>>(
    { action_id: BELOW_ANSWERS, type: 'block_actions' },
    async (args) => {
      const { ack, body, action, client } = args;
      const { id: user } = body.user;
      const team = workspaceOf(body);
      const { container } = body;
      const message: PressedMessage = {
        ts: container['message_ts'] as string | undefined,
        thread: container['thread_ts'] as string | undefined,
        ephemeral: Boolean(container['is_ephemeral']),
      };
      const place: Place = {
        client,
        user,
        channel: body.channel?.id,
        thread: message.thread,
        direct: action.block_id === DIRECT && !message.ephemeral,
        responseUrl:
          body.response_url === undefined
            ? undefined
            : responseUrl({ url: body.response_url, issued: hearing.speaking.now() }, hearing.speaking),
      };
      const code = 'selected_option' in action ? action.selected_option.value : (action.value ?? '');
      const press = JSON.stringify([
        place.channel,
        message.ts ?? body.trigger_id,
        action.action_id,
        code,
        user,
      ]);
      if (pressed.has(press)) return ack();
      const chosen = decodeFollowUp(code, 'en');
      const hook = body.response_url && { url: body.response_url, issued: hearing.speaking.now() };
      const origin = { channel: place.channel, ...(hook && { hook }) };
      if (chosen?.id === 'lock') {
        await ack();
        const where = place.direct ? {} : origin;
        return openLockForm(hearing, { code, team, place, origin: where, trigger: body.trigger_id });
      }
      if (chosen?.request.command === 'save') {
        await ack();
        return openSaveForm(hearing, { team, place, origin, trigger: body.trigger_id }, chosen.request);
      }
      if (chosen?.request.command === 'vote-on') {
        await ack();
        const opening = { team, place, origin, trigger: body.trigger_id };
        return openVoteFormOnAnswer(hearing, opening, { request: chosen.request, code });
      }
      pressed.add(press);
      const id = `${body.trigger_id}:${action.action_ts}`;
      await takeIn(hearing, team, { id, place }, async (locale) => {
        const ballot = decodeBallot(code);
        if (ballot) {
          const home = 'team_id' in body.user ? body.user.team_id : undefined;
          const stamp = action.action_ts;
          const cast = { ...ballot, place, team, home, stamp, locale };
          const request = async () => ({ sentence: await hearing.votes.press(cast) });
          return questionTurn({ locale, place, request }, hearing.speaking);
        }
        const read = readPress(code, user, locale);
        if ('refusal' in read) {
          const request = () => Promise.resolve({ sentence: read.refusal });
          return questionTurn({ locale, place, request }, hearing.speaking);
        }
        return followUpTurn(
          { locale, place, message, ...read, ...inTeam(hearing, team, user) },
          hearing.speaking,
        );
      });
      pressed.delete(press);
    },
  );
}
