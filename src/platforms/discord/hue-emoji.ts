import { type Client, type REST, Routes } from 'discord.js';
import { z } from 'zod';
import { keywordMisleads } from '../../palette/keyword-fit.ts';
import { type Hue, HUES, hueIndex } from '../../palette/hues.ts';

/** Ids of the application's own emoji by the hues that they show; empty where none were uploaded. */
export type HueEmoji = ReadonlyMap<string, string>;

/** What an upload came to. */
export interface UploadedEmoji {
  readonly made: number;
  /** Those that were there before. */
  readonly kept: number;
}

/** What the names of these emoji begin with; a hue's own name follows. */
const PREFIX = 'hue_';

const listSchema = z.object({ items: z.array(z.object({ id: z.string(), name: z.string() })) });

/** The emoji of hues that a client knows of: those that its application had when it was started. */
export function hueEmojiOf({ application }: Pick<Client, 'application'>): HueEmoji {
  return ofHues([...(application?.emojis.cache.values() ?? [])]);
}

function ofHues(emoji: readonly { readonly id: string; readonly name: string | null }[]): HueEmoji {
  return new Map(
    emoji.flatMap(({ id, name }): [string, string][] => {
      const hue = name?.startsWith(PREFIX) ? name.slice(PREFIX.length) : '';
      return hueIndex(hue) === undefined ? [] : [[hue, id]];
    }),
  );
}

/**
 * Uploads an emoji of each of the 58 hues that has none yet, one after the other, so that an upload that was cut off
 * goes on where it was. Where Discord asks for patience, the client waits as long as it says.
 */
export async function uploadHueEmoji(rest: REST, applicationId: string): Promise<UploadedEmoji> {
  const { drawHueEmoji } = await import('../../swatch/hue-emoji.ts');
  const { items } = listSchema.parse(await rest.get(Routes.applicationEmojis(applicationId)));
  const known = ofHues(items);
  const missing = HUES.filter(({ name }) => !known.has(name));
  for (const { name, hex } of missing) {
    const image = `data:image/png;base64,${Buffer.from(await drawHueEmoji(hex)).toString('base64')}`;
    await rest.post(Routes.applicationEmojis(applicationId), { body: { name: `${PREFIX}${name}`, image } });
  }
  return { made: missing.length, kept: HUES.length - missing.length };
}

/** The id of a colour's emoji: none for a neutral, nor for a shade that its hue's own colour would misrepresent. */
export function emojiOf(colour: Hue, emoji: HueEmoji): string | undefined {
  return keywordMisleads(colour) ? undefined : emoji.get(colour.name);
}

/** A colour's emoji with the space after it, as a message's text has it; empty where there is none. */
export function emojiMark(colour: Hue, emoji: HueEmoji): string {
  const id = emojiOf(colour, emoji);
  return id === undefined ? '' : `<:${PREFIX}${colour.name}:${id}> `;
}

/** What stands before a colour's name. */
export type ColourMark = (colour: Hue) => string;

const MARK = new RegExp(`<:${PREFIX}[a-z]+:\\d+> `, 'g');

/** A text without the emoji of hues in it. */
export function withoutEmoji(text: string): string {
  return text.replaceAll(MARK, '');
}
