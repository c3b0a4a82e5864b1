import { element, field, words } from './page.ts';

/** Endings of texts and documents that are read in place of a picture. */
const DOCUMENT = /\.(?:txt|md|docx|odt|epub|rtf|pdf)$/i;

/** Lets a cover be dropped on the form or pasted, shows which it is, and lets it be taken away. */
export function createCoverField(form: HTMLFormElement): void {
  const input = field('cover');
  const place = element('.drop');
  if (!input || !place) return;
  const hint = document.createElement('p');
  hint.className = 'drop-hint';
  hint.textContent = words().drop;
  place.append(hint);
  place.classList.add('live');

  const take = (files: FileList | null | undefined): boolean => {
    const file = Array.from(files ?? []).find(
      ({ type, name }) => type.startsWith('image/') || DOCUMENT.test(name),
    );
    if (!file) return false;
    const one = new DataTransfer();
    one.items.add(file);
    input.files = one.files;
    show(input, place);
    return true;
  };
  input.addEventListener('change', () => show(input, place));
  form.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    place.classList.add('over');
  });
  for (const end of ['dragleave', 'drop']) {
    form.addEventListener(end, () => place.classList.remove('over'));
  }
  form.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    take(event.dataTransfer.files);
  });
  document.addEventListener('paste', (event) => {
    if (take(event.clipboardData?.files)) event.preventDefault();
  });
  show(input, place);
}

/** Shows the picture that was chosen, or says at once that it is too large to be sent. */
function show(input: HTMLInputElement, place: HTMLElement): void {
  const [picture] = Array.from(input.files ?? []);
  const shown = place.querySelector('.chosen');
  const old = shown?.querySelector('img')?.src;
  if (old) URL.revokeObjectURL(old);
  shown?.remove();
  const tooLarge = picture !== undefined && picture.size > words().coverBytes;
  sayTooLarge(input, tooLarge);
  place.classList.toggle('full', picture !== undefined && !tooLarge);
  if (picture === undefined || tooLarge) {
    if (tooLarge) input.value = '';
    return;
  }
  place.append(chosen(picture, input, place));
}

function chosen(picture: File, input: HTMLInputElement, place: HTMLElement): HTMLElement {
  const box = document.createElement('p');
  box.className = 'chosen';
  const shown = DOCUMENT.test(picture.name) ? document.createElement('span') : document.createElement('img');
  if (shown instanceof HTMLImageElement) {
    shown.src = URL.createObjectURL(picture);
    shown.alt = picture.name;
  } else shown.textContent = picture.name;
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.className = 'remove';
  remove.textContent = words().removeCover;
  remove.addEventListener('click', () => {
    input.value = '';
    show(input, place);
    input.focus();
  });
  box.append(shown, remove);
  return box;
}

function sayTooLarge(input: HTMLInputElement, tooLarge: boolean): void {
  const place = element('[data-part="cover-fault"]');
  const fault = document.createElement('p');
  fault.className = 'fault';
  fault.setAttribute('role', 'alert');
  fault.textContent = words().tooLarge;
  place?.replaceChildren(...(tooLarge ? [fault] : []));
  if (tooLarge) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
}
