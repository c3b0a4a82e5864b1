import { createCompletions } from './completions.ts';
import { about, announce, element, field, words } from './page.ts';

/** The genres that are chosen. */
export interface GenreChips {
  /** Puts a list, with commas, in their place. */
  set(list: string): void;
}

/**
 * Makes a list of chips of the field for genres: a comma or Enter ends one, Backspace in the empty field takes the last
 * away, and each has a button that does. The form sends them as one list, with what stands in the field still.
 */
export function createGenreChips(): GenreChips {
  const sent = field('genres');
  const place = element('.chips');
  if (!sent || !place) return { set: () => undefined };
  const typed = sent.cloneNode() as HTMLInputElement;
  typed.removeAttribute('name');
  typed.value = '';
  sent.type = 'hidden';
  sent.removeAttribute('id');
  const list = document.createElement('ul');
  list.className = 'chip-list';
  place.prepend(list);
  place.append(typed);

  let genres: string[] = [];
  const sync = (): void => {
    sent.value = [...genres, typed.value.trim()].filter((genre) => genre !== '').join(', ');
    list.replaceChildren(...genres.map((genre) => chip(genre, () => remove(genre))));
    typed.placeholder = genres.length > 0 ? '' : sent.placeholder;
  };
  const add = (genre: string): void => {
    const name = genre.replaceAll(',', ' ').replace(/\s+/g, ' ').trim();
    typed.value = '';
    completions.close();
    const isNew = name !== '' && !genres.some((each) => each.toLowerCase() === name.toLowerCase());
    if (isNew) genres.push(name);
    sync();
    if (isNew) announce(about(words().added, name));
  };
  const remove = (genre: string): void => {
    const at = genres.indexOf(genre);
    genres = genres.filter((each) => each !== genre);
    sync();
    announce(about(words().removed, genre));
    const buttons = list.querySelectorAll('button');
    (buttons[Math.min(at, buttons.length - 1)] ?? typed).focus();
  };
  const completions = createCompletions(typed, place, add);
  typed.addEventListener('input', () => {
    const parts = typed.value.split(/[,;\n]/);
    const last = parts.pop() ?? '';
    if (parts.length > 0) {
      for (const part of parts) add(part);
      typed.value = last.trimStart();
    }
    sync();
  });
  typed.addEventListener('keydown', (event) => {
    if (event.isComposing || event.defaultPrevented) return;
    if (event.key === 'Enter' && typed.value.trim() !== '') {
      event.preventDefault();
      add(typed.value);
    }
    const last = genres.at(-1);
    if (event.key === 'Backspace' && typed.value === '' && last !== undefined) {
      remove(last);
      typed.focus();
    }
  });
  const set = (all: string): void => {
    genres = Array.from(new Set(all.split(',').map((each) => each.trim()))).filter((each) => each !== '');
    typed.value = '';
    sync();
  };
  set(sent.value);
  return { set };
}

function chip(genre: string, remove: () => void): HTMLElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-label', about(words().remove, genre));
  button.title = about(words().remove, genre);
  button.textContent = '×';
  button.addEventListener('click', remove);
  const name = document.createElement('bdi');
  name.textContent = genre;
  item.append(name, button);
  return item;
}
