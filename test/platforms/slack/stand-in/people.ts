import { Delivery, type Sent } from './delivery.ts';
import { keepFile } from './methods-files.ts';
import { viewJson } from './methods-views.ts';
import {
  type Input,
  type Place,
  type Written,
  actionJson,
  channelJson,
  commandJson,
  containerJson,
  elementsOf,
  eventJson,
  interactionBase,
  valuesJson,
  writtenJson,
} from './payloads.ts';
import { keepResponseUrl } from './response-url.ts';
import { directChannel, tokensOf } from './teams.ts';
import type { OptionJson } from './validate-blocks.ts';
import type { HeldFile, HeldMessage, HeldView, Json, Team, World } from './world.ts';

/** Who does something, and where; the first team's reader in its channel, unless it says otherwise. */
export interface Said {
  readonly team?: Team;
  readonly user?: string;
  readonly channel?: string;
}

/** What people in Slack do with the app: each act is delivered to it at once. */
export class People {
  readonly #world: World;
  readonly #deliver: (delivery: Delivery) => void;

  constructor(world: World, deliver: (delivery: Delivery) => void) {
    this.#world = world;
    this.#deliver = deliver;
  }

  /** Writes a slash command, such as `/hues`. */
  command(command: string, text = '', said: Said = {}): Delivery {
    const place = this.#place(said);
    const triggerId = this.#trigger(place);
    const hook = keepResponseUrl(this.#world, { ...place, teamId: place.team.id });
    const payload = commandJson(this.#world, place, { command, text, triggerId, responseUrl: hook.url });
    return this.#send({ ...place, kind: 'slash_commands', payload, triggerId, hook });
  }

  /** Presses a button of a message or a view, or chooses an option there. */
  press(
    on: HeldMessage | HeldView,
    actionId: string,
    said: Said & { readonly chosen?: OptionJson } = {},
  ): Delivery {
    const place = this.#placeOf(on, said);
    const triggerId = this.#trigger(place);
    const hook =
      'hash' in on
        ? undefined
        : keepResponseUrl(this.#world, { ...place, teamId: place.team.id, message: on });
    const payload = {
      ...interactionBase(this.#world, 'block_actions', place),
      ...containerJson(this.#world, on),
      trigger_id: triggerId,
      actions: [actionJson(this.#world, on, actionId, said.chosen)],
      ...(hook && { response_url: hook.url }),
    };
    return this.#send({ ...place, kind: 'interactive', payload, triggerId, ...(hook && { hook }) });
  }

  /** Sends a view in, with what was put into its elements by their action ids. */
  submit(view: HeldView, inputs: Readonly<Record<string, Input>> = {}): Delivery {
    const place = this.#placeOf(view, {});
    const triggerId = this.#trigger(place);
    const payload = {
      ...interactionBase(this.#world, 'view_submission', place),
      trigger_id: triggerId,
      view: viewJson(this.#world, view, valuesJson(view, inputs)),
      response_urls: [],
    };
    return this.#send({ ...place, kind: 'interactive', payload, triggerId, view });
  }

  /** Closes a view; the app hears of it only if the view asked for that. */
  closeView(view: HeldView, isCleared = false): Delivery | undefined {
    view.open = false;
    if (view.view['notify_on_close'] !== true) return undefined;
    const place = this.#placeOf(view, {});
    const base = interactionBase(this.#world, 'view_closed', place);
    const payload = { ...base, view: viewJson(this.#world, view), is_cleared: isCleared };
    return this.#send({ ...place, kind: 'interactive', payload, view });
  }

  /** Types into a menu that loads its options. */
  type(on: HeldMessage | HeldView, actionId: string, typed: string, said: Said = {}): Delivery {
    const place = this.#placeOf(on, said);
    const blocks = 'hash' in on ? on.view.blocks : on.blocks;
    const menu = elementsOf(blocks).find(({ element }) => element.action_id === actionId);
    if (!menu) throw new Error(`no element has the action id ${actionId}`);
    const payload = {
      ...interactionBase(this.#world, 'block_suggestion', place),
      ...containerJson(this.#world, on),
      action_id: actionId,
      block_id: menu.block.block_id,
      value: typed,
    };
    return this.#send({ ...place, kind: 'interactive', payload });
  }

  /** Chooses a shortcut from the menu of a message that somebody wrote. */
  messageShortcut(
    callbackId: string,
    written: Written,
    said: Said & { readonly author?: string } = {},
  ): Delivery {
    const place = this.#place(said);
    const triggerId = this.#trigger(place);
    const hook = keepResponseUrl(this.#world, { ...place, teamId: place.team.id });
    const message = writtenJson(this.#world, { ...place, user: said.author ?? place.user }, written);
    const payload = {
      ...interactionBase(this.#world, 'message_action', place),
      callback_id: callbackId,
      trigger_id: triggerId,
      response_url: hook.url,
      channel: channelJson(this.#world, place.channel),
      message_ts: message['ts'],
      message,
    };
    return this.#send({ ...place, kind: 'interactive', payload, triggerId, hook });
  }

  /** Chooses a shortcut that belongs to no message. */
  globalShortcut(callbackId: string, said: Said = {}): Delivery {
    const place = this.#place(said);
    const triggerId = this.#trigger(place);
    const base = interactionBase(this.#world, 'shortcut', place);
    const payload = { ...base, callback_id: callbackId, trigger_id: triggerId };
    const { team, user } = place;
    return this.#send({ team, user, kind: 'interactive', payload, triggerId });
  }

  /** Writes to the bot directly. */
  say(text: string, said: Said & Omit<Written, 'text'> = {}): Delivery {
    const place = this.#place(said);
    const person = this.#world.people.get(place.user);
    const channel = said.channel ?? (person ? directChannel(this.#world, person).id : place.channel);
    const message = writtenJson(this.#world, place, { ...said, text });
    const event = { ...message, channel, channel_type: 'im', event_ts: message['ts'] };
    return this.event(event, { ...said, channel });
  }

  /** Writes in a conversation without the app's hearing of it. @returns the message's time stamp */
  post(text: string, said: Said & Omit<Written, 'text'> = {}): string {
    const place = this.#place(said);
    const message = writtenJson(this.#world, place, { ...said, text });
    const ts = String(message['ts']);
    this.#world.unheard.set(`${place.channel}:${ts}`, message);
    return ts;
  }

  /** Mentions the bot in a channel, or in a thread of it. */
  mention(text: string, said: Said & Omit<Written, 'text'> = {}): Delivery {
    const place = this.#place(said);
    const whole = { ...said, text: `<@${place.team.botUserId}> ${text}` };
    // Slack gives a mention no subtype, files or not.
    const { subtype: _, ...message } = writtenJson(this.#world, place, whole);
    const event = { ...message, type: 'app_mention', channel: place.channel, event_ts: message['ts'] };
    return this.event(event, said);
  }

  /** Edits a mention: of the same message, Slack tells once more, as of another event. */
  editMention(mention: Delivery, text: string): Delivery {
    const { payload, ...place } = mention.sent;
    const edited = { user: place.user, ts: this.#world.ts() };
    return this.event({ ...(payload['event'] as Json), text, edited }, place);
  }

  /** Opens the app's home. */
  openHome(said: Said = {}): Delivery {
    const { user } = this.#place(said);
    const person = this.#world.people.get(user);
    const channel = person ? directChannel(this.#world, person).id : '';
    const event = { type: 'app_home_opened', user, channel, tab: 'home', event_ts: this.#world.ts() };
    return this.event(event, { ...said, channel });
  }

  /** Removes the app from a workspace, as its people do: the tokens end with it. */
  uninstall(said: Said = {}): Delivery {
    const { team } = this.#place(said);
    for (const known of tokensOf(this.#world, team)) known.state = 'inactive';
    return this.event({ type: 'app_uninstalled', event_ts: this.#world.ts() }, said);
  }

  /** Tells that the bot's token in a workspace was revoked. */
  revokeTokens(said: Said = {}): Delivery {
    const { team } = this.#place(said);
    const known = this.#world.tokens.get(team.token ?? '');
    if (known) known.state = 'revoked';
    const tokens = { oauth: [], bot: [team.botUserId] };
    return this.event({ type: 'tokens_revoked', tokens, event_ts: this.#world.ts() }, said);
  }

  /** Any event; the same `eventId` again is the same event again. `envelope` stands in place of what Slack tells beside it. */
  event(event: Json, said: Said & { readonly eventId?: string; readonly envelope?: Json } = {}): Delivery {
    const place = this.#place(said);
    const payload = { ...eventJson(this.#world, place, event, said.eventId), ...said.envelope };
    return this.#send({ ...place, kind: 'events_api', payload });
  }

  /** Uploads a file, which the app can then be shown; `serve` answers its download in another way. */
  upload(
    name: string,
    bytes: Buffer | string,
    {
      team,
      mimetype = 'text/plain',
      serve,
    }: Pick<Said, 'team'> & Partial<Pick<HeldFile, 'mimetype' | 'serve'>> = {},
  ): HeldFile {
    const content = Buffer.from(bytes);
    const teamId = this.#place(team ? { team } : {}).team.id;
    const made = {
      name,
      mimetype,
      teamId,
      length: content.length,
      bytes: content,
      completed: true,
      looksLeft: 0,
    };
    return keepFile(this.#world, { ...made, ...(serve && { serve }) });
  }

  #place({ team, user, channel }: Said): Place {
    const [first] = this.#world.teams.values();
    const where = team ?? first;
    if (!where) throw new Error('there is no workspace');
    return { team: where, user: user ?? where.reader, channel: channel ?? where.channel };
  }

  /** Where a message or a view is, and who has it before them. */
  #placeOf(on: HeldMessage | HeldView, said: Said): Place {
    const team = this.#world.teams.get(on.teamId);
    const its = 'hash' in on ? { user: on.userId } : { channel: on.channel, user: on.ephemeralFor };
    return this.#place({
      ...(team && { team }),
      ...(its.user !== undefined && { user: its.user }),
      ...(its.channel !== undefined && { channel: its.channel }),
      ...said,
    });
  }

  #trigger({ team, user }: Place): string {
    const id = `${this.#world.count()}.${team.id}.trigger`;
    this.#world.triggers.set(id, { teamId: team.id, userId: user, at: this.#world.now(), used: false });
    return id;
  }

  #send(sent: Sent): Delivery {
    const delivery = new Delivery(this.#world, sent);
    this.#deliver(delivery);
    return delivery;
  }
}
