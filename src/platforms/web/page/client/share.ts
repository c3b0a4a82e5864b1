import { copy } from './copy.ts';
import type { Chips } from './chips.ts';
import { tell, element, words } from './page.ts';

const FIELDS = ['description', 'genres', 'comparables', 'title'] as const;

type FormField = HTMLInputElement | HTMLTextAreaElement;

function field(name: string): FormField | null {
  return document.querySelector<FormField>(`#form [name="${name}"]`);
}

/** What is in the form as an address's fragment, which browsers keep to themselves; empty for an empty form. */
function fragment(): string {
  const state = new URLSearchParams();
  for (const name of FIELDS) {
    const value = field(name)?.value.trim() ?? '';
    if (value !== '') state.set(name, value);
  }
  return state.toString();
}

/** Copies a link to this question. */
async function share(): Promise<void> {
  const url = new URL(location.href);
  url.hash = fragment();
  history.replaceState(null, '', url);
  tell((await copy(url.href)) ? words().shared : words().linkInAddress);
}

/**
 * Puts what the address's fragment holds into the form; whether there was anything.
 *
 * @param chips by the names of their fields
 */
export function restore(chips: ReadonlyMap<string, Chips>): boolean {
  const state = new URLSearchParams(location.hash.slice(1));
  if (!FIELDS.some((name) => state.get(name))) return false;
  for (const name of FIELDS) {
    const [shown, input] = [chips.get(name), field(name)];
    const value = state.get(name) ?? '';
    if (shown) shown.set(value);
    else if (input) input.value = value;
  }
  return true;
}

/** Takes what is in the form along to another language. */
export function keepAcrossLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
    link.addEventListener('click', () => {
      link.hash = fragment();
    });
  }
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do]') : null;
    if (button?.dataset['do'] === 'share') void share();
    if (button?.dataset['do'] === 'print') print();
  });
  element('.languages')?.addEventListener('keydown', (event) => {
    const details = event.currentTarget as HTMLDetailsElement;
    if (event.key !== 'Escape' || !details.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  });
}
