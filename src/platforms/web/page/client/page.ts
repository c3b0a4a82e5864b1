import type { ClientWords } from '../client-words.ts';

/** The first element for a selector. */
export function element(selector: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(selector);
}

/** The field with such an id. */
export function field(id: string): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>(`input#${id}`);
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
