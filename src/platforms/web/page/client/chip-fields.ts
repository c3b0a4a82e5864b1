import type { ChipKind } from './chips.ts';

async function ask(address: string, typed: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(`${address}${encodeURIComponent(typed)}`, { signal });
  if (!response.ok) throw new Error(response.statusText);
  return response.json();
}

/** The fields whose parts are shown as chips. */
export const CHIP_FIELDS: readonly ChipKind[] = [
  {
    name: 'genres',
    ends: /[,;\n]/,
    between: ', ',
    async complete(typed, signal) {
      const { genres } = (await ask('/api/genres?q=', typed, signal)) as { readonly genres: string[] };
      return genres;
    },
  },
  {
    name: 'comparables',
    // Titles and names hold commas.
    ends: /[;\n]/,
    between: '\n',
    async complete(typed, signal) {
      const found = (await ask('/api/titles?text=', typed, signal)) as {
        readonly titles: readonly { readonly name: string }[];
      };
      return found.titles.map(({ name }) => name);
    },
  },
];
