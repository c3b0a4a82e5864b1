import { sentencesFor } from '../../../src/languages/index.ts';
import { type SentPicture, type ShownAnswer, describeCovers } from '../cover.contract.ts';
import { connectBot } from './bot.ts';
import { textOf } from './shown.ts';
import type { SlackStandIn } from './stand-in/stand-in.ts';
import type { HeldMessage } from './stand-in/world.ts';
import { PICTURE_LIMITS } from '../../../src/picture-limits.ts';

/** A message as it is shown: without bold, quotes and code marks, and with what was escaped. */
function shown(message: HeldMessage, { world }: SlackStandIn): ShownAnswer {
  return {
    text: textOf(message)
      .replaceAll(/^>|[*`]/gm, '')
      .replaceAll('&amp;', '&')
      .replaceAll(/\s+/g, ' ')
      .trim(),
    pictures: message.blocks.flatMap(({ slack_file: file, alt_text: alt = '' }) => {
      const bytes = world.files.get(file?.id ?? '')?.bytes;
      return bytes ? [{ bytes, alt }] : [];
    }),
  };
}

describeCovers({
  name: 'Slack',
  locales: ['en', 'fr', 'ja'],
  altTexts: true,
  expired: (locale) => sentencesFor(locale).cover.faults.ATTACHMENT_EXPIRED(PICTURE_LIMITS),
  async connect(services, locale) {
    const { slack, platform } = await connectBot({ services });
    const { people, world, team } = slack;
    world.people.get(team.reader)!.locale = locale;
    const upload = ({ name, mediaType: mimetype, bytes, expired }: SentPicture) =>
      people.upload(name, bytes, {
        mimetype,
        ...(expired && { serve: (response) => void response.writeHead(404).end() }),
      });
    return {
      async send(picture, text = '') {
        return shown(await people.say(text, { files: [upload(picture)] }).reply(), slack);
      },
      async command(picture) {
        const asked = people.command('/covergenre');
        await people.submit(await asked.view(), { cover: [upload(picture)] }).acknowledged();
        return shown(await asked.reply(), slack);
      },
      async book(picture, blurb) {
        const asked = people.command('/coverhues');
        await people.submit(await asked.view(), { blurb, cover: [upload(picture)] }).acknowledged();
        return shown(await asked.reply(), slack);
      },
      async close() {
        await platform.stop();
        await slack.close();
      },
    };
  },
});
