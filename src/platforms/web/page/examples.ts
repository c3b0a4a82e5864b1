import { html } from 'hono/html';
import type { PlatformWords } from '../../words.ts';
import type { Html } from './drawings.ts';
import { type FormValues, addressIn } from './view.ts';

type Kind = keyof PlatformWords['page']['examples']['kinds'];

/** Made-up books to try the page with. They are in English in every language, as the model reads English. */
const EXAMPLES: Readonly<Record<Kind, Pick<FormValues, 'title' | 'description'>>> = {
  cozyMystery: {
    title: 'The Marmalade Alibi',
    description:
      'When the judge of the village preserves contest is found face down in the tea tent, retired postmistress Hetty Plum has a basket of suspects and one clue: a jar with the wrong label. With her nosy corgi and a knitting circle that hears everything, she means to find the killer before the church fête.',
  },
  spaceOpera: {
    title: 'Cinder of Nine Suns',
    description:
      'The starship Halcyon carries the last treaty between two warring empires, and someone on board wants it to burn. Pilot Oru Vance has nine jumps, a mutinous crew and an alien envoy who remembers the future. Beyond the final gate a fleet is waiting, and so is the truth about who fired first.',
  },
  romance: {
    title: 'A Wager with the Duke',
    description:
      'London, 1815. Lady Clara Wynn has one season to marry well or lose her brother’s estate. The Duke of Ashcombe has sworn never to wed again. One ballroom, one reckless wager and one kiss in the orangery later, neither can tell who is winning, and all society is watching.',
  },
  cookbook: {
    title: 'The Lemon Table',
    description:
      'Eighty bright recipes from the kitchens of the southern Mediterranean: charred aubergine with mint, chickpea stews, honeyed pastries and salads for the hottest days. With menus for a crowd, notes on olive oil and preserved lemons, and photographs from markets along the coast.',
  },
  pictureBook: {
    title: 'Too Many Puddles!',
    description:
      'Splish, splash, splosh! Little Duck wants to jump in every puddle on the way to school, but each one is bigger than the last. Who will help when Duck meets the biggest puddle of all? A bouncy read-aloud story with flaps to lift, for ages two to five.',
  },
  memoir: {
    title: 'What the Orchard Kept',
    description:
      'After her father’s death a daughter returns to the apple farm that she left at seventeen and finds forty years of his letters, never sent. In this quiet memoir she prunes the old trees, reads one letter a day and learns to know the man who hardly spoke: a book about grief, land and forgiveness.',
  },
};

/** The name of the button that asks for an example, whose value is its kind. */
export const EXAMPLE_FIELD = 'example';

/** What the form holds for an example; undefined where there is none of that name. */
export function exampleValues(name: unknown): FormValues | undefined {
  const found = Object.entries(EXAMPLES).find(([kind]) => kind === name);
  return found && { genres: '', comparables: '', ...found[1] };
}

/** A button for each example, in a form of their own; without the script it loads the page with the answer. */
export function renderExamples({ page }: PlatformWords, askedLanguage: string | undefined): Html {
  const { heading, kinds } = page.examples;
  return html`<form
    class="examples"
    method="post"
    enctype="multipart/form-data"
    action="${addressIn(askedLanguage)}#answer"
    data-examples
  >
    <h2>${heading}</h2>
    ${Object.entries(kinds).map(
      ([kind, label]) => html`<button name="${EXAMPLE_FIELD}" value="${kind}">${label}</button>`,
    )}
  </form>`;
}
