import {
  readSharedPalette,
  SHARED_LIMITS,
  SHARED_VERSION,
  type SharedPalette,
} from '../../../../shelf/shared-palette.ts';
import type { SharedWords } from '../client-words.ts';
import { element } from './page.ts';

/** Unpacks what stands behind an address's `#`, within bounds; nothing where it can't be. */
async function unpack(fragment: string): Promise<string | undefined> {
  const [version, packed = ''] = fragment.split('.');
  if (version !== SHARED_VERSION || fragment.length > SHARED_LIMITS.fragment) return undefined;
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
      character.charCodeAt(0),
    );
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return await readWithin(stream, SHARED_LIMITS.bytes);
  } catch {
    return undefined;
  }
}

/** The text of a stream that isn't longer than so many bytes. */
async function readWithin(stream: ReadableStream<Uint8Array>, most: number): Promise<string | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = stream.getReader();
  let text = '';
  let read = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    read += value.length;
    if (read > most) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
}

/** A field of a colour; its name and hex stand beside it. */
function field(hex: string, className: string): HTMLElement {
  const made = make('span', className);
  made.setAttribute('aria-hidden', 'true');
  made.style.backgroundColor = hex;
  return made;
}

function drawColours(colours: SharedPalette['p']): HTMLElement {
  return make(
    'ul',
    'shared-colours',
    ...colours.map(([hex, name, role]) =>
      make(
        'li',
        '',
        field(hex, 'shared-field'),
        make('strong', '', name),
        make('code', 'shared-hex', hex),
        make('span', 'shared-role', role),
      ),
    ),
  );
}

function drawHues(hues: SharedPalette['h'], lang: string): HTMLElement {
  const percent = new Intl.NumberFormat(lang, { style: 'percent' });
  return make(
    'ul',
    'shared-hues',
    ...hues.map(([hex, name, share]) => {
      const bar = field(hex, 'shared-bar');
      bar.style.inlineSize = `${share}%`;
      const track = make('span', 'shared-track', bar);
      const said = make('span', 'shared-said', name, ' ', make('code', 'shared-hex', hex));
      return make('li', '', said, track, make('span', 'shared-percent', percent.format(share / 100)));
    }),
  );
}

function draw(palette: SharedPalette, words: SharedWords): Node[] {
  const { l: lang, t: title, p: colours, h: hues, g: genres } = palette;
  const heading = (text: string): HTMLElement => make('h2', '', text);
  const drawn = make(
    'div',
    'shared-drawn',
    ...(title === '' ? [] : [make('p', 'shared-title', make('bdi', '', title))]),
    heading(words.palette),
    drawColours(colours),
    ...(hues.length === 0 ? [] : [heading(words.hues), drawHues(hues, lang)]),
    ...(genres.length === 0 ? [] : [heading(words.genres), make('p', '', genres.join(' · '))]),
  );
  drawn.lang = lang;
  return [drawn];
}

async function show(): Promise<void> {
  const place = element('#shared');
  if (!place) return;
  const words = JSON.parse(place.dataset['words'] ?? '{}') as SharedWords;
  const json = await unpack(location.hash.slice(1));
  const palette = json === undefined ? undefined : readSharedPalette(json);
  place.replaceChildren(...(palette ? draw(palette, words) : [make('p', 'fault', words.unreadable)]));
}

addEventListener('hashchange', () => void show());
void show();
