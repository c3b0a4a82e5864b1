import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import type { Installation, InstallationStore } from '@slack/bolt';
import type { Secret } from '../../secret.ts';
import type { Store } from '../../store/store.ts';

const CIPHER = 'aes-256-gcm';
const BYTES = { key: 32, nonce: 12, tag: 16 } as const;
/** Milliseconds that an installation is kept unless it is uninstalled: a hundred years. */
const KEPT = 100 * 365 * 86_400_000;

/**
 * Installations of the app in many workspaces. Their tokens are encrypted (AES-256-GCM) with a key derived from the
 * environment, and bound to their workspace, so that the stored records are worth nothing without it.
 */
export function createInstallations(store: Store, passphrase: Secret): InstallationStore {
  const key = scryptSync(passphrase.reveal(), 'coverhues installations', BYTES.key);
  return {
    async storeInstallation(installation) {
      const at = keyOf(installation);
      await store.set(at, encrypt(JSON.stringify(installation), key, at), KEPT);
    },
    async fetchInstallation(query) {
      const at = keyOf(query);
      const kept = await store.get(at);
      if (typeof kept !== 'string') throw new Error('the app is not installed there');
      return JSON.parse(decrypt(kept, key, at)) as Installation;
    },
    async deleteInstallation(query) {
      await store.delete(keyOf(query));
    },
  };
}

/** A workspace, or an enterprise with all its workspaces, as bolt names it in one way or the other. */
interface Installed {
  readonly team?: { readonly id: string } | undefined;
  readonly enterprise?: { readonly id: string } | undefined;
  readonly teamId?: string | undefined;
  readonly enterpriseId?: string | undefined;
  readonly isEnterpriseInstall?: boolean | undefined;
}

function keyOf(where: Installed): string {
  const enterprise = where.enterprise?.id ?? where.enterpriseId;
  const team = where.team?.id ?? where.teamId;
  if (where.isEnterpriseInstall && enterprise !== undefined) return `slack-installation:${enterprise}`;
  if (team === undefined) throw new Error('an installation without a workspace');
  return `slack-installation:${team}`;
}

function encrypt(text: string, key: Buffer, boundTo: string): string {
  const nonce = randomBytes(BYTES.nonce);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(boundTo));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

function decrypt(sealed: string, key: Buffer, boundTo: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  const nonce = bytes.subarray(0, BYTES.nonce);
  const tag = bytes.subarray(BYTES.nonce, BYTES.nonce + BYTES.tag);
  const decipher = createDecipheriv(CIPHER, key, nonce).setAAD(Buffer.from(boundTo)).setAuthTag(tag);
  return Buffer.concat([decipher.update(bytes.subarray(BYTES.nonce + BYTES.tag)), decipher.final()]).toString(
    'utf8',
  );
}
