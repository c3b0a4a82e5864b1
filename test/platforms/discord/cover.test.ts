import { sentencesFor } from '../../../src/languages/index.ts';
import { type SentPicture, type ShownAnswer, describeCovers } from '../cover.contract.ts';
import { altTextsOf, connectBot, textOf } from './bot.ts';
import type { HeldMessage } from './stand-in/world.ts';
import { PICTURE_LIMITS } from '../../../src/picture-limits.ts';

/** A message as it is shown: without headings, bold, small print, bullets and code marks, and with what was escaped. */
function shown(message: HeldMessage): ShownAnswer {
  const alts = altTextsOf(message);
  return {
    text: textOf(message)
      .replaceAll(/^(?:### |-# )|(?<!\\)(?:\*\*|`)/gm, '')
      .replaceAll(/\\([^0-9A-Za-z\s])/g, '$1')
      .replaceAll(/\s+/g, ' ')
      .trim(),
    pictures: message.files.map(({ bytes }, at) => ({ bytes, alt: alts[at] ?? '' })),
  };
}

describeCovers({
  name: 'Discord',
  locales: ['en', 'de', 'ja'],
  altTexts: true,
  expired: (locale) => sentencesFor(locale).cover.faults.ATTACHMENT_EXPIRED(PICTURE_LIMITS),
  async connect(services, locale) {
    const { discord, platform } = await connectBot({ services });
    // A message doesn't tell its author's language; a command does.
    await discord.command('help', {}, { locale }).reply();
    const attach = ({ name, mediaType, bytes, expired }: SentPicture) =>
      discord.attach(
        name,
        bytes,
        mediaType,
        expired ? (response) => void response.writeHead(404).end() : undefined,
      );
    return {
      async send(picture, text = '') {
        return shown(await discord.say(text, { attachments: [attach(picture)] }).reply());
      },
      async command(picture) {
        return shown(await discord.command('covergenre', { cover: attach(picture) }, { locale }).reply());
      },
      async book(picture, blurb) {
        const cover = attach(picture);
        return shown(await discord.command('coverhues', { blurb, cover }, { locale }).reply());
      },
      async close() {
        await platform.stop();
        await discord.close();
      },
    };
  },
});
