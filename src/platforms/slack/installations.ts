import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import type { Installation, InstallationStore } from '@slack/bolt';
import PQueue from 'p-queue';
import type { Secret } from '../../secret.ts';
import type { Store } from '../../store/store.ts';

const CIPHER = 'aes-256-gcm';
const BYTES = { key: 32, nonce: 12, tag: 16 } as const;
/** Milliseconds that an installation is kept unless it is uninstalled: a hundred years. */
const KEPT = 100 * 365 * 86_400_000;

/** Installations as bolt wants them, and what becomes of one when the app is removed. */
export interface Installations extends InstallationStore {
  /**
   * Deletes an installation if its token is dead. One that is stored meanwhile, as the app was installed again, is
   * looked at anew.
   *
   * @param isDead whether Slack takes a token no longer
   * @returns whether none is left there
   */
  deleteDead(where: Installed, isDead: (token: string) => Promise<boolean>): Promise<boolean>;
}

/**
 * Installations of the app in many workspaces. Their tokens are encrypted (AES-256-GCM) with a key derived from the
 * environment, and bound to their workspace, so that the stored records are worth nothing without it.
 */
export function createInstallations(store: Store, passphrase: Secret): Installations {
  const key = scryptSync(passphrase.reveal(), 'coverhues installations', BYTES.key);
  /** One change at a time, so that what is deleted is what was looked at. */
  const changes = new PQueue({ concurrency: 1 });
  const open = (sealed: string, at: string) => JSON.parse(decrypt(sealed, key, at)) as Installation;
  const deleteUnchanged = (at: string, sealed: string) =>
    changes.add(async () => {
      if ((await store.get(at)) !== sealed) return false;
      await store.delete(at);
      return true;
    });
  return {
    async storeInstallation(installation) {
      const at = keyOf(installation);
      // Who installed it is nobody's business afterwards.
      const { user: _installer, ...kept } = installation;
      const sealed = encrypt(JSON.stringify(kept), key, at);
      await changes.add(() => store.set(at, sealed, KEPT));
    },
    async fetchInstallation(query) {
      const at = keyOf(query);
      const kept = await store.get(at);
      if (typeof kept !== 'string') throw new Error('the app is not installed there');
      return open(kept, at);
    },
    async deleteInstallation(query) {
      const at = keyOf(query);
      await changes.add(() => store.delete(at));
    },
    async deleteDead(where, isDead) {
      const at = keyOf(where);
      for (;;) {
        const kept = await store.get(at);
        if (typeof kept !== 'string') return true;
        const token = open(kept, at).bot?.token;
        if (token !== undefined && !(await isDead(token))) return false;
        if (await deleteUnchanged(at, kept)) return true;
      }
    },
  };
}

/** A workspace, or an enterprise with all its workspaces, as bolt names it in one way or the other. */
export interface Installed {
  readonly team?: { readonly id: string } | undefined;
  readonly enterprise?: { readonly id: string } | undefined;
  readonly teamId?: string | undefined;
  readonly enterpriseId?: string | undefined;
  readonly isEnterpriseInstall?: boolean | undefined;
}

function keyOf(where: Installed): string {
  const enterprise = where.enterprise?.id ?? where.enterpriseId;
  const team = where.team?.id ?? where.teamId;
  if (where.isEnterpriseInstall && enterprise !== undefined) return installationKey(enterprise);
  if (team === undefined) throw new Error('an installation without a workspace');
  return installationKey(team);
}

/** Under which the installation of a workspace or an organisation is kept. */
export function installationKey(id: string): string {
  return `slack-installation:${id}`;
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
