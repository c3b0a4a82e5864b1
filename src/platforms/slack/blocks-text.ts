/** A block of a message, or an element of one, as far as it is read. */
export interface ReadableBlock {
  readonly type?: string;
  readonly text?: string | ReadableBlock;
  readonly fields?: readonly ReadableBlock[];
  readonly elements?: readonly ReadableBlock[];
  /** Cells of a table. */
  readonly rows?: readonly (readonly ReadableBlock[])[];
  readonly image_url?: string;
  readonly slack_file?: { readonly url?: string };
}

/** Blocks are nested this deep at most: a list in a quotation in a rich text. */
const DEPTH = 6;

/** Elements that people press, and pictures: their words are no part of a text. */
const SILENT: ReadonlySet<string | undefined> = new Set(['actions', 'button', 'image', 'input', 'video']);

/** The words of blocks, from top to bottom, a line for each block. */
export function textOfBlocks(blocks: readonly ReadableBlock[]): string {
  return lines(blocks.map((block) => textOf(block, DEPTH)));
}

/** Whether blocks are no more than a text that a person typed, which a message has in `text`, too. */
export function isTyped(blocks: readonly ReadableBlock[]): boolean {
  return blocks.every(({ type }) => type === 'rich_text');
}

/** Addresses of the pictures among blocks. */
export function picturesInBlocks(blocks: readonly ReadableBlock[]): string[] {
  return blocks.flatMap(({ type, image_url: address, slack_file: file }) => {
    const url = file?.url ?? address;
    return type === 'image' && url !== undefined ? [url] : [];
  });
}

function textOf({ type, text, fields = [], elements = [], rows = [] }: ReadableBlock, depth: number): string {
  if (depth === 0 || SILENT.has(type)) return '';
  const own = typeof text === 'string' ? text : text && textOf(text, depth - 1);
  const inner = elements.map((element) => textOf(element, depth - 1));
  // Pieces of one line of rich text follow each other; whatever else stands below the other.
  const isLine =
    type === 'rich_text_section' || type === 'rich_text_preformatted' || type === 'rich_text_quote';
  return lines([
    own ?? '',
    ...[...fields, ...rows.flat()].map((part) => textOf(part, depth - 1)),
    isLine ? inner.join('') : lines(inner),
  ]);
}

function lines(texts: readonly string[]): string {
  return texts.filter((each) => each.trim() !== '').join('\n');
}
