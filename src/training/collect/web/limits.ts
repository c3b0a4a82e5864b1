/** How far a web client goes when it isn't told otherwise; times in milliseconds. */
export const CRAWL_LIMITS = {
  /** Requests to one host that are under way at once. */
  perHost: 4,
  /** Requests to one host that may begin in a second. */
  perSecond: 5,
  /** Requests to all hosts that are under way at once. */
  sockets: 32,
  attempts: 3,
  /** Before the second attempt, at least; each later one waits twice as long, and up to twice that, at random. */
  firstPause: 500,
  /** A server that asks to come back later than this is given up. */
  longestPause: 120_000,
  /** To connect, until the head of an answer, and between two pieces of its body. */
  silence: 20_000,
  /** For one answer, from the request to its last byte. */
  duration: 120_000,
  redirects: 5,
  /** Requests to one host in a row that fail at every attempt, after which it is left alone. */
  down: 20,
  /** Until one request may see whether such a host is up again. */
  rest: 60_000,
} as const;

/** Bytes of a robots.txt that are read, and no more; RFC 9309 (2.5) asks for at least these. */
export const ROBOTS_BYTES = 500 * 1024;

/** Milliseconds that a robots.txt is believed; RFC 9309 (2.4) asks for no longer. */
export const ROBOTS_LIFE = 24 * 60 * 60 * 1000;
