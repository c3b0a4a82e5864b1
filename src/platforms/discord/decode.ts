import type {
  Attachment,
  ChatInputCommandInteraction,
  Message,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import type { SentBook } from '../chat/sent-book.ts';
import type { SentFile } from '../chat/sent-files.ts';
import { FORM_FIELDS, decodeFormId } from './form.ts';
import { type RawMessage, rawMessage, readMessage } from './message-content.ts';
import { MENU } from './registration.ts';

/** A file as Discord describes it. */
export function sentFile({ name, url, contentType }: Attachment): SentFile {
  return { name, url, mediaType: contentType ?? undefined };
}

/** The book in `/coverhues`, empty of text and files when the person wants the form, or the cover in `/covergenre`. */
export function decodeSlashCommand(
  interaction: ChatInputCommandInteraction,
  command: Exclude<SentBook['command'], 'message'>,
): SentBook {
  const { options, locale } = interaction;
  const file = options.getAttachment('file');
  const cover = options.getAttachment('cover');
  return {
    command,
    locale,
    text: options.getString('blurb') ?? '',
    files: file ? [sentFile(file)] : [],
    cover: cover ? sentFile(cover) : undefined,
    genres: options.getString('genres') ?? undefined,
    comparables: options.getString('comparables') ?? undefined,
    lock: options.getString('lock') ?? undefined,
    title: options.getString('title') ?? undefined,
    top: options.getInteger('top') ?? undefined,
    theme: themeOf(options.getString('theme')),
    private: options.getBoolean('private') ?? false,
  };
}

/** The message that somebody chose from its menu, as a book. */
export function decodeMenuCommand(interaction: MessageContextMenuCommandInteraction): SentBook {
  const { targetMessage, locale, commandName } = interaction;
  return { ...decodeMessage(targetMessage, locale), private: commandName === MENU.private };
}

/** A filled-in form. */
export function decodeForm({ customId, fields, locale }: ModalSubmitInteraction): SentBook {
  // A form that was opened before an update may lack a field, or have one that is gone.
  const text = (id: string) => (fields.fields.has(id) ? fields.getTextInputValue(id) : '');
  const uploaded = (id: string) =>
    fields.fields.has(id) ? [...(fields.getUploadedFiles(id)?.values() ?? [])].map(sentFile) : [];
  return {
    ...decodeFormId(customId),
    command: 'coverhues',
    locale,
    text: text(FORM_FIELDS.blurb),
    title: text(FORM_FIELDS.title),
    genres: text(FORM_FIELDS.genres),
    comparables: text(FORM_FIELDS.comparables),
    files: uploaded(FORM_FIELDS.file),
    cover: uploaded(FORM_FIELDS.cover)[0],
  };
}

/** A message as a book: its text without the mention that calls the bot, and its files, with what hangs on it. */
export function decodeMessage(message: Message, locale: string, botId?: string): SentBook {
  return decodeRaw(rawMessage(message), locale, botId);
}

/** The same of a message as the gateway has it. */
export function decodeRaw(message: RawMessage, locale: string, botId?: string): SentBook {
  const { content = '' } = message;
  const text =
    botId === undefined ? content : content.replaceAll(new RegExp(`<@!?${botId}>`, 'g'), ' ').trim();
  return { command: 'message', locale, ...readMessage({ ...message, content: text }) };
}

/** A theme as an option has it. */
export function themeOf(value: string | null): 'light' | 'dark' | undefined {
  return value === 'light' || value === 'dark' ? value : undefined;
}
