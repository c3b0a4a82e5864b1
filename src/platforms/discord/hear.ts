import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type Message,
  type MessageComponentInteraction,
  MessageType,
} from 'discord.js';
import type { LRUCache } from 'lru-cache';
import type { CommandDescription } from '../../../commands/index.ts';
import { ANSWER_DAYS } from '../../answers/answers.ts';
import { AnswerGoneError } from '../../errors.ts';
import type { LockRequest, SaveRequest, VoteOnRequest } from '../../request.ts';
import type { Services } from '../../services.ts';
import type { Ties } from '../../shelf/ties.ts';
import { wordsFor } from '../words.ts';
import type { PlatformContext } from '../platform.ts';
import {
  asksAboutAnother,
  askAbout,
  askAboutSeries,
  askForHelp,
  converse,
  isHelp,
} from '../chat/conversation.ts';
import { readPress } from '../chat/press.ts';
import type { Previews } from '../chat/previews.ts';
import type { SentBook } from '../chat/sent-book.ts';
import { coloursToKeep } from '../../../commands/colours-to-keep.ts';
import { isLinksAlone, withRepliedTo } from '../chat/sent-message.ts';
import type { FileSource } from '../chat/sent-files.ts';
import type { Asked, Turn, Turns } from '../chat/turns.ts';
import { decodeBallot } from '../chat/vote-code.ts';
import { choicesFor } from './autocomplete.ts';
import { decodeForm, decodeMenuCommand, decodeMessage, decodeRaw, decodeSlashCommand } from './decode.ts';
import { decodeSeriesCommand, decodeSeriesForm, isSeriesForm, seriesForm } from './series-form.ts';
import { bookForm, isBookForm } from './form.ts';
import { decodeLockForm, lockForm } from './lock-form.ts';
import { followUpTurn, questionTurn } from './interaction-turn.ts';
import { type RawMessage, readMessage } from './message-content.ts';
import { messageTurn } from './message-turn.ts';
import { placesOf } from './reach-shelf.ts';
import type { RepliedTo } from './replied-to.ts';
import { decodeSaveForm, isSaveForm, saveForm } from './save-form.ts';
import { sayPrivately } from './say-privately.ts';
import { completeNames, decodeShelf } from './shelf.ts';
import { decodeVoteForm, voteForm } from './vote-form.ts';
import type { DiscordVotes } from './votes.ts';
import { askForVote, askForVoteOn, decodeVoteCommand, voteTurn } from './vote-turn.ts';

/** A reply to the bot's message mentions it, too, and is mostly not meant for it. */
const SAID_TO_IT = { ignoreRepliedUser: true, ignoreEveryone: true, ignoreRoles: true };

/** What hearing people needs. */
export interface DiscordHearing extends PlatformContext {
  readonly turns: Turns;
  readonly files: FileSource;
  /** Languages of people, by their ids, as far as a command told them: a message doesn't. */
  readonly locales: LRUCache<string, string>;
  readonly replies: RepliedTo;
  readonly previews: Previews<RawMessage>;
  readonly votes: DiscordVotes;
  /** Through which servers people come to their own shelves. */
  readonly ties: Ties;
}

/** Takes up whatever Discord calls an interaction. Never rejects. */
export async function hearInteraction(interaction: Interaction, hearing: DiscordHearing): Promise<void> {
  const { turns, services } = hearing;
  hearing.locales.set(interaction.user.id, interaction.locale);
  try {
    if (interaction.isAutocomplete()) return await hearTyping(interaction, hearing);
    if (interaction.isChatInputCommand()) return await hearCommand(interaction, hearing);
    if (interaction.isMessageComponent()) return await hearFollowUp(interaction, hearing);
    if (interaction.isMessageContextMenuCommand()) {
      const sent = decodeMenuCommand(interaction);
      return await turns.take(answering(interaction, sent, hearing));
    }
    if (interaction.isModalSubmit() && isBookForm(interaction.customId)) {
      const sent = decodeForm(interaction);
      return await turns.take(answering(interaction, sent, hearing));
    }
    if (interaction.isModalSubmit() && isSeriesForm(interaction.customId)) {
      const sent = decodeSeriesForm(interaction);
      const turn = questionTurn(interaction, sent.private ?? false, askAboutSeries(sent, hearing.files));
      return await turns.take(turn);
    }
    if (interaction.isModalSubmit() && isSaveForm(interaction.customId)) {
      return await turns.take(shelfTurn(interaction, decodeSaveForm(interaction), hearing));
    }
    if (interaction.isModalSubmit()) {
      const vote = decodeVoteForm(interaction);
      if (vote) {
        return await turns.take(voteTurn(interaction, askForVoteOn(interaction, vote), hearing.votes));
      }
      const request = decodeLockForm(interaction);
      if (request) return await turns.take(questionTurn(interaction, true, request));
    }
    services.logger.warn({ type: interaction.type }, 'an unknown interaction was passed over');
  } catch (error) {
    services.logger.error({ err: error }, 'an interaction could not be taken up');
  }
}

