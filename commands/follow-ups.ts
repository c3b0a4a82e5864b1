import { EXPORT_FORMATS } from '../src/export-formats.ts';
import type { FollowUp } from '../src/reply.ts';
import type { AgainRequest, CoverGenreRequest, CoverHuesRequest, ExportRequest } from '../src/request.ts';
import { REQUEST_LIMITS } from '../src/request-limits.ts';
import { ONLY_PALETTE } from './recommended-palette.ts';
import type { Sentences } from '../src/languages/index.ts';
import { keepingFollowUps } from './keeping-follow-ups.ts';

/**
 * What may be asked after an answer that listed `listed` of the `known` hues and has so many palettes; `hasReasons` where
 * there is more to say of why hues stand where they do.
 */
export function followUps(
  answer: string,
  request: CoverHuesRequest | AgainRequest,
  {
    listed,
    known,
    palettes,
    hasReasons,
    hasLink,
    isWorn,
    isRolled,
  }: {
    readonly listed: number;
    readonly known: number;
    readonly palettes: number;
    readonly hasReasons: boolean;
    /** Whether people can be led to the page. */
    readonly hasLink: boolean;
    /** Whether the palette is one that real covers wear, and whether it was rolled around colours that are kept. */
    readonly isWorn: boolean;
    readonly isRolled: boolean;
  },
  sentences: Sentences,
): FollowUp[] {
  const { locale, top, theme, variant, detail } = request;
  const same = { answer, locale, top, variant, private: request.private };
  const again = { ...same, command: 'again', picture: true, detail, ...(theme && { theme }) } as const;
  const labels = sentences.followUps;
  const choices: (FollowUp | false)[] = [
    hasReasons && {
      id: 'why',
      group: 'answer',
      label: labels.why,
      request: { ...again, detail: 'full', picture: false, private: true },
      place: 'beside',
    },
    listed < known && {
      id: 'more',
      group: 'answer',
      label: labels.more,
      request: { ...again, top: Math.min(top * 2, REQUEST_LIMITS.top.max) },
      place: 'instead',
    },
    palettes > 1 && {
      id: isRolled ? 'roll' : 'other',
      group: 'answer',
      label: isRolled ? labels.roll : labels.other,
      request: { ...again, variant: (variant + 1) % palettes },
      place: 'instead',
    },
    isWorn && {
      id: 'lock',
      group: 'desk',
      label: labels.lock,
      request: { ...again, command: 'lock', lock: '', swap: '', private: true },
      place: 'beside',
    },
    isWorn && {
      id: 'swap',
      group: isRolled ? 'answer' : 'desk',
      label: labels.swap,
      request: { ...again, command: 'lock', lock: '', swap: 'ground main' },
      place: 'instead',
    },
    viewOf(again, sentences),
    paletteFiles(same, sentences),
    briefOf(same, sentences),
    ...keepingFollowUps({ ...same, theme }, hasLink, sentences),
    palettes > 1 && {
      id: 'vote',
      group: 'desk',
      label: labels.vote,
      request: {
        ...same,
        command: 'vote-on',
        question: '',
        hours: REQUEST_LIMITS.vote.hours.usual,
        private: false,
        ...(theme && { theme }),
      },
      place: 'beside',
    },
    otherReaders(again, sentences),
  ];
  return choices.filter((choice) => choice !== false);
}

/** What may be asked after an answer about a cover that came without a book. */
export function coverFollowUps(
  answer: string,
  { locale, theme, private: isPrivate }: CoverGenreRequest | AgainRequest,
  hasLink: boolean,
  sentences: Sentences,
): FollowUp[] {
  const again = {
    command: 'again',
    answer,
    locale,
    ...ONLY_PALETTE,
    detail: 'summary',
    picture: true,
    private: isPrivate,
    ...(theme && { theme }),
  } as const;
  const shown = { answer, locale, ...ONLY_PALETTE };
  return [
    viewOf(again, sentences),
    paletteFiles(shown, sentences),
    briefOf(shown, sentences),
    ...keepingFollowUps(again, hasLink, sentences),
    otherReaders(again, sentences),
  ];
}

/** What of an answer is shown. */
type ShownAnswer = Pick<ExportRequest, 'answer' | 'locale' | 'top' | 'variant'>;

/** The palette's files, for the asker alone. */
function paletteFiles(shown: ShownAnswer, { followUps: labels }: Sentences): FollowUp {
  return {
    id: 'export',
    group: 'desk',
    label: labels.export,
    request: { ...shown, command: 'export', formats: EXPORT_FORMATS, private: true },
    place: 'beside',
  };
}

/** The palette in grey, without each kind of cones, and on the pages of shops, for the asker alone. */
function viewOf(
  { answer, locale, top, variant, theme }: AgainRequest,
  { followUps: labels }: Sentences,
): FollowUp {
  return {
    id: 'view',
    group: 'desk',
    label: labels.view,
    request: { command: 'view', answer, locale, top, variant, private: true, ...(theme && { theme }) },
    place: 'beside',
  };
}

/** A page for the cover's designer. */
function briefOf({ answer, locale, top, variant }: ShownAnswer, { followUps: labels }: Sentences): FollowUp {
  return {
    id: 'brief',
    group: 'desk',
    label: labels.brief,
    request: { command: 'brief', answer, locale, top, variant, private: true },
    place: 'beside',
  };
}

/** Shows a private answer to all, or takes a shared one back to its asker. */
function otherReaders(again: AgainRequest, { followUps: labels }: Sentences): FollowUp {
  return again.private
    ? {
        id: 'share',
        group: 'answer',
        label: labels.share,
        request: { ...again, private: false },
        place: 'moved',
      }
    : {
        id: 'private',
        group: 'answer',
        label: labels.private,
        request: { ...again, private: true },
        place: 'moved',
      };
}
