/** Shards at most; Discord gives each about 2,500 servers, so this is more than any bot has. */
export const SHARDS_MAX = 10_000;
