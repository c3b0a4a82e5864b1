import type { ClientWords } from '../client-words.ts';

/** The element for a selector that the page is known to hold. */
export function element<Kind extends HTMLElement = HTMLElement>(selector: string): Kind | null {
  return document.querySelector<Kind>(selector);
}

let parsed: ClientWords | undefined;

/** The page's sentences that only the script says. */
export function words(): ClientWords {
  parsed ??= JSON.parse(element('#form')?.dataset['words'] ?? '{}') as ClientWords;
  return parsed;
}

/** A sentence about something. */
export function about(sentence: string, what: string): string {
  return sentence.split('{}').join(what);
}

/** Says something to those who listen, and shows it for a moment to those who look. */
export function announce(sentence: string): void {
  const status = element('#status');
  if (!status) return;
  status.classList.add('toast');
  // An unchanged text is not said again.
  status.textContent = status.textContent === sentence ? `${sentence}\u00a0` : sentence;
}

/** Clears what was said. */
export function quiet(): void {
  const status = element('#status');
  if (status) status.textContent = '';
}
