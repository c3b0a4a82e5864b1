#!/usr/bin/env node
// Runs the build where it is of this source, or only it was installed; else the source as it lies, without a build step,
// which takes 85 MB and half a second more.
import { existsSync } from 'node:fs';
import { isBuilt } from './built.js';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `coverhues needs Node.js 20.19 or later, and this is ${process.version}. See https://nodejs.org.\n`,
  );
  process.exit(1);
}

const source = new URL('cli.ts', import.meta.url);
const build = new URL('../dist/src/cli.js', import.meta.url);
const runsSource = existsSync(source) && !isBuilt();
if (runsSource) {
  const tsx = await import('tsx/esm/api').catch((error) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    process.stderr.write('coverhues is not built yet. Run `npm ci && npm run build` in its folder first.\n');
    process.exit(1);
  });
  tsx.register();
}
const { main } = await import((runsSource ? source : build).href);
process.exitCode = await main(process.argv.slice(2));
