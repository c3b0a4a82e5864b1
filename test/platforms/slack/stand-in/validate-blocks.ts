/** A text as blocks have it. */
export interface TextJson {
  readonly type: string;
  readonly text: string;
}

/** A picture's source, in an image block or element. */
interface Picture {
  readonly image_url?: string;
  readonly slack_file?: { readonly id?: string; readonly url?: string };
  readonly alt_text?: string;
}

/** An option of a menu. */
export interface OptionJson {
  readonly text: TextJson;
  readonly value: string;
  readonly description?: TextJson;
}

/** An element of a block. */
export interface ElementJson extends Picture {
  readonly type: string;
  readonly action_id?: string;
  /** A text object, or a plain string in a context's text element. */
  readonly text?: TextJson | string;
  readonly value?: string;
  readonly url?: string;
  readonly style?: string;
  readonly placeholder?: TextJson;
  readonly options?: readonly OptionJson[];
  readonly initial_value?: string;
  readonly initial_option?: OptionJson;
  readonly max_length?: number;
  readonly max_files?: number;
}

/** A block, as far as the stand-in looks at it. */
export interface BlockJson extends Picture {
  readonly type: string;
  readonly block_id?: string;
  readonly text?: TextJson;
  readonly title?: TextJson;
  readonly label?: TextJson;
  readonly hint?: TextJson;
  readonly fields?: readonly TextJson[];
  readonly accessory?: ElementJson;
  readonly element?: ElementJson;
  readonly elements?: readonly ElementJson[];
}

const TYPES = new Set(
  'section header image actions context divider input rich_text markdown file video'.split(' '),
);
const MENUS = new Set(['static_select', 'multi_static_select', 'overflow', 'radio_buttons', 'checkboxes']);
const MOST_OPTIONS: Readonly<Record<string, number>> = { overflow: 5, radio_buttons: 10, checkboxes: 10 };
const BLOCK_TEXT: Readonly<Record<string, number>> = { section: 3000, header: 150 };

/** What Slack would refuse in blocks, a line each as Slack words them; from its reference of blocks. */
export function faultsOfBlocks(
  blocks: readonly BlockJson[],
  { most, isReady, at = '/blocks' }: { most: number; isReady: (file: string) => boolean; at?: string },
): string[] {
  const check = new Checker(isReady);
  check.count(blocks, most, at);
  const ids = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    if (ids.has(block.block_id ?? '')) check.fail(`block_id already exists`, `${at}/${index}/block_id`);
    if (block.block_id !== undefined) ids.add(block.block_id);
    check.block(block, `${at}/${index}`);
  }
  return check.faults;
}

/** What Slack would refuse in the options of a menu that loads them. */
export function faultsOfOptions(options: readonly OptionJson[]): string[] {
  const check = new Checker(() => true);
  check.options(options, 100, '/options');
  return check.faults;
}

/** Collects faults with the place of each. */
export class Checker {
  readonly faults: string[] = [];
  readonly #isReady: (file: string) => boolean;

  constructor(isReady: (file: string) => boolean) {
    this.#isReady = isReady;
  }

  fail(fault: string, at: string): void {
    this.faults.push(`${fault} [json-pointer:${at}]`);
  }

  count(list: readonly unknown[], most: number, at: string): void {
    if (list.length > most) this.fail(`no more than ${most} items allowed`, at);
  }

  /** A string of at most that many characters. */
  length(value: string | undefined, most: number, at: string): void {
    if (value !== undefined && value.length > most) this.fail(`must be less than ${most + 1} characters`, at);
  }

  /** A text object; `plain` allows no marks. */
  text(text: TextJson | string | undefined, most: number, at: string, plain = false): void {
    if (text === undefined) return;
    if (typeof text === 'string' || typeof text.text !== 'string')
      return this.fail('must be a text object', at);
    if (plain && text.type !== 'plain_text') this.fail('must be plain_text', `${at}/type`);
    if (text.text.length === 0) this.fail('must be more than 0 characters', `${at}/text`);
    this.length(text.text, most, `${at}/text`);
  }

