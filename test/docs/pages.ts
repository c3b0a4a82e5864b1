import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packagePath } from '../../src/package-root.ts';

/** A page of the documentation. */
export interface DocPage {
  /** From the repository's root. */
  readonly path: string;
  readonly text: string;
}

/** A block of code on a page. */
export interface CodeBlock {
  readonly language: string;
  readonly code: string;
}

/** Folders that hold pages, and whether those in folders below them are read, too. */
const FOLDERS = { '.': false, docs: true, assets: true, models: true } as const;

/** Every Markdown file of the repository. */
export function readPages(): DocPage[] {
  return Object.entries(FOLDERS).flatMap(([folder, recursive]) =>
    readdirSync(packagePath(folder), { recursive, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => readPage(join(folder, name))),
  );
}

/** One page, by its path from the repository's root. */
export function readPage(path: string): DocPage {
  return { path, text: readFileSync(packagePath(path), 'utf8') };
}

/** The blocks of code of a page, in their order. */
export function blocksOf({ text }: DocPage): CodeBlock[] {
  const blocks = text.matchAll(/^( *)```(\w+)\n([^]*?)^\1```$/gm);
  return Array.from(blocks, ([, , language = '', code = '']) => ({ language, code }));
}

/** A page's text without its blocks of code. */
export function proseOf({ text }: DocPage): string {
  return text.replaceAll(/^( *)```\w+\n[^]*?^\1```$/gm, '');
}

/** Where a page's links to files and to headings lead: a path from the root, and the heading's anchor or nothing. */
export function linksOf(page: DocPage): { readonly path: string; readonly anchor: string }[] {
  const links = proseOf(page).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g);
  return Array.from(links, ([, target = '', anchor = '']) => ({
    path: target === '' ? page.path : join(dirname(page.path), target),
    anchor,
  }));
}

/** The anchors of a page's headings, as GitHub makes them. */
export function anchorsOf(page: DocPage): string[] {
  return Array.from(proseOf(page).matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
