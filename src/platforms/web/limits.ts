import { REQUEST_LIMITS } from '../../request-limits.ts';

const TEXT_BYTES = 512 * 1024;

/** What the web platform takes, how much of it at once, and for how long. */
export const WEB_LIMITS = {
  /** Bytes of all that isn't a picture: the longest blurb with room for markup, in a script of three bytes a letter. */
  textBytes: TEXT_BYTES,
  /** Bytes of a body with a picture: the largest picture, and the other fields of a form. */
  uploadBytes: REQUEST_LIMITS.cover.bytes + TEXT_BYTES,
  /** Fields of a form, known or not. */
  fields: 100,
  /** Requests in progress at once, and bytes of their bodies; one client may hold half of either. */
  requests: 256,
  bytes: 8 * (REQUEST_LIMITS.cover.bytes + TEXT_BYTES),
  /** Milliseconds that one answer may take, waiting included. */
  answerMilliseconds: 30_000,
  /** Seconds after which one who found the server busy may try again. */
  retryAfterSeconds: 2,
  /** Clients whose rate is remembered. */
  clients: 10_000,
  /** What completing a genre or a title as it is typed counts beside a question. */
  completionCost: 0.1,
  /** Genres or titles that completion offers, and characters of what is typed. */
  completions: { count: 12, length: REQUEST_LIMITS.genres },
  /** Hues that the answer of `/api/predict` holds, as many as the earlier project's. */
  confidences: 10,
  /** Answers that wait to be fetched as events, and for how long. */
  gradioEvents: { count: 1_000, milliseconds: 60_000 },
  /** Bytes of a header that says in words what a picture shows. */
  altHeader: 2_048,
  /** Wrong parts of one request that are named. */
  parts: 20,
  /** Characters that are shown of the name of a field that isn't known. */
  nameShown: 100,
} as const;

/** How long the server waits for its clients, in milliseconds, and what it takes of them. */
export const SERVER_LIMITS = {
  /** Until a request's headers are there. */
  headersTimeout: 10_000,
  /** Until its body is there, too: 32 megabytes over 3 megabits a second. */
  requestTimeout: 90_000,
  /** Between requests of one connection. */
  keepAliveTimeout: 5_000,
  /** Without a byte in either direction. */
  silence: 60_000,
  /** How often late requests are looked for. */
  connectionsCheckingInterval: 1_000,
  /** Connections at once; above, one is closed that is idle, of the client that holds most. */
  connections: 1_024,
} as const;