  block(block: BlockJson, at: string): void {
    const { type, fields = [], elements = [] } = block;
    if (!TYPES.has(type)) return this.fail(`unsupported type: ${type}`, at);
    this.length(block.block_id, 255, `${at}/block_id`);
    const isHeader = type === 'header';
    if (type in BLOCK_TEXT) this.text(block.text, BLOCK_TEXT[type] ?? 0, `${at}/text`, isHeader);
    if ((isHeader && !block.text) || (type === 'section' && !block.text && fields.length === 0))
      this.fail('missing required field: text', at);
    this.count(fields, 10, `${at}/fields`);
    for (const [index, field] of fields.entries()) this.text(field, 2000, `${at}/fields/${index}`);
    if (type === 'image') this.picture(block, at);
    if (type === 'input') {
      if (!block.label || !block.element) this.fail('missing required field: label or element', at);
      this.text(block.label, 2000, `${at}/label`, true);
      this.text(block.hint, 2000, `${at}/hint`, true);
    }
    if (type === 'actions' || type === 'context') {
      if (elements.length === 0) this.fail('no fewer than 1 items allowed', `${at}/elements`);
      this.count(elements, type === 'actions' ? 25 : 10, `${at}/elements`);
    }
    if (type === 'rich_text') return;
    const inner = [...elements, ...[block.accessory, block.element].filter((one) => one !== undefined)];
    const ids = inner.flatMap(({ action_id: id }) => (id === undefined ? [] : [id]));
    if (new Set(ids).size < ids.length) this.fail('action_id already exists', at);
    for (const [index, element] of inner.entries()) this.element(element, `${at}/elements/${index}`);
  }

  element(element: ElementJson, at: string): void {
    const { type } = element;
    this.length(element.action_id, 255, `${at}/action_id`);
    this.text(element.placeholder, 150, `${at}/placeholder`, true);
    if (type === 'button') {
      if (element.text === undefined) this.fail('missing required field: text', at);
      this.text(element.text, 75, `${at}/text`, true);
      this.length(element.value, 2000, `${at}/value`);
      this.length(element.url, 3000, `${at}/url`);
      if (!['primary', 'danger', undefined].includes(element.style)) this.fail('invalid style', at);
    }
    if (type === 'image') this.picture(element, at);
    if (MENUS.has(type) && (element.options ?? []).length === 0)
      this.fail('no fewer than 1 items allowed', `${at}/options`);
    if (MENUS.has(type)) this.options(element.options ?? [], MOST_OPTIONS[type] ?? 100, `${at}/options`);
    if (type === 'plain_text_input') {
      const { max_length: most = 3000 } = element;
      if (most < 1 || most > 3000) this.fail('must be between 1 and 3000', `${at}/max_length`);
      this.length(element.initial_value, Math.min(most, 3000), `${at}/initial_value`);
    }
    const { max_files: files = 1 } = element;
    if (type === 'file_input' && (files < 1 || files > 10)) this.fail('must be between 1 and 10', at);
  }

  options(options: readonly OptionJson[], most: number, at: string): void {
    this.count(options, most, at);
    for (const [index, { text, value, description }] of options.entries()) {
      this.text(text, 75, `${at}/${index}/text`);
      this.text(description, 75, `${at}/${index}/description`);
      this.length(value, 150, `${at}/${index}/value`);
    }
  }

  picture({ image_url: url, slack_file: file, alt_text: alt, ...rest }: Picture, at: string): void {
    if (!alt) this.fail('missing required field: alt_text', at);
    this.length(alt, 2000, `${at}/alt_text`);
    this.length(url, 3000, `${at}/image_url`);
    if ('title' in rest) this.text(rest.title as TextJson, 2000, `${at}/title`, true);
    if ((url === undefined) === (file === undefined))
      this.fail('must define either `image_url` or `slack_file`', at);
    if (file && !this.#isReady(file.id ?? '')) this.fail('invalid slack file', `${at}/slack_file`);
  }
}
