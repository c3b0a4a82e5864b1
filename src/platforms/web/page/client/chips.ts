import { createCompletions } from './completions.ts';
import { about, announce, element, words } from './page.ts';

/** A field whose parts are shown as chips. */
export interface ChipKind {
  /** Its name, and its id. */
  readonly name: 'genres' | 'comparables';
  /** What ends a part as it is typed. */
  readonly ends: RegExp;
  /** What stands between parts in what is sent. */
  readonly between: string;
  /** Asks for what completes a part. */
  readonly complete: (typed: string, signal: AbortSignal) => Promise<readonly string[]>;
}

/** The parts that are chosen. */
export interface Chips {
  /** Puts a list in their place. */
  set(list: string): void;
}

/** What is known of the field without a script by its new one. */
const KEPT = ['id', 'dir', 'placeholder', 'autocomplete', 'aria-describedby'];

/**
 * Makes a list of chips of a field: what ends a part, or Enter, makes one, Backspace in the empty field takes the last
 * away, and each has a button that does. The form sends them as one list, with what stands in the field still.
 */
export function createChips({ name, ends, between, complete }: ChipKind): Chips {
  const plain = element(`#${name}`);
  const place = plain?.parentElement;
  const isField = plain instanceof HTMLInputElement || plain instanceof HTMLTextAreaElement;
  if (!isField || !place) return { set: () => undefined };
  const [typed, sent] = [document.createElement('input'), document.createElement('input')];
  for (const kept of KEPT) typed.setAttribute(kept, plain.getAttribute(kept) ?? '');
  Object.assign(sent, { type: 'hidden', name });
  const list = document.createElement('ul');
  list.className = 'chip-list';
  plain.replaceWith(sent);
  place.prepend(list);
  place.append(typed);

  let parts: string[] = [];
  const said = () => words().chips[name];
  const partsOf = (text: string): string[] =>
    text
      .split(ends)
      .map((part) => part.replace(/\s+/g, ' ').trim())
      .filter((part) => part !== '');
  const sync = (): void => {
    sent.value = [...parts, ...partsOf(typed.value)].join(between);
    list.replaceChildren(...parts.map((part) => chip(part, about(said().remove, part), () => remove(part))));
    typed.placeholder = parts.length > 0 ? '' : plain.placeholder;
  };
  const add = (text: string): void => {
    typed.value = '';
    completions.close();
    for (const part of partsOf(text)) {
      if (parts.some((each) => each.toLowerCase() === part.toLowerCase())) continue;
      parts.push(part);
      announce(about(said().added, part));
    }
    sync();
  };
  const remove = (part: string): void => {
    const at = parts.indexOf(part);
    parts = parts.filter((each) => each !== part);
    sync();
    announce(about(said().removed, part));
    const buttons = list.querySelectorAll('button');
    (buttons[Math.min(at, buttons.length - 1)] ?? typed).focus();
  };
  const completions = createCompletions(typed, place, complete, add);
  typed.addEventListener('input', () => {
    const split = typed.value.split(ends);
    const last = split.pop() ?? '';
    if (split.length > 0) {
      add(split.join(between));
      typed.value = last.trimStart();
    }
    sync();
  });
  typed.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    // A field of one line would join the lines of a list.
    if (!text.trim().includes('\n')) return;
    event.preventDefault();
    add(`${typed.value}${text.trim()}`);
  });
  typed.addEventListener('keydown', (event) => {
    if (event.isComposing || event.defaultPrevented) return;
    if (event.key === 'Enter' && typed.value.trim() !== '') {
      event.preventDefault();
      add(typed.value);
    }
    const last = parts.at(-1);
    if (event.key === 'Backspace' && typed.value === '' && last !== undefined) {
      remove(last);
      typed.focus();
    }
  });
  const set = (text: string): void => {
    parts = Array.from(new Set(partsOf(text)));
    typed.value = '';
    sync();
  };
  set(plain.value);
  return { set };
}

function chip(part: string, label: string, remove: () => void): HTMLElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-label', label);
  button.title = label;
  button.textContent = '×';
  button.addEventListener('click', remove);
  const name = document.createElement('bdi');
  name.textContent = part;
  item.append(name, button);
  return item;
}
