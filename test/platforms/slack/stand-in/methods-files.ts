import { type Answer, type Call, type Method, isReadyFile, refuse, stringOf } from './api.ts';
import { refusalToWrite } from './conversations.ts';
import { keepMessage } from './messages.ts';
import type { HeldFile, Json, World } from './world.ts';

/** Where Slack keeps files. */
export const FILE_HOST = 'https://files.slack.com';

function getUploadUrl({ world, team, args }: Call): Answer {
  const name = stringOf(args, 'filename');
  const length = Number(args['length']);
  if (!name || !Number.isInteger(length) || length <= 0) {
    return refuse('invalid_arguments', ['missing required field: filename or length']);
  }
  const file = keepFile(world, { name, length, teamId: team.id, mimetype: mimetypeOf(name) });
  return { ok: true, upload_url: `${FILE_HOST}/upload/v1/${file.id}`, file_id: file.id };
}

function completeUpload({ world, team, args }: Call): Answer {
  const { files } = args;
  if (!Array.isArray(files) || files.length === 0) return refuse('invalid_arguments');
  const asked = files as { readonly id: string; readonly title?: string }[];
  const held = asked.map(({ id }) => world.files.get(id));
  if (held.some((file) => file?.teamId !== team.id || !file.bytes)) return refuse('file_not_found');
  const channel = stringOf(args, 'channel_id');
  const refusal = channel ? refusalToWrite(team, world.channels.get(channel)) : undefined;
  if (refusal !== undefined) return refuse(refusal);
  for (const { id, title } of asked) {
    const file = world.files.get(id);
    if (file) Object.assign(file, { completed: true, title: title ?? file.name });
  }
  if (channel) {
    const threadTs = stringOf(args, 'thread_ts');
    const text = stringOf(args, 'initial_comment');
    const ids = asked.map(({ id }) => id);
    const where = { channel, teamId: team.id, user: team.botUserId, ...(threadTs && { threadTs }) };
    keepMessage(world, { ...where, text, files: ids });
  }
  world.changed();
  return { ok: true, files: asked.map(({ id }) => ({ id, title: world.files.get(id)?.title })) };
}

function info({ world, team, args }: Call): Answer {
  const file = world.files.get(stringOf(args, 'file'));
  if (file?.teamId !== team.id || !file.bytes) return refuse('file_not_found');
  const ready = isReadyFile(file, team);
  if (file.completed && file.looksLeft > 0) file.looksLeft -= 1;
  return { ok: true, file: fileJson(file, ready), comments: [] };
}

/** Keeps a new file, which has no bytes yet. */
export function keepFile(
  world: World,
  file: Pick<HeldFile, 'name' | 'length' | 'teamId' | 'mimetype'> & Partial<HeldFile>,
): HeldFile {
  const kept = {
    id: world.id('F'),
    completed: false,
    title: file.name,
    looksLeft: world.looksUntilReady,
    ...file,
  };
  world.files.set(kept.id, kept);
  return kept;
}

/** A file as Slack describes it; before it is ready, its type and pictures are missing. */
export function fileJson({ id, name, title, mimetype, teamId, length }: HeldFile, ready = true): Json {
  const path = `${FILE_HOST}/files-pri/${teamId}-${id}`;
  const isImage = mimetype.startsWith('image/');
  return {
    id,
    name,
    title,
    size: length,
    mode: 'hosted',
    is_external: false,
    file_access: 'visible',
    mimetype: ready ? mimetype : '',
    filetype: ready ? (name.split('.').pop() ?? '') : '',
    url_private: `${path}/${encodeURIComponent(name)}`,
    url_private_download: `${path}/download/${encodeURIComponent(name)}`,
    ...(ready && isImage && { thumb_360: `${FILE_HOST}/files-tmb/${teamId}-${id}/360.png` }),
  };
}

function mimetypeOf(name: string): string {
  const known = {
    png: 'image/png',
    jpg: 'image/jpeg',
    gif: 'image/gif',
    txt: 'text/plain',
    json: 'application/json',
  };
  return known[name.split('.').pop()?.toLowerCase() as keyof typeof known] ?? 'application/octet-stream';
}

/** Methods of files. */
export const FILES: Readonly<Record<string, Method>> = {
  'files.getUploadURLExternal': getUploadUrl,
  'files.completeUploadExternal': completeUpload,
  'files.info': info,
};
