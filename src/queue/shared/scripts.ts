/**
 * Scripts of the queue in Redis. Each is one step that nobody sees half done, and may be made twice, as a command is that is
 * sent again because its answer was lost. Times are milliseconds by Redis' own clock, the same for everybody.
 *
 * `KEYS[1]` begins every key:
 * - `question:ID`, a hash: `body`, `front`, `lane`, `limit`, `worker`, `tries`, `until`, and `late`, the last that took too long
 * - `lanes`, a list of those that have questions waiting, of which the first is next; `lane:LANE`, a list of their ids
 * - `taken`: ids by the time at which whoever has them must have been heard of; `workers`, in the same way
 * - `outcome:ID`; `news:FRONT`, a list of what is done or late, as `done:ID` and `late:ID`; `bell`, a list with an entry for each worker that is to look
 *
 * `KEYS[2]`, where there is one, are all such beginnings by the time at which a worker of theirs must have been heard of.
 */
const NOW = `
local base = KEYS[1]
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
`;

/** Takes a question out of its lane. */
const LEAVE = `
local function leave(id, lane)
  redis.call('LREM', base .. 'lane:' .. lane, 0, id)
  if redis.call('EXISTS', base .. 'lane:' .. lane) == 0 then redis.call('LREM', base .. 'lanes', 0, lane) end
end
`;

/** Puts a lane at the end of those that wait. It may have been the only one, and so it is told anew how long it lives. */
const LINE_UP = `
local function lineUp(lane)
  redis.call('RPUSH', base .. 'lanes', lane)
  redis.call('PEXPIRE', base .. 'lanes', 3600000)
end
`;

/** Has a worker look whether there is something for it. */
const RING = `
local function ring(life)
  redis.call('RPUSH', base .. 'bell', 1)
  redis.call('LTRIM', base .. 'bell', -64, -1)
  redis.call('PEXPIRE', base .. 'bell', life)
end
`;

/** Has whoever waits for a question hear of it. */
const TELL = `
local function tell(front, what, id, life)
  redis.call('RPUSH', base .. 'news:' .. front, what .. ':' .. id)
  redis.call('PEXPIRE', base .. 'news:' .. front, life)
end
`;

/**
 * Puts a question at the end of its lane. `ARGV`: id, lane, front, body, milliseconds that it lives unless asked about, and
 * those that a worker may take for it.
 */
export const SUBMIT = `${NOW}${LINE_UP}${RING}
local id, lane, front, body, life, limit = unpack(ARGV)
local key = base .. 'question:' .. id
if redis.call('EXISTS', key, base .. 'outcome:' .. id) > 0 then return 0 end
redis.call('HSET', key, 'body', body, 'front', front, 'lane', lane, 'limit', limit, 'tries', 0)
redis.call('PEXPIRE', key, life)
if redis.call('RPUSH', base .. 'lane:' .. lane, id) == 1 then lineUp(lane) end
redis.call('PEXPIRE', base .. 'lane:' .. lane, 3600000)
ring(life)
return 1`;

/** Begins the names of lanes in which chunks of catalogues wait, and of no others. */
export const CHUNK_LANES = ':';

/**
 * Gives a worker a question: one whose worker wasn't heard of in time or took too long, else the first of the lane whose turn
 * it is. Who took too long may have it again where nobody else wants it.
 * `ARGV`: worker, milliseconds in which it must be heard of, lanes that it passes by, or what these begin with, in one letter.
 * Gives id, body, tries and lane, or nothing.
 */
