import { faultsOfPoll } from './validate-poll.ts';
import type { ComponentJson, MessageJson, SentFile } from './world.ts';

const COMPONENTS_V2 = 1 << 15;
const TYPE = {
  row: 1,
  button: 2,
  select: 3,
  textInput: 4,
  text: 10,
  gallery: 12,
  file: 13,
  container: 17,
  label: 18,
} as const;

/** All components, those within others included. */
export function allComponents(components: readonly ComponentJson[] = []): ComponentJson[] {
  return components.flatMap((component) => [
    component,
    ...allComponents(component.components),
    ...allComponents(component.component ? [component.component] : []),
    ...allComponents(component.accessory ? [component.accessory] : []),
  ]);
}

/** What Discord would refuse in a message, a line each; from its documentation of messages and components. */
export function faultsOfMessage(body: MessageJson, files: readonly Pick<SentFile, 'name'>[]): string[] {
  const faults: string[] = [];
  const check = (right: boolean, fault: string) => {
    if (!right) faults.push(fault);
  };
  const components = allComponents(body.components);
  if ((body.flags ?? 0) & COMPONENTS_V2) {
    check(body.content === undefined && body.embeds === undefined, 'content or embeds beside components v2');
    check(body.poll === undefined, 'a poll beside components v2');
    check(components.length > 0 && components.length <= 40, `${components.length} components`);
  } else {
    check((body.content ?? '').length <= 2000, 'content longer than 2000');
    check(
      components.every(({ type }) => type <= 8),
      'components v2 without their flag',
    );
    check(
      Boolean(body.content) || components.length > 0 || files.length > 0 || body.poll !== undefined,
      'an empty message',
    );
  }
  const texts = components.filter(({ type }) => type === TYPE.text);
  const text = texts.reduce((sum, { content = '' }) => sum + content.length, 0);
  check(text <= 4000, `${text} characters of text`);
  check(
    texts.every(({ content }) => Boolean(content)),
    'an empty text',
  );
  const ids = components.flatMap(({ custom_id: id }) => (id === undefined ? [] : [id]));
  check(new Set(ids).size === ids.length, 'a custom_id twice');
  const attached = new Set(files.map(({ name }) => `attachment://${name}`));
  for (const component of components) faults.push(...faultsOfComponent(component, attached));
  for (const { description = '' } of body.attachments ?? []) {
    check(description.length <= 1024, 'an attachment description longer than 1024');
  }
  return body.poll ? [...faults, ...faultsOfPoll(body.poll)] : faults;
}

function faultsOfComponent(component: ComponentJson, attached: ReadonlySet<string>): string[] {
  const { type, custom_id: id = '', label = '', components = [], items = [], file } = component;
  const faults: string[] = [];
  if (id.length > 100) faults.push('a custom_id longer than 100');
  if (type === TYPE.button && (label === '' || label.length > 80))
    faults.push('a button without a fit label');
  if (type === TYPE.row && (components.length === 0 || components.length > 5))
    faults.push('a row of no fit length');
  if (type === TYPE.row && components.length > 1 && components.some((inner) => inner.type !== TYPE.button))
    faults.push('a menu beside others in a row');
  if (type === TYPE.select) faults.push(...faultsOfMenu(component));
  if (type === TYPE.gallery && (items.length === 0 || items.length > 10))
    faults.push('a gallery of no fit length');
  for (const { media, description = '' } of items) {
    if (!attached.has(media.url)) faults.push(`no file for ${media.url}`);
    if (description.length > 1024) faults.push('alt text longer than 1024');
  }
  if (type === TYPE.file && !attached.has(file?.url ?? '')) faults.push(`no file for ${file?.url}`);
  if (type === TYPE.container && components.some((inner) => inner.type === TYPE.container)) {
    faults.push('a container in a container');
  }
  return faults;
}

/** From Discord's reference of string selects. */
function faultsOfMenu({
  custom_id: id = '',
  placeholder = '',
  options = [],
  min_values: least = 1,
  max_values: most = 1,
}: ComponentJson): string[] {
  const faults: string[] = [];
  if (id === '') faults.push('a menu without a custom_id');
  if (placeholder.length > 150) faults.push('a placeholder longer than 150');
  if (options.length === 0 || options.length > 25) faults.push('a menu of no fit length');
  if (least < 0 || least > 25 || most < 1 || most < least || most > options.length)
    faults.push('no fit numbers of values');
  if (new Set(options.map(({ value }) => value)).size < options.length) faults.push('a value twice');
  for (const { label, value, description = '' } of options) {
    if (label === '' || label.length > 100) faults.push('an option without a fit label');
    if (value === '' || value.length > 100) faults.push('an option without a fit value');
    if (description.length > 100) faults.push('a description longer than 100');
  }
  return faults;
}

/** A form as it is shown. */
export interface FormJson {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly ComponentJson[];
}

/** What Discord would refuse in a form. */
export function faultsOfForm(form: FormJson): string[] {
  const faults: string[] = [];
  if (form.custom_id.length > 100) faults.push('a custom_id longer than 100');
  if (form.title.length === 0 || form.title.length > 45) faults.push('a title of no fit length');
  if (form.components.length === 0 || form.components.length > 5) faults.push('too many or no fields');
  for (const { type, label = '', description = '', component } of form.components) {
    const field = component as { type: number; max_length?: number; value?: string; placeholder?: string };
    if (type !== TYPE.label || component === undefined) faults.push('a field that is no label');
    if (component?.type === TYPE.select) faults.push(...faultsOfMenu(component));
    if (label.length === 0 || label.length > 45) faults.push('a label of no fit length');
    if (description.length > 100) faults.push('a description longer than 100');
    if ((field.max_length ?? 0) > 4000) faults.push('a field longer than 4000');
    if ((field.placeholder ?? '').length > 100) faults.push('a placeholder longer than 100');
    if (field.value !== undefined && field.value.length > (field.max_length ?? 4000))
      faults.push('a value too long');
  }
  return faults;
}
