import { join } from 'node:path';
import { build } from 'esbuild';
import { CLIENT_BUNDLE } from '../src/platforms/web/page/client-script.ts';
import { BUILD } from './packages.ts';

/** The page's script in one file, where `clientScript` looks for it. */
export async function bundleClient(): Promise<void> {
  await build({
    ...CLIENT_BUNDLE,
    outfile: join(BUILD, 'src', 'platforms', 'web', 'page', 'client.js'),
    logLevel: 'warning',
  });
}