/** Takes up a direct message, or a message in a channel that mentions the bot. Never rejects. */
export async function hearMessage(message: Message, hearing: DiscordHearing): Promise<void> {
  const replied = hearing.replies.take(message.id);
  try {
    const bot = message.client.user.id;
    if (message.author.bot || message.system) return;
    if (message.guildId !== null && !message.mentions.has(bot, SAID_TO_IT)) return;
    const locale = hearing.locales.get(message.author.id) ?? message.guild?.preferredLocale ?? 'en';
    const sent = decodeMessage(message, locale, bot);
    const request =
      isLinksAlone(sent) && replied === undefined
        ? withPreviews(sent, hearing.previews.of(message.id), { bot, hearing })
        : converse(isHelp(sent) ? sent : withReplied(sent, message, replied), hearing.files);
    await hearing.turns.take(messageTurn(message, locale, request));
  } catch (error) {
    hearing.services.logger.error({ err: error }, 'a message could not be taken up');
  }
}

/** A message of links alone, which is read when Discord has made their previews. */
function withPreviews(
  sent: SentBook,
  coming: Promise<RawMessage | undefined>,
  { bot, hearing }: { readonly bot: string; readonly hearing: DiscordHearing },
): Turn['request'] {
  return async (signal) => {
    const shown = await coming;
    return converse(shown ? decodeRaw(shown, sent.locale, bot) : sent, hearing.files)(signal);
  };
}

/** A message with the one that it replies to, which may be gone, or hold nothing to read. */
function withReplied(sent: SentBook, message: Message, replied: RawMessage | undefined): SentBook {
  const { type, mentions, client } = message;
  if (type !== MessageType.Reply || mentions.repliedUser?.id === client.user.id) return sent;
  const { text, files } = replied ? readMessage(replied) : { text: '', files: [] };
  if (text.trim() === '' && files.length === 0) {
    return { ...sent, isAboutHidden: asksAboutAnother(sent) };
  }
  return { ...sent, ...withRepliedTo(sent, { text, files }) };
}

/** The turn of a book that somebody sent with an interaction. */
function answering(
  interaction: Parameters<typeof questionTurn>[0],
  sent: SentBook,
  { files }: DiscordHearing,
): Turn {
  return questionTurn(interaction, sent.private ?? false, askAbout(sent, files));
}

/** How each command that is offered is heard; one that is not in the list doesn't compile. */
const COMMANDS_HEARD: Readonly<
  Record<
    CommandDescription['name'],
    (interaction: ChatInputCommandInteraction, hearing: DiscordHearing) => Promise<void>
  >
> = {
  coverhues: (interaction, hearing) => hearBook('coverhues', interaction, hearing),
  covergenre: (interaction, hearing) => hearBook('covergenre', interaction, hearing),
  series: hearSeries,
  shelf: async (interaction, hearing) =>
    await hearing.turns.take(shelfTurn(interaction, decodeShelf(interaction), hearing)),
  vote: async (interaction, { turns, files, votes }) => {
    const request = askForVote(interaction, decodeVoteCommand(interaction), files);
    await turns.take(voteTurn(interaction, request, votes));
  },
  help: async (interaction, { turns }) =>
    await turns.take(questionTurn(interaction, true, askForHelp(interaction.locale))),
};

/** The turn of something that is done with a shelf; of their own, it is noted through what the asker came to it. */
function shelfTurn(
  interaction: Parameters<typeof questionTurn>[0],
  { isPrivate, asked }: { readonly isPrivate: boolean; readonly asked: Asked },
  { ties }: DiscordHearing,
): Turn {
  return questionTurn(interaction, isPrivate, async () => {
    const person = interaction.user.id;
    if (isOfOwn(asked)) for (const place of placesOf(interaction)) await ties.note({ person, place });
    return asked;
  });
}

