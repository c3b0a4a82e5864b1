import { about, tell, words } from './page.ts';

/** Puts a text on the clipboard; false where the browser doesn't let it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromPage(text);
  }
}

/** The way that is left where a page comes over plain HTTP. */
function copyFromPage(text: string): boolean {
  const field = document.createElement('textarea');
  const focused = document.activeElement;
  field.className = 'unseen';
  field.value = text;
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}

/** Makes hex codes buttons that copy, and shows what only works with the script. */
export function enhanceAnswer(): void {
  for (const code of document.querySelectorAll<HTMLElement>('code[data-copy]')) {
    const hex = code.dataset['copy'] ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'hex';
    button.title = about(words().copy, hex);
    button.setAttribute('aria-label', about(words().copy, hex));
    button.textContent = hex;
    button.addEventListener('click', () => {
      void copy(hex).then((copied) => tell(about(copied ? words().copied : words().notCopied, hex)));
    });
    code.replaceWith(button);
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-do]')) button.hidden = false;
  lift();
}

/** Pulls the answer's hues out of the shelf. */
function lift(): void {
  const names = new Set(
    Array.from(document.querySelectorAll<HTMLElement>('.swatches [data-hue]'), (each) => each.dataset['hue']),
  );
  for (const spine of document.querySelectorAll<SVGElement>('.shelf [data-hue]')) {
    spine.classList.toggle('lifted', names.has(spine.dataset['hue']));
  }
}
