import { enhanceAnswer } from './copy.ts';
import { announce, element, words } from './page.ts';

/** Parts of the page that an answer brings anew. */
const PARTS = ['answer', 'description-fault', 'cover-fault', 'form-fault'];

/** Sends the form without leaving the page; the server's page says what to show. Gives what sends it. */
export function submitInPlace(form: HTMLFormElement): () => Promise<void> {
  let asking: AbortController | undefined;
  const submit = async (): Promise<void> => {
    asking?.abort();
    const mine = new AbortController();
    asking = mine;
    busy(form, true);
    try {
      const page = await ask(form, mine.signal);
      if (mine.signal.aborted) return;
      show(page);
    } catch {
      if (!mine.signal.aborted) showFault(words().unreachable);
    } finally {
      if (asking === mine) busy(form, false);
    }
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  return submit;
}

async function ask(form: HTMLFormElement, signal: AbortSignal): Promise<Document> {
  const url = new URL(form.action);
  url.hash = '';
  const response = await fetch(url, {
    method: 'POST',
    body: new FormData(form),
    headers: { Accept: 'text/html' },
    signal,
  });
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

function busy(form: HTMLFormElement, now: boolean): void {
  form.toggleAttribute('data-busy', now);
  element('.submit')?.setAttribute('aria-disabled', String(now));
  if (now) announce(words().reading);
}

/** Shows the parts of a page that the server rendered; a fault leaves the last answer where it is. */
function show(page: Document): void {
  const faulty = page.querySelector('.fault') !== null;
  // The form is still as it was, with its picture.
  for (const untrue of page.querySelectorAll('.when-loaded')) untrue.remove();
  for (const part of PARTS) {
    if (faulty && part === 'answer') continue;
    const selector = `[data-part="${part}"]`;
    const fresh = page.querySelector(selector)?.childNodes ?? [];
    element(selector)?.replaceChildren(...Array.from(fresh, (node) => document.importNode(node, true)));
  }
  for (const field of document.querySelectorAll('#form [aria-invalid]'))
    field.removeAttribute('aria-invalid');
  if (!faulty && !element('#answer')) showFault(words().failed);
  else if (faulty) pointAtFault();
  else arrive();
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

function arrive(): void {
  enhanceAnswer();
  const heading = element('#answer-heading');
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  heading?.focus({ preventScroll: true });
  element('#answer')?.scrollIntoView({ behavior: still ? 'auto' : 'smooth', block: 'start' });
  announce(heading?.textContent ?? '');
}
