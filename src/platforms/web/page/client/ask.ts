import { enhanceAnswer } from './copy.ts';
import { announce, element, words } from './page.ts';

/** Parts of the page that an answer brings anew. */
const PARTS = ['answer', 'description-fault', 'cover-fault', 'form-fault'];

/** What was sent last, and is awaited. */
let asking: AbortController | undefined;

/** Sends the form without leaving the page; the server's page says what to show. Gives what sends it. */
export function submitInPlace(form: HTMLFormElement): () => Promise<void> {
  const submit = async (): Promise<void> => {
    const page = await send(form);
    if (page && show(page)) arrive();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  return submit;
}

/**
 * Sends a form, with the button that sends it, and gives the server's page: none where something else was sent
 * meanwhile, or where the server can't be reached, which is said.
 */
export async function send(
  form: HTMLFormElement,
  button?: HTMLElement | null,
  more: Readonly<Record<string, string>> = {},
): Promise<Document | undefined> {
  asking?.abort();
  const mine = new AbortController();
  asking = mine;
  busy(form);
  try {
    const page = await ask(form, bodyOf(form, button, more), mine.signal);
    return mine.signal.aborted ? undefined : page;
  } catch {
    if (!mine.signal.aborted) showFault(words().unreachable);
    return undefined;
  } finally {
    if (asking === mine) busy();
  }
}

function bodyOf(
  form: HTMLFormElement,
  button: HTMLElement | null | undefined,
  more: Readonly<Record<string, string>>,
): FormData {
  const body = new FormData(form);
  if (button instanceof HTMLButtonElement && button.name !== '') body.append(button.name, button.value);
  for (const [name, value] of Object.entries(more)) body.append(name, value);
  return body;
}

async function ask(form: HTMLFormElement, body: FormData, signal: AbortSignal): Promise<Document> {
  const url = new URL(form.action);
  url.hash = '';
  const response = await fetch(url, { method: 'POST', body, headers: { Accept: 'text/html' }, signal });
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** Marks the form whose answer is awaited; none where nothing is. */
function busy(form?: HTMLFormElement): void {
  for (const each of document.forms) each.toggleAttribute('data-busy', each === form);
  element('.submit')?.setAttribute('aria-disabled', String(form?.id === 'form'));
  if (form) announce(words().reading);
}

/** Shows the parts of a page that the server rendered; false for a fault, which leaves the last answer where it is. */
export function show(page: Document, parts: readonly string[] = PARTS): boolean {
  const faulty = page.querySelector('.fault') !== null;
  // The form is still as it was, with its picture.
  for (const untrue of page.querySelectorAll('.when-loaded')) untrue.remove();
  for (const part of faulty ? PARTS.slice(1) : parts) {
    const selector = `[data-part="${part}"]`;
    const fresh = page.querySelector(selector)?.childNodes ?? [];
    element(selector)?.replaceChildren(...Array.from(fresh, (node) => document.importNode(node, true)));
  }
  for (const field of document.querySelectorAll('#form [aria-invalid]'))
    field.removeAttribute('aria-invalid');
  const shown = !faulty && element('#answer') !== null;
  if (shown) enhanceAnswer();
  else if (faulty) pointAtFault();
  else showFault(words().failed);
  return shown;
}

function showFault(sentence: string): void {
  const place = element('[data-part="form-fault"]');
  const fault = document.createElement('p');
  fault.className = 'fault';
  fault.textContent = sentence;
  place?.replaceChildren(fault);
  pointAtFault();
}

/** Says what is wrong, and goes to the field where it is. */
function pointAtFault(): void {
  const fault = element('.form .fault');
  const name = fault?.parentElement?.dataset['part']?.replace('-fault', '') ?? '';
  const field = name === 'form' ? element('.submit') : element(`#${name}`);
  if (name !== 'form') field?.setAttribute('aria-invalid', 'true');
  field?.focus();
  announce(fault?.textContent ?? '');
}

/** Goes to an answer, or to what stands beside one, and says its heading. */
export function arrive(name = 'answer'): void {
  const heading = element(`#${name}-heading`);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  heading?.focus({ preventScroll: true });
  element(`#${name}`)?.scrollIntoView({ behavior: still ? 'auto' : 'smooth', block: 'start' });
  announce(heading?.textContent ?? '');
}