export const TAKE = `${NOW}${LINE_UP}
local worker, lock = ARGV[1], ARGV[2]
local passed = {}
for at = 3, #ARGV do passed[ARGV[at]] = true end
redis.call('ZADD', base .. 'workers', now + lock, worker)
redis.call('PEXPIRE', base .. 'workers', 3600000)
local function give(id)
  local key = base .. 'question:' .. id
  local body = redis.call('HGET', key, 'body')
  if not body then
    redis.call('ZREM', base .. 'taken', id)
    return nil
  end
  redis.call('ZADD', base .. 'taken', now + lock, id)
  redis.call('PEXPIRE', base .. 'taken', 3600000)
  redis.call('HSET', key, 'worker', worker, 'until', now + redis.call('HGET', key, 'limit'))
  return {id, body, redis.call('HINCRBY', key, 'tries', 1), redis.call('HGET', key, 'lane')}
end
for _, id in ipairs(redis.call('ZRANGEBYSCORE', base .. 'taken', '-inf', now, 'LIMIT', 0, 64)) do
  local key = base .. 'question:' .. id
  local lane = redis.call('HGET', key, 'lane')
  local waits = lane and (passed[lane] or passed[string.sub(lane, 1, 1)])
  if redis.call('HGET', key, 'late') == worker then
    waits = waits or redis.call('ZSCORE', base .. 'taken', id) + lock > now
  end
  local given = not waits and give(id)
  if given then return given end
end
local looks = redis.call('LLEN', base .. 'lanes')
while looks > 0 do
  local lane = redis.call('LPOP', base .. 'lanes')
  if not lane then return nil end
  if passed[lane] or passed[string.sub(lane, 1, 1)] then
    lineUp(lane)
    looks = looks - 1
  else
    local id = redis.call('LPOP', base .. 'lane:' .. lane)
    if redis.call('EXISTS', base .. 'lane:' .. lane) == 1 then lineUp(lane) end
    local given = id and give(id)
    if given then return given end
  end
end
return nil`;

/**
 * Tells that a worker is there and at its questions. `ARGV`: worker, milliseconds until it must be heard of again, ids. Gives
 * those ids that nobody waits for any more, or that another worker has, and those that it took too long for, which are for
 * another one.
 */
export const KEEP = `${NOW}${RING}${TELL}
local worker, lock = ARGV[1], ARGV[2]
redis.call('ZADD', base .. 'workers', now + lock, worker)
redis.call('PEXPIRE', base .. 'workers', 3600000)
redis.call('ZADD', KEYS[2], now + lock, base)
redis.call('PEXPIRE', KEYS[2], 3600000)
local lost, late = {}, {}
for at = 3, #ARGV do
  local id = ARGV[at]
  local key = base .. 'question:' .. id
  if redis.call('HGET', key, 'worker') ~= worker then
    table.insert(lost, id)
  elseif now > tonumber(redis.call('HGET', key, 'until')) then
    redis.call('HSET', key, 'worker', '', 'late', worker)
    redis.call('ZADD', base .. 'taken', now, id)
    ring(lock)
    tell(redis.call('HGET', key, 'front'), 'late', id, lock)
    table.insert(late, id)
  else
    redis.call('ZADD', base .. 'taken', now + lock, id)
  end
end
return {lost, late}`;

/** Says what became of a question, unless somebody was quicker. `ARGV`: id, outcome, milliseconds that it is kept. */
export const FINISH = `${NOW}${TELL}
local id, outcome, life = unpack(ARGV)
local front = redis.call('HGET', base .. 'question:' .. id, 'front')
if not front then return 0 end
redis.call('SET', base .. 'outcome:' .. id, outcome, 'PX', life)
redis.call('DEL', base .. 'question:' .. id)
redis.call('ZREM', base .. 'taken', id)
tell(front, 'done', id, life)
return 1`;

/**
 * Asks after questions, which lets them live on. `ARGV`: milliseconds that they live unless asked about again, ids. Gives how
 * many workers there are, and of each id 1 where it waits or is worked on, 2 where it is done, and 0 where it isn't known.
 */
export const LOOK = `${NOW}
redis.call('ZREMRANGEBYSCORE', base .. 'workers', '-inf', now)
local found = {redis.call('ZCARD', base .. 'workers')}
for at = 2, #ARGV do
  local state = 0
  if redis.call('EXISTS', base .. 'outcome:' .. ARGV[at]) == 1 then
    state = 2
  elseif redis.call('PEXPIRE', base .. 'question:' .. ARGV[at], ARGV[1]) == 1 then
    state = 1
  end
  table.insert(found, state)
end
return found`;

/** Takes a question back, or what became of it. `ARGV`: id. Gives whether there was no outcome yet. */
export const WITHDRAW = `${NOW}${LEAVE}
local id = ARGV[1]
local lane = redis.call('HGET', base .. 'question:' .. id, 'lane')
if lane then leave(id, lane) end
redis.call('ZREM', base .. 'taken', id)
redis.call('DEL', base .. 'question:' .. id)
return redis.call('DEL', base .. 'outcome:' .. id) == 0 and 1 or 0`;

/** Tells whether there are workers that work on others. */
export const OTHERS = `${NOW}
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now)
local others = redis.call('ZCARD', KEYS[2])
if redis.call('ZSCORE', KEYS[2], base) then others = others - 1 end
return others > 0 and 1 or 0`;
