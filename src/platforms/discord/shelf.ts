import type { AutocompleteInteraction, ChatInputCommandInteraction } from 'discord.js';
import { type ReachedShelf, type ShelfRequest, shelfRequestSchema } from '../../request.ts';
import type { Services } from '../../services.ts';
import { sameName } from '../../shelf/name.ts';
import type { ShelfOwner } from '../../shelf/owner.ts';
import type { Asked } from '../chat/turns.ts';
import { wordsFor } from '../words.ts';
import { DISCORD_LIMITS } from './limits.ts';
import { reachShelf, whoseOf } from './reach-shelf.ts';

/** The subcommands of `/shelf`, in the order in which they are listed. */
export const SHELF_ACTIONS = [
  'list',
  'show',
  'compare',
  'rename',
  'delete',
  'forget',
  'forget-me',
] as const satisfies readonly ShelfRequest['action'][];

/** What `/shelf` asks for, and whether its reply is for the asker alone: it is, of their own shelf. */
export function decodeShelf(interaction: ChatInputCommandInteraction): {
  readonly isPrivate: boolean;
  readonly asked: Asked;
} {
  const { options, locale } = interaction;
  const action = SHELF_ACTIONS.find((each) => each === options.getSubcommand()) ?? 'list';
  const whose = whoseOf(options.getString('whose'));
  const shelf = reachShelf(interaction, whose);
  if (shelf === undefined) {
    return { isPrivate: true, asked: { sentence: wordsFor(locale).shelf.faults.onlyMine } };
  }
  const isPrivate = whose === 'mine';
  const request = shelfRequestSchema.parse({
    command: 'shelf',
    action,
    shelf,
    name: options.getString('name') ?? '',
    other: options.getString('other') ?? options.getString('to') ?? '',
    page: (options.getInteger('page') ?? 1) - 1,
    locale,
    private: isPrivate,
  });
  return { isPrivate, asked: { request, notes: [] } };
}

/** The shelf that an option names; of a vote all that its asker reaches. */
function shelvesMeant({ commandName, options }: AutocompleteInteraction): readonly ReachedShelf['whose'][] {
  return commandName === 'vote' ? ['mine', 'channel', 'everybody'] : [whoseOf(options.getString('whose'))];
}

/** Names on the shelf that a person may be going to type, those that begin so first. */
export async function completeNames(
  interaction: AutocompleteInteraction,
  { shelves }: Services,
): Promise<{ readonly name: string; readonly value: string }[]> {
  const typed = sameName(interaction.options.getFocused().trim());
  const owners = shelvesMeant(interaction).flatMap((whose) => reachShelf(interaction, whose)?.owner ?? []);
  const names = await Promise.all(owners.map((owner) => shelves.names(owner as ShelfOwner)));
  const placed = [...new Set(names.flat())]
    .map((name) => ({ name, at: sameName(name).indexOf(typed) }))
    .filter(({ name, at }) => at >= 0 && name.length <= DISCORD_LIMITS.choiceName)
    .toSorted((one, other) => Math.sign(one.at) - Math.sign(other.at));
  return placed.slice(0, DISCORD_LIMITS.choices).map(({ name }) => ({ name, value: name }));
}
