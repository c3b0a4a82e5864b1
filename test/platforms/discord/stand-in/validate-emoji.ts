/** An application's emoji as Discord keeps it. */
export interface EmojiJson {
  readonly id: string;
  readonly name: string;
}

/** Emoji that an application may have, and bytes that each may take. */
export const EMOJI_LIMITS = { count: 2_000, bytes: 256 * 1024 } as const;

const IMAGE = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,([\w+/]+=*)$/;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** What Discord would refuse in a new emoji of an application; from its documentation of emoji. */
export function faultsOfEmoji(body: unknown, known: readonly EmojiJson[]): string[] {
  const { name = '', image = '', ...others } = body as { name?: string; image?: string };
  const [, data] = IMAGE.exec(image) ?? [];
  const bytes = Buffer.from(data ?? '', 'base64');
  const faults: string[] = [];
  if (!/^\w{2,32}$/.test(name)) faults.push(`“${name}” is no name of an emoji`);
  if (known.some((one) => one.name === name)) faults.push(`${name} is there already`);
  if (known.length >= EMOJI_LIMITS.count) faults.push('too many emoji');
  if (bytes.length === 0 || bytes.length > EMOJI_LIMITS.bytes) faults.push('a picture of no fit size');
  if (!bytes.subarray(0, PNG.length).equals(PNG)) faults.push('no PNG');
  else if (bytes.readUInt32BE(16) !== 128 || bytes.readUInt32BE(20) !== 128) faults.push('not 128 × 128');
  if (Object.keys(others).length > 0) faults.push('a field that is not known');
  return faults;
}

/** Emoji of a message's text that the application doesn't have, or calls otherwise. */
export function strangeEmoji(text: string, known: readonly EmojiJson[]): string[] {
  return [...text.matchAll(/<a?:(\w+):(\d+)>/g)].flatMap(([mark, name, id]) =>
    known.some((one) => one.id === id && one.name === name) ? [] : [`no emoji ${mark}`],
  );
}
