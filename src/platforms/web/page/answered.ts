import type { Context } from 'hono';
import { sayCoverFault } from '../../../../commands/look-at-cover.ts';
import { plainReply } from '../../../../commands/plain-reply.ts';
import { createVisitorsAnswers, type VisitorsAnswers } from '../../../answers/visitors-answers.ts';
import { AnswerGoneError } from '../../../errors.ts';
import type { Reply } from '../../../reply.ts';
import type { Request } from '../../../request.ts';
import { PAGE_ANSWERS } from '../../../web-settings.ts';
import type { PlatformWords } from '../../words.ts';
import { unlessEnded } from '../../../until-end.ts';
import type { WebContext, WebEnv } from '../context.ts';
import { isAway, storeAway } from '../guards/store-away.ts';
import { type SentForm, askFor } from './decode.ts';
import type { SentFollowUp } from './follow-up.ts';
import type { Fault, FormValues, PageContent } from './view.ts';

/** Asks for one who is at the page. */
export type AskFrom = (c: Context<WebEnv>, request: Request) => Promise<Reply>;

/** What the page does with visitors' answers. */
export function answersOf({ services, keptAnswers = PAGE_ANSWERS }: WebContext): VisitorsAnswers {
  return createVisitorsAnswers(services.answers, services.store, keptAnswers);
}

/**
 * Asks, and counts the answers that are kept as the asker's. While the store is away answers aren't kept, and none that is kept
 * can be asked about.
 */
export function askAndCount({ ask, services }: WebContext, visitors: VisitorsAnswers): AskFrom {
  async function askKept(c: Context<WebEnv>, request: Request): Promise<Reply> {
    const reply = await ask(request, c.get('signal'), c.get('client'));
    const answers = new Set(reply.followUps.map((followUp) => followUp.request.answer));
    await Promise.all(Array.from(answers, (id) => visitors.add(c.get('client'), id))).catch(
      (error: unknown) => services.logger.error({ err: error }, 'an answer could not be counted'),
    );
    return reply;
  }
  return (c, request) => {
    const { signal, client } = c.var;
    if (!isAway(services.store)) return unlessEnded(askKept(c, request), signal);
    if ('answer' in request) throw storeAway();
    return ask('keep' in request ? { ...request, keep: false } : request, signal, client);
  };
}

/** The answer to what was sent with the form, or what is wrong with it. */
export async function answerForm(
  c: Context<WebEnv>,
  { sent, words }: { sent: SentForm; words: PlatformWords },
  ask: AskFrom,
): Promise<PageContent> {
  const { values } = sent;
  const early = faultBefore(sent, words);
  if (early) return { values, fault: early };
  const asked = await askFor(sent, { words, keep: c.get('keepsAnswers'), signal: c.get('signal') });
  if ('field' in asked) return { values, fault: asked };
  const reply = await ask(c, asked);
  const fault = faultAfter(reply, sent, words);
  return fault ? { values, fault } : { values, reply };
}

/** What was asked about an answer: in its place, or beside it. */
export async function goOn(
  c: Context<WebEnv>,
  { followUp, values, words }: { followUp: SentFollowUp; values: FormValues; words: PlatformWords },
  ask: AskFrom,
): Promise<PageContent> {
  const { request, place, shown, alone, ownColours, answers } = followUp;
  try {
    const reply = await ask(c, request);
    if (place === 'instead' && isAnswer(reply)) return { values, reply, answers };
    const beside = reply;
    if (alone || shown === undefined) return { values, beside };
    return { values, reply: await ask(c, shown), beside, ownColours, answers };
  } catch (error) {
    if (!(error instanceof AnswerGoneError)) throw error;
    return { values, fault: { field: 'form', sentence: words.page.answerGone } };
  }
}

/** Deletes an answer of the page, with those from which it was made, and says so in its place. */
export async function forgetAnswers(
  ids: readonly string[],
  { values, words }: { values: FormValues; words: PlatformWords },
  visitors: VisitorsAnswers,
): Promise<PageContent> {
  await Promise.all(ids.map((id) => visitors.forget(id)));
  const { locale, notices } = words;
  return { values, beside: plainReply({ locale, private: false }, notices.answerDeleted) };
}

/** Whether a reply has more to show than words. */
function isAnswer({ hues, cover }: Reply): boolean {
  return hues.length > 0 || cover !== undefined;
}

/** What can be told before anything is read. */
function faultBefore({ values, cover }: SentForm, words: PlatformWords): Fault | undefined {
  if (cover === 'too-large') {
    return { field: 'cover', sentence: sayCoverFault('PICTURE_TOO_LARGE', words) };
  }
  const written = values.description + values.genres + values.comparables + values.title;
  if (cover === 'none' && written.trim() === '') {
    return { field: 'description', sentence: words.page.empty };
  }
  return undefined;
}

/** A reply that has nothing to show is a fault of what was sent: of the cover, where there was one, or of the words. */
function faultAfter(reply: Reply, { cover }: SentForm, words: PlatformWords): Fault | undefined {
  if (isAnswer(reply)) return undefined;
  if (cover === 'none') {
    return { field: 'description', sentence: words.together([reply.headline, ...reply.notes]) };
  }
  return { field: 'cover', sentence: reply.headline, whenLoaded: words.page.chooseAgain };
}
