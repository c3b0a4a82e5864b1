import type { ServerResponse } from 'node:http';
import type { Body } from './bodies.ts';
import type { World } from './world.ts';

/** `POST /upload/v1/<file>`: the bytes, plain or as a form's only file; gives the HTTP status. */
export function takeUpload(world: World, path: string, { bytes }: Body): number {
  const file = world.files.get(path.split('/').pop() ?? '');
  if (!file || file.bytes) return 404;
  if (bytes.length !== file.length) return 400;
  file.bytes = bytes;
  world.changed();
  return 200;
}

/** `GET /files-pri/<team>-<file>/<name>`: a file for its workspace's token; a log-in page for anybody else. */
export function serveFile(
  world: World,
  path: string,
  { token, response }: { readonly token: string | undefined; readonly response: ServerResponse },
): number {
  const [teamId = '', id = ''] = path.split('/')[2]?.split('-') ?? [];
  const file = world.files.get(id);
  const known = world.tokens.get(token ?? '');
  if (known?.state !== 'good' || known.teamId !== teamId || file?.teamId !== teamId) {
    response.writeHead(302, { location: `https://slack.com/?redir=${encodeURIComponent(path)}` }).end();
    return 302;
  }
  if (file.serve) {
    file.serve(response);
    return 200;
  }
  response.writeHead(200, { 'content-type': file.mimetype }).end(file.bytes);
  return 200;
}