function isOfOwn(asked: Asked): boolean {
  return 'request' in asked && 'shelf' in asked.request && asked.request.shelf?.whose === 'mine';
}

async function hearCommand(interaction: ChatInputCommandInteraction, hearing: DiscordHearing): Promise<void> {
  const hear = new Map(Object.entries(COMMANDS_HEARD)).get(interaction.commandName);
  if (hear === undefined) {
    hearing.services.logger.warn('an unknown command was passed over');
    return;
  }
  await hear(interaction, hearing);
}

async function hearBook(
  command: Parameters<typeof decodeSlashCommand>[1],
  interaction: ChatInputCommandInteraction,
  hearing: DiscordHearing,
): Promise<void> {
  const sent = decodeSlashCommand(interaction, command);
  if (sent.text === '' && sent.files.length === 0 && !sent.cover) {
    await interaction.showModal(bookForm(sent));
    return;
  }
  await hearing.turns.take(answering(interaction, sent, hearing));
}

async function hearSeries(
  interaction: ChatInputCommandInteraction,
  { turns, files }: DiscordHearing,
): Promise<void> {
  const sent = decodeSeriesCommand(interaction);
  if (sent.books.length === 0 && sent.files.length === 0) {
    await interaction.showModal(seriesForm(sent));
    return;
  }
  await turns.take(questionTurn(interaction, sent.private ?? false, askAboutSeries(sent, files)));
}

/** A pressed button, or a chosen option of the menu: each carries its follow-up. */
async function hearFollowUp(
  interaction: MessageComponentInteraction,
  hearing: DiscordHearing,
): Promise<void> {
  const { turns, services, votes } = hearing;
  const ballot = decodeBallot(interaction.customId);
  if (ballot && interaction.isButton()) return votes.press(interaction, ballot);
  const code = interaction.isStringSelectMenu() ? interaction.values[0] : interaction.customId;
  const press = readPress(code ?? '', interaction.user.id, interaction.locale);
  if ('refusal' in press) return sayPrivately(interaction, press.refusal);
  const { id, request } = press.followUp;
  if (id === 'lock' && request.command === 'lock')
    return askWhichToKeep(interaction, request, code ?? '', hearing);
  if (request.command === 'save') return openSaveForm(interaction, request, services);
  if (request.command === 'vote-on') return askAboutVote(interaction, request, code ?? '', services);
  await turns.take(followUpTurn(interaction, press.followUp));
}

/** Asks about a vote before it is posted, if the answer is still there. */
async function askAboutVote(
  interaction: MessageComponentInteraction,
  { answer }: VoteOnRequest,
  code: string,
  { answers }: Services,
): Promise<void> {
  try {
    await answers.find(answer);
    await interaction.showModal(voteForm(code, interaction.locale));
  } catch (error) {
    if (!(error instanceof AnswerGoneError)) throw error;
    await sayPrivately(interaction, wordsFor(interaction.locale).chat.answerGone(ANSWER_DAYS));
  }
}

/** Shows the form that asks which colours stay. It must come first, so nothing is acknowledged before. */
async function askWhichToKeep(
  interaction: MessageComponentInteraction,
  request: LockRequest,
  code: string,
  { services }: DiscordHearing,
): Promise<void> {
  try {
    const colours = await coloursToKeep(request, services.answers);
    await interaction.showModal(lockForm(code, colours, interaction.locale));
  } catch (error) {
    if (!(error instanceof AnswerGoneError)) throw error;
    await sayPrivately(interaction, wordsFor(interaction.locale).chat.answerGone(ANSWER_DAYS));
  }
}

/** Asks for a name, if the answer is still there to be saved. */
async function openSaveForm(
  interaction: MessageComponentInteraction,
  request: SaveRequest,
  services: Services,
): Promise<void> {
  try {
    await interaction.showModal(await saveForm(interaction, request, services));
  } catch (error) {
    if (!(error instanceof AnswerGoneError)) throw error;
    await sayPrivately(interaction, wordsFor(interaction.locale).chat.answerGone(ANSWER_DAYS));
  }
}

async function hearTyping(interaction: AutocompleteInteraction, { services }: DiscordHearing): Promise<void> {
  if (interaction.commandName === 'shelf' || interaction.commandName === 'vote') {
    return interaction.respond(await completeNames(interaction, services));
  }
  const choices = await choicesFor(interaction.options.getFocused(true), services, interaction.locale);
  await interaction.respond(choices);
}
