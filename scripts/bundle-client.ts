import { join } from 'node:path';
import { build } from 'esbuild';
import { CLIENT_BUNDLE, CLIENT_SCRIPTS, clientEntry } from '../src/platforms/web/page/client-script.ts';
import { BUILD } from './packages.ts';

/** The scripts of pages, each in one file, where `clientScript` looks for it. */
export async function bundleClient(): Promise<void> {
  for (const script of Object.keys(CLIENT_SCRIPTS) as (keyof typeof CLIENT_SCRIPTS)[]) {
    await build({
      ...CLIENT_BUNDLE,
      entryPoints: [clientEntry(script)],
      outfile: join(BUILD, 'src', 'platforms', 'web', 'page', `${script}.js`),
      logLevel: 'warning',
    });
  }
}
