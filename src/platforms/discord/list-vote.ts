import type { Reply } from '../../reply.ts';
import type { ColourMark } from './hue-emoji.ts';
import { escapeMarkdown } from './markdown.ts';

/** What is put to a vote, each entry with its palette in small print; empty for other answers. */
export function listVote({ vote }: Reply, mark: ColourMark): string {
  const entries = (vote?.entries ?? []).map(({ label, palette }, at) => {
    const colours = palette.map(({ name, hex, said }) =>
      [escapeMarkdown(said.roleLabel), `${mark({ name, hex })}${escapeMarkdown(said.short)}`, `\`${hex}\``]
        .filter((part) => part !== '')
        .join(' '),
    );
    return `${numbered(label, at)}\n-# ${colours.join(' · ')}`;
  });
  return entries.join('\n');
}

/** An entry by its number and what it is called. */
export function numbered(label: string, at: number): string {
  return `**${at + 1}\\. ${escapeMarkdown(label)}**`;
}
