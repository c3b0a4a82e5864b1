import type { ReplyFile } from '../../reply.ts';

/** Characters that stand for themselves in an extended parameter (RFC 8187, `attr-char`), and `encodeURIComponent` keeps. */
const NOT_ATTR_CHAR = /['()*]/g;

/**
 * The header with which a browser saves a file under its name: under the one in its title's script where it takes that,
 * as all of today do, and else under the one in ASCII.
 * Source: RFC 6266 and RFC 8187.
 */
export function contentDisposition({ name, titledName }: Pick<ReplyFile, 'name' | 'titledName'>): string {
  const plain = `attachment; filename="${name}"`;
  return titledName === undefined ? plain : `${plain}; filename*=UTF-8''${extended(titledName)}`;
}

function extended(text: string): string {
  return encodeURIComponent(text).replaceAll(
    NOT_ATTR_CHAR,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
