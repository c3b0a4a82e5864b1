import { build } from 'esbuild';
import {
  builtClient,
  CLIENT_BUNDLE,
  CLIENT_SCRIPTS,
  clientEntry,
} from '../src/platforms/web/page/client-script.ts';

/** The scripts of pages, each in one file, where `clientScript` looks for it. */
export async function bundleClient(): Promise<void> {
  for (const script of Object.keys(CLIENT_SCRIPTS) as (keyof typeof CLIENT_SCRIPTS)[]) {
    await build({
      ...CLIENT_BUNDLE,
      entryPoints: [clientEntry(script)],
      outfile: builtClient(script),
      logLevel: 'warning',
    });
  }
}
