import { arrive, send, show } from './ask.ts';
import type { Chips } from './chips.ts';
import { announce, element } from './page.ts';

/** Sends forms about an answer, and those that bring an example, without leaving the page. */
export function followInPlace(chips: ReadonlyMap<string, Chips>): void {
  document.addEventListener('submit', (event) => {
    const { target: form, submitter } = event;
    if (!(form instanceof HTMLFormElement)) return;
    if (form.matches('[data-follow]')) void follow(form, submitter);
    else if (form.matches('[data-examples]')) void takeExample(form, submitter, chips);
    else return;
    event.preventDefault();
  });
}

/** Shows a reply in place of the answer, and leaves the focus where it was; or beside the answer, and goes there. */
async function follow(form: HTMLFormElement, button: HTMLElement | null): Promise<void> {
  const isBeside = button?.getAttribute('formaction')?.endsWith('#beside') ?? false;
  const page = await send(form, button, isBeside ? { alone: '1' } : {});
  if (!page || !show(page, isBeside ? ['beside'] : undefined)) return;
  const same = form.matches('.keep form') ? null : element(`[data-next="${button?.dataset['next'] ?? ''}"]`);
  if (isBeside || element('#beside')) {
    arrive('beside');
    return;
  }
  if (!same) {
    arrive();
    return;
  }
  same.focus({ preventScroll: true });
  announce(element('#answer-heading')?.textContent ?? '');
}

/** Shows an example's answer, with the example in the form. */
async function takeExample(
  form: HTMLFormElement,
  button: HTMLElement | null,
  chips: ReadonlyMap<string, Chips>,
): Promise<void> {
  const page = await send(form, button);
  if (!page || !show(page)) return;
  for (const name of ['description', 'title']) {
    const [ours, sent] = [document, page].map((each) => each.querySelector(`#form [name="${name}"]`));
    if (isField(ours) && isField(sent)) ours.value = sent.value;
  }
  for (const list of chips.values()) list.set('');
  arrive();
}

/** What is of another document is an instance of this one's classes, too. */
function isField(field: Element | null | undefined): field is HTMLInputElement | HTMLTextAreaElement {
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
}
