import type { HomeView, KnownBlock, PlainTextElement } from '@slack/types';
import type { ShelfPage } from '../../shelf/shelves.ts';
import { type PlatformWords, wordsFor } from '../words.ts';
import { cut } from '../../cut.ts';
import { SLACK_LIMITS } from './limits.ts';
import { escapeMrkdwn } from './mrkdwn.ts';
import type { TeamState } from './teams.ts';

/** Names of what can be chosen in the app's home. */
export const HOME = {
  ask: 'new_cover_hues',
  visibility: 'answers_visibility',
  show: 'show_saved',
  delete: 'delete_saved',
  forgetMe: 'forget_me',
} as const;

/** Whom the app's home is shown to. */
export interface Visitor {
  readonly locale: string;
  /** Whether they may choose who sees answers in the whole workspace. */
  readonly mayChoose: boolean;
  /** Their own shelf's first page. */
  readonly shelf: ShelfPage;
  /** Where people reach the page, if they do. */
  readonly address?: string | undefined;
}

/** The app's home: how to ask, the visitor's own shelf, what the team shared lately, and who sees answers. */
export function homeView(
  { visibility, recent }: TeamState,
  { locale, mayChoose, shelf, address }: Visitor,
): HomeView {
  const words = wordsFor(locale);
  const { home, form } = words.chat;
  const option = (value: 'private' | 'public') => ({ text: plain(home.visibility[value], 75), value });
  return {
    type: 'home',
    blocks: [
      { type: 'header', text: plain(words.help.headline, SLACK_LIMITS.header) },
      ...words.help.notes.map(section),
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            action_id: HOME.ask,
            style: 'primary',
            text: plain(form.title, SLACK_LIMITS.buttonText),
          },
        ],
      },
      { type: 'divider' },
      ...shelfBlocks(shelf, words),
      { type: 'divider' },
      { type: 'header', text: plain(home.recent, SLACK_LIMITS.header) },
      ...(recent.length === 0
        ? [section(home.nothingYet)]
        : recent.map(({ hues }) => section(hues.map(({ name, hex }) => `${name} ${hex}`).join(' · ')))),
      { type: 'divider' },
      { type: 'header', text: plain(home.settings, SLACK_LIMITS.header) },
      {
        type: 'section',
        text: plain(home.whoSees, SLACK_LIMITS.sectionText),
        ...(mayChoose && {
          accessory: {
            type: 'static_select',
            action_id: HOME.visibility,
            options: [option('private'), option('public')],
            initial_option: option(visibility),
          },
        }),
      },
      ...(mayChoose ? [] : [section(home.visibility[visibility])]),
      { type: 'context', elements: [plain(home.forWorkspace, SLACK_LIMITS.sectionText)] },
      { type: 'divider' },
      forgetMe(words),
      ...notices(words, address),
    ],
  };
}

/** What deletes all that is kept of the visitor, once they have confirmed it. */
function forgetMe({ shelf: { home }, chat }: PlatformWords): KnownBlock {
  return {
    type: 'actions',
    elements: [
      {
        type: 'button',
        action_id: HOME.forgetMe,
        style: 'danger',
        text: plain(home.forgetMe, SLACK_LIMITS.buttonText),
        confirm: {
          title: plain(home.forgetMe, SLACK_LIMITS.confirmTitle),
          text: plain(home.confirm, SLACK_LIMITS.confirmText),
          confirm: plain(home.delete, SLACK_LIMITS.confirmButton),
          deny: plain(chat.form.cancel, SLACK_LIMITS.confirmButton),
        },
      },
    ],
  };
}

/** Links to the pages on the app itself, where people reach them. */
function notices({ notices: { titles } }: PlatformWords, address?: string): KnownBlock[] {
  if (!address) return [];
  const links = (['about', 'privacy', 'terms', 'support'] as const).map(
    (name) => `<${address}/${name}|${escapeMrkdwn(titles[name])}>`,
  );
  return [{ type: 'context', elements: [{ type: 'mrkdwn', text: links.join(' · ') }] }];
}

/** What somebody saved, each with its buttons. */
function shelfBlocks({ cards, total }: ShelfPage, { shelf: say, chat }: PlatformWords): KnownBlock[] {
  const heading: KnownBlock = { type: 'header', text: plain(say.headings.mine, SLACK_LIMITS.header) };
  if (total === 0) return [heading, section(say.faults.nothing.mine)];
  const entries = cards.flatMap((card, at): KnownBlock[] => [
    section(say.entry({ ...card, number: at + 1, colours: card.palette })),
    {
      type: 'actions',
      block_id: card.id,
      elements: [
        {
          type: 'button',
          action_id: HOME.show,
          text: plain(say.home.show, SLACK_LIMITS.buttonText),
          value: card.name,
        },
        {
          type: 'button',
          action_id: HOME.delete,
          text: plain(say.home.delete, SLACK_LIMITS.buttonText),
          value: card.name,
          confirm: {
            title: plain(say.home.delete, SLACK_LIMITS.confirmTitle),
            text: plain(card.name, SLACK_LIMITS.confirmText),
            confirm: plain(say.home.delete, SLACK_LIMITS.confirmButton),
            deny: plain(chat.form.cancel, SLACK_LIMITS.confirmButton),
          },
        },
      ],
    },
  ]);
  return [heading, ...entries, ...(total > cards.length ? [section(say.home.more)] : [])];
}

function plain(text: string, limit: number): PlainTextElement {
  return { type: 'plain_text', text: cut(text, limit), emoji: false };
}

function section(text: string): KnownBlock {
  return { type: 'section', text: plain(text, SLACK_LIMITS.sectionText) };
}
