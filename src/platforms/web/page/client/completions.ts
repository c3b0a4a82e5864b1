import { announce, words } from './page.ts';

/** The list that completes what is typed. */
export interface Completions {
  close(): void;
}

/** How long typing must rest before completions are asked for, in milliseconds. */
const REST = 120;

/**
 * Completes what is typed into a field, as a combobox with a list (WAI-ARIA Authoring Practices): the arrow keys move
 * through the list, Enter or a click takes one, Escape closes it.
 */
export function createCompletions(
  input: HTMLInputElement,
  place: HTMLElement,
  complete: (typed: string, signal: AbortSignal) => Promise<readonly string[]>,
  take: (completion: string) => void,
): Completions {
  const list = document.createElement('ul');
  list.id = `${input.id}-list`;
  list.className = 'completions';
  list.setAttribute('role', 'listbox');
  list.setAttribute(
    'aria-label',
    document.querySelector(`label[for="${input.id}"]`)?.firstChild?.textContent?.trim() ?? '',
  );
  list.hidden = true;
  place.append(list);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  })) {
    input.setAttribute(name, value);
  }

  let active = -1;
  let timer = 0;
  let asking = new AbortController();
  const options = (): HTMLElement[] => Array.from(list.querySelectorAll<HTMLElement>('[role="option"]'));
  const close = (): void => {
    clearTimeout(timer);
    asking.abort();
    list.hidden = true;
    list.replaceChildren();
    activate(-1);
    input.setAttribute('aria-expanded', 'false');
  };
  const activate = (at: number): void => {
    active = at;
    const all = options();
    for (const [index, each] of all.entries()) each.setAttribute('aria-selected', String(index === at));
    const option = all[at];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };
  const open = (found: readonly string[]): void => {
    list.replaceChildren(...found.map((each, at) => listItem(each, `${list.id}-${at}`)));
    for (const each of options()) {
      // Before the field loses the focus.
      each.addEventListener('pointerdown', (event) => event.preventDefault());
      each.addEventListener('click', () => {
        take(each.textContent ?? '');
        input.focus();
      });
    }
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    activate(-1);
    const said = words().suggestions[found.length - 1];
    if (said) announce(said);
  };
  const ask = async (): Promise<void> => {
    const { signal } = asking;
    try {
      const found = await complete(input.value.trim(), signal);
      if (!signal.aborted) open(found.slice(0, words().suggestions.length));
    } catch {
      // The field works without.
    }
  };
  input.addEventListener('input', () => {
    close();
    asking = new AbortController();
    if (input.value.trim() !== '') timer = setTimeout(() => void ask(), REST);
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) return;
    const count = options().length;
    if (event.key === 'ArrowDown') activate((active + 1) % count);
    else if (event.key === 'ArrowUp') activate((active <= 0 ? count : active) - 1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && active >= 0) take(options()[active]?.textContent ?? '');
    else return;
    event.preventDefault();
  });
  return { close };
}

function listItem(completion: string, id: string): HTMLElement {
  const item = document.createElement('li');
  item.id = id;
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  item.textContent = completion;
  return item;
}
