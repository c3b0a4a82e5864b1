import type { Sentences } from '../src/languages/index.ts';
import type { FollowUp } from '../src/reply.ts';
import type { SaveRequest } from '../src/request.ts';

/** Ways to find an answer again: on a shelf, and, where people can be led to the page, by a link. */
export function keepingFollowUps(
  shown: Pick<SaveRequest, 'answer' | 'locale' | 'top' | 'variant' | 'theme'>,
  hasLink: boolean,
  { followUps: labels }: Sentences,
): FollowUp[] {
  const { answer, locale, top, variant, theme } = shown;
  const same = { answer, locale, top, variant, private: true };
  const save: FollowUp = {
    id: 'save',
    group: 'desk',
    label: labels.save,
    request: { ...same, command: 'save', name: '', ...(theme && { theme }) },
    place: 'beside',
  };
  const link: FollowUp = {
    id: 'link',
    group: 'desk',
    label: labels.link,
    request: { ...same, command: 'link' },
    place: 'beside',
  };
  return hasLink ? [save, link] : [save];
}
