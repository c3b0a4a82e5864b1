import { type APIAttachment, type APIEmbed, type APIMessage, EmbedType, type Message } from 'discord.js';
import { isTooShort } from '../chat/remark.ts';
import { type MessageContent, type SentMessage, contentOf } from '../chat/sent-message.ts';
import type { SentFile } from '../chat/sent-files.ts';

/** A message as Discord's API has it, as far as it is read: a message of the gateway, or one that is forwarded. */
export interface RawMessage {
  readonly content?: string;
  readonly attachments?: readonly (Pick<APIAttachment, 'filename' | 'url'> & {
    readonly content_type?: string | null;
  })[];
  readonly embeds?: readonly APIEmbed[];
  readonly components?: readonly RawComponent[];
  readonly author?: { readonly id: string; readonly bot?: boolean };
  readonly message_snapshots?: readonly { readonly message: RawMessage }[];
}

/** A component of a message, as far as it is read. */
interface RawComponent {
  readonly type: number;
  readonly content?: string;
  readonly components?: readonly RawComponent[];
  readonly accessory?: RawComponent;
  readonly media?: RawMedia;
  readonly items?: readonly { readonly media?: RawMedia }[];
}

interface RawMedia {
  readonly url: string;
  readonly proxy_url?: string;
  readonly content_type?: string | null;
}

/** Components are nested this deep at most. */
const DEPTH = 4;
/** Discord's number for a text among components. */
const TEXT = 10;
/** Embeds whose picture stands for a film. */
const FILMS: ReadonlySet<string | undefined> = new Set([EmbedType.Video, EmbedType.GIFV]);

/** A message of discord.js, or one that is forwarded, of which less is known. */
type ReadableMessage = Pick<Message, 'attachments' | 'embeds' | 'components'> & {
  readonly content: string | null;
  readonly author: Pick<Message['author'], 'id' | 'bot'> | null;
  readonly messageSnapshots?: Message['messageSnapshots'] | null;
};

/** A message of discord.js as the API has it. */
export function rawMessage(message: ReadableMessage): RawMessage {
  const { content, attachments, embeds, components, author, messageSnapshots } = message;
  return {
    content: content ?? '',
    attachments: attachments.map(({ name, url, contentType }) => ({
      filename: name,
      url,
      content_type: contentType,
    })),
    embeds: embeds.map(({ data }) => data),
    components: components.map((component) => component.toJSON()),
    ...(author && { author: { id: author.id, bot: author.bot } }),
    message_snapshots: [...(messageSnapshots?.values() ?? [])].map((one) => ({ message: rawMessage(one) })),
  };
}

/** What is read of a message: its text, its files, what it forwards and shows. */
export function readMessage(message: RawMessage): MessageContent {
  return contentOf(sentMessage(message));
}

/** The message that another one replies to, as the gateway hands it over; none where it is the bot's own. */
export function repliedTo(
  { referenced_message: replied }: Pick<APIMessage, 'referenced_message'>,
  botId: string,
): RawMessage | undefined {
  return replied && replied.author.id !== botId ? replied : undefined;
}

function sentMessage(message: RawMessage): SentMessage {
  const { content = '', attachments = [], embeds = [], components = [] } = message;
  return {
    text: content,
    files: attachments.map(({ filename, url, content_type: mediaType }) => ({
      name: filename,
      url,
      mediaType: mediaType ?? undefined,
    })),
    shown: [...embeds.map(embedContent), componentsContent(components)],
    forwarded: (message.message_snapshots ?? []).map((one) => sentMessage(one.message)),
    isBots: message.author?.bot === true,
  };
}

/** An embed's words: its description and those fields that say something, or, where there are none, its title. */
function embedContent({ type, title, description, fields = [], image, thumbnail }: APIEmbed): MessageContent {
  const said = [description ?? '', ...fields.map(({ value }) => value).filter((value) => !isTooShort(value))];
  const words = said.filter((part) => part.trim() !== '');
  const picture = FILMS.has(type) ? undefined : (image ?? thumbnail);
  return {
    text: (words.length > 0 ? words : [title ?? '']).join('\n\n'),
    files: picture ? [pictureAt(picture)] : [],
  };
}

/** What components show: their texts, and the pictures of galleries and thumbnails. */
function componentsContent(components: readonly RawComponent[]): MessageContent {
  const all = flatten(components, DEPTH);
  const media = all.flatMap(({ media: own, items = [] }) => [own, ...items.map((item) => item.media)]);
  return {
    text: all
      .flatMap(({ type, content = '' }) => (type === TEXT && content !== '' ? [content] : []))
      .join('\n'),
    files: media.flatMap((one) => (one ? [pictureAt(one)] : [])),
  };
}

function flatten(components: readonly RawComponent[], depth: number): RawComponent[] {
  if (depth === 0) return [];
  return components.flatMap((component) => {
    const { components: inner = [], accessory } = component;
    return [component, ...flatten(accessory ? [...inner, accessory] : inner, depth - 1)];
  });
}

/** A picture as Discord keeps a copy of it. */
function pictureAt({
  url,
  proxy_url: copy,
  ...rest
}: Partial<RawMedia> & { readonly url: string }): SentFile {
  const mediaType = rest.content_type ?? 'image/*';
  return { name: 'picture', url: copy ?? url, mediaType };
}
