import * as cheerio from 'cheerio';
import { sentencesFor } from '../../../../src/languages/index.ts';
import { renderAnswer } from '../../../../src/platforms/web/page/answer.ts';
import type { Reply } from '../../../../src/reply.ts';
import { type ShownReply, describeReplies } from '../../reply.contract.ts';

/** What a reader of the page gets to see of an answer; each item of a list is a line. */
async function show(reply: Reply): Promise<ShownReply> {
  const $ = cheerio.load(String(await renderAnswer(reply, sentencesFor(reply.locale), '')));
  const links = $('.actions a');
  const files = links.get().map((link) => $(link).attr('download') ?? '');
  $('[hidden], [aria-hidden="true"], .actions').remove();
  const lines = $('h2, h3, h4, li, figcaption, :not(li) > p')
    .get()
    .map((block) => $(block).text().replaceAll(/\s+/g, ' ').trim());
  return { text: lines.join('\n'), altTexts: [], files, buttons: [] };
}

describeReplies({
  name: 'the page',
  buttons: false,
  marks: ['<b>bold</b>', '&amp;', '<script>alert(1)</script>', '"><img src=x>', '{}', '&lt;'],
  show,
});
