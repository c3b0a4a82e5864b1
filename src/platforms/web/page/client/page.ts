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

/** Says something to those who listen. */
export function announce(sentence: string): void {
  say(sentence, false);
}

/** Says something to those who listen, and shows it for a moment to those who look. */
export function tell(sentence: string): void {
  say(sentence, true);
}

function say(sentence: string, shown: boolean): void {
  const status = element('#status');
  if (!status) return;
  status.classList.toggle('toast', shown);
  // An unchanged text would not be said again.
  const same = status.textContent === sentence;
  status.replaceChildren(document.createTextNode(same ? `${sentence}\u00a0` : sentence));
  for (const animation of status.getAnimations()) animation.currentTime = 0;
}
