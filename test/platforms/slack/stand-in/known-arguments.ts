import type { Json } from './world.ts';

/** What `chat.postMessage` and `chat.postEphemeral` have in common. */
const MESSAGE = [
  'attachments',
  'blocks',
  'channel',
  'icon_emoji',
  'icon_url',
  'link_names',
  'markdown_text',
  'parse',
  'text',
  'thread_ts',
  'username',
];

/** Arguments of the methods that write, from Slack's reference of methods. Others are passed over in silence. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  'chat.postMessage': [...MESSAGE, 'metadata', 'mrkdwn', 'reply_broadcast', 'unfurl_links', 'unfurl_media'],
  'chat.postEphemeral': [...MESSAGE, 'user'],
  'chat.update': [
    'attachments',
    'blocks',
    'channel',
    'file_ids',
    'link_names',
    'markdown_text',
    'metadata',
    'parse',
    'reply_broadcast',
    'text',
    'ts',
  ],
  'auth.teams.list': ['cursor', 'include_icon', 'limit'],
  'chat.delete': ['channel', 'ts'],
  'conversations.info': ['channel', 'include_locale', 'include_num_members'],
  'conversations.open': ['channel', 'prevent_creation', 'return_im', 'users'],
  'conversations.replies': ['channel', 'cursor', 'inclusive', 'latest', 'limit', 'oldest', 'ts'],
  'files.completeUploadExternal': [
    'blocks',
    'channel_id',
    'channels',
    'files',
    'initial_comment',
    'thread_ts',
  ],
  'files.getUploadURLExternal': ['alt_txt', 'filename', 'length', 'snippet_type'],
  'files.info': ['count', 'cursor', 'file', 'limit', 'page'],
  'users.info': ['include_locale', 'user'],
  'views.open': ['interactivity_pointer', 'trigger_id', 'view'],
  'views.publish': ['hash', 'user_id', 'view'],
};

/** What bolt sends with every call. */
const ALWAYS = new Set(['team_id', 'token']);

/** The arguments of a call that its method doesn't have. */
export function unknownArguments(method: string, args: Json): string[] {
  const known = KNOWN[method];
  if (!known) return [];
  return Object.keys(args).filter((name) => !ALWAYS.has(name) && !known.includes(name));
}
