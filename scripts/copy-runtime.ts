import { copyFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { packagePath } from '../src/package-root.ts';
import { type Installed, findInstalled, placePackage } from './packages.ts';

const RUNTIME = 'onnxruntime-node';

/**
 * What comes beside a platform's library and isn't loaded on a CPU: shader compilers and DirectML on Windows, and on
 * macOS the library once more under its full version.
 */
const NOT_FOR_CPU = /[\\/](?:DirectML|dxcompiler|dxil)\.dll$|\.\d+\.\d+\.\d+\.dylib$/;

/**
 * Copies the models' runtime into the build: its code and the libraries for the CPU. Its own package has 290 MB for all
 * platforms, and an install script that downloads libraries for a GPU.
 *
 * @param platform the only one to copy libraries of, such as `linux/x64`; else all are
 */
export function copyRuntime(platform?: string): void {
  const runtime = findInstalled(RUNTIME);
  const folder = copyCode(runtime, 'dist');
  const libraries = join('bin', 'napi-v6', ...(platform === undefined ? [] : [platform]));
  cpSync(join(runtime.folder, libraries), join(folder, libraries), {
    recursive: true,
    filter: (path) => !NOT_FOR_CPU.test(path),
  });
  copyCode(findInstalled('onnxruntime-common', runtime.folder), join('dist', 'cjs'));
}

/** Copies a package's code, without what only helps in development; what is left of its manifest runs no script. */
function copyCode({ folder: from, manifest }: Installed, code: string): string {
  const { name, version, license, main } = manifest;
  const folder = placePackage(String(name), { name, version, license, main });
  cpSync(join(from, code), join(folder, code), {
    recursive: true,
    filter: (path) => !/\.(?:map|d\.ts)$/.test(path),
  });
  copyFileSync(packagePath('scripts', 'licences', 'onnxruntime.txt'), join(folder, 'LICENSE'));
  return folder;
}
