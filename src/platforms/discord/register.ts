import { type REST, Routes } from 'discord.js';
import { commandRegistrations } from './registration.ts';

/** Where commands are registered: with one server, or with all. */
export interface RegistrationTarget {
  readonly applicationId: string;
  readonly guildId?: string | undefined;
}

/**
 * Registers the commands, if they differ from what is registered: Discord counts registrations, and clients load
 * changed commands anew.
 *
 * @returns whether they were registered
 */
export async function registerCommands(rest: REST, target: RegistrationTarget): Promise<boolean> {
  const { applicationId, guildId } = target;
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const wanted = commandRegistrations(guildId === undefined ? 'global' : 'guild');
  const registered = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
  if (sameCommands(wanted, registered)) return false;
  await rest.put(route, { body: wanted });
  return true;
}

/** Whether what is registered says all that is wanted, and holds no command beside; Discord adds fields of its own. */
export function sameCommands(wanted: readonly unknown[], registered: unknown): boolean {
  if (!Array.isArray(registered) || registered.length !== wanted.length) return false;
  const byKind = new Map(registered.map((command) => [keyOf(command), command]));
  return wanted.every((command) => says(byKind.get(keyOf(command)), command));
}

function keyOf(command: unknown): string {
  const { type = 1, name } = command as { type?: number; name?: string };
  return `${type} ${name}`;
}

function says(has: unknown, wants: unknown): boolean {
  if (Array.isArray(wants)) {
    if (wants.length === 0 && has === undefined) return true;
    return (
      Array.isArray(has) && has.length === wants.length && wants.every((each, at) => says(has[at], each))
    );
  }
  if (typeof wants === 'object' && wants !== null) {
    const known = (has ?? {}) as Record<string, unknown>;
    return Object.entries(wants).every(([name, value]) => says(known[name], value));
  }
  return has === wants || (wants === false && has === undefined);
}
