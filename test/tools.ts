import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs beside Node.js that some tests talk to, and the Debian package that each comes in. */
export const TOOLS = {
  chromium: 'chromium',
  'redis-server': 'redis-server',
  aria2c: 'aria2',
  curl: 'curl',
  file: 'file',
  pdftotext: 'poppler-utils',
  'ssh-keygen': 'openssh-client',
  gpg: 'gpg',
} as const;

export type Tool = keyof typeof TOOLS;

/** Set to anything, it makes tests whose tool is missing fail rather than be skipped. */
export const INSIST = 'COVERHUES_ALL_TESTS';

/** The path of a program, if it is in a folder of `PATH`. */
export function findTool(tool: Tool, path: string = process.env['PATH'] ?? ''): string | undefined {
  return path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, tool))
    .find(isExecutable);
}

/** Whether the tests that talk to a tool are skipped: where it is missing and nobody insists on them. */
export function lacks(tool: Tool): boolean {
  return !process.env[INSIST] && findTool(tool) === undefined;
}

/** What a run of the tests ends with: which tools its skipped tests need; `undefined` when it lacks none. */
export function sayMissing(isMissing: (tool: Tool) => boolean = lacks): string | undefined {
  const missing = (Object.keys(TOOLS) as Tool[]).filter(isMissing);
  if (missing.length === 0) return undefined;
  const packages = missing.map((tool) => TOOLS[tool]).join(' ');
  return `Skipped: what needs ${missing.join(', ')}. To test that, too: sudo apt-get install ${packages}`;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
