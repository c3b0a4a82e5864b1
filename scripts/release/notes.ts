/** A version as npm knows it: three numbers, and what comes before a release behind a hyphen. */
const VERSION = /^(\d+)\.(\d+)\.(\d+)(-[\w.]+)?$/;

const UNRELEASED = '## Unreleased';

/** Why something can't be released: a sentence for whoever releases. */
export class ReleaseFault extends Error {}

/** @throws {ReleaseFault} where a version is none, or comes before the one that there is */
export function checkVersion(next: string, now: string): void {
  if (!VERSION.test(next)) throw new ReleaseFault(`${next} is no version; name one such as 1.2.3.`);
  const numbers = (version: string) => (VERSION.exec(version) ?? []).slice(1, 4).map(Number);
  const [was, will] = [numbers(now), numbers(next)];
  const differing = will.findIndex((part, at) => part !== was[at]);
  if (differing >= 0 && will[differing]! < was[differing]!)
    throw new ReleaseFault(`${next} comes before ${now}, which is the version now.`);
}

/**
 * What the changelog says under “Unreleased”.
 *
 * @throws {ReleaseFault} where it says nothing
 */
export function unreleasedNotes(changelog: string): string {
  const [, after = ''] = changelog.split(`\n${UNRELEASED}\n`);
  const notes = (after.split(/\n## /)[0] ?? '').trim();
  if (notes === '') throw new ReleaseFault('CHANGELOG.md says nothing under “Unreleased”.');
  return notes;
}

/** The changelog with what was unreleased under a version, and nothing unreleased any more. */
export function withRelease(changelog: string, version: string, date: string): string {
  return changelog.replace(`\n${UNRELEASED}\n`, `\n${UNRELEASED}\n\n## ${version} - ${date}\n`);
}

/** A manifest, or a lock, of another version. */
export function withVersion(json: string, version: string): string {
  const manifest = JSON.parse(json) as { version: string; packages?: Record<string, { version?: string }> };
  manifest.version = version;
  const root = manifest.packages?.[''];
  if (root) root.version = version;
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
