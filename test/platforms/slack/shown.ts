import type { OptionJson } from './stand-in/validate-blocks.ts';
import type { HeldMessage } from './stand-in/world.ts';

interface Piece {
  readonly type?: string;
  readonly text?: string | Piece;
  readonly alt_text?: string;
  readonly slack_file?: { readonly id: string };
  readonly fields?: readonly Piece[];
  readonly elements?: readonly Piece[];
  readonly action_id?: string;
  readonly value?: string;
  readonly options?: readonly OptionJson[];
}

/** A message's blocks as the pieces that a person sees. */
function piecesOf({ blocks }: Pick<HeldMessage, 'blocks'>): readonly Piece[] {
  return blocks as unknown as readonly Piece[];
}

/** All text of a message from top to bottom, entities and marks included, without the buttons. */
export function textOf(message: Pick<HeldMessage, 'blocks'>): string {
  return piecesOf(message)
    .flatMap(({ type, text, fields = [], elements = [] }) =>
      [text].concat(fields, type === 'context' ? elements : []),
    )
    .flatMap((text) => (typeof text === 'object' && typeof text.text === 'string' ? [text.text] : []))
    .join('\n');
}

/** A message's buttons by label, the id of each, and the values of its menus' options. */
export function buttonsOf(message: Pick<HeldMessage, 'blocks'>): Record<string, string> {
  return Object.fromEntries(
    piecesOf(message).flatMap(({ elements = [] }) =>
      elements.flatMap(({ type, text, action_id: id, options = [] }) =>
        type === 'button' && typeof text === 'object' && id !== undefined
          ? [[typeof text.text === 'string' ? text.text : '', id]]
          : options.map((option) => [option.text.text, option.value]),
      ),
    ),
  );
}

/** The alternative texts of a message's pictures. */
export function altTextsOf(message: Pick<HeldMessage, 'blocks'>): string[] {
  return piecesOf(message).flatMap(({ type, alt_text: alt }) => (type === 'image' ? [alt ?? ''] : []));
}
