/**
 * What all scripts begin with. `KEYS[1]` begins every key, `ARGV[1]` is what is asked, as JSON. All times are Redis's own,
 * in milliseconds, so that the machines' clocks don't matter. Who holds a shard is kept with the number of the plan by
 * which it was claimed, so that sessions of two plans are never open at once.
 */
const COMMON = `
local prefix, asked = KEYS[1], cjson.decode(ARGV[1])
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local function key(name) return prefix .. name end
local function holderOf(shard) return redis.call('HGET', key('holders'), shard) end
local function isLive(shard) return tonumber(redis.call('ZSCORE', key('ends'), shard) or 0) > now end
local function liveShards() return redis.call('ZRANGEBYSCORE', key('ends'), '(' .. now, '+inf') end
local function planOf(number)
  redis.call('HSET', key('plan'), 'count', number)
  redis.call('HINCRBY', key('plan'), 'epoch', 1)
  for _, shard in ipairs(redis.call('HKEYS', key('sessions'))) do redis.call('DEL', key('servers:' .. shard)) end
  redis.call('DEL', key('sessions'))
end
local function keep(shard, moved)
  if not moved then return end
  if moved.anew then redis.call('DEL', key('servers:' .. shard)) end
  for id, locale in pairs(moved.servers) do
    if locale == false then redis.call('HDEL', key('servers:' .. shard), id)
    else redis.call('HSET', key('servers:' .. shard), id, locale) end
  end
  if moved.session == '' then redis.call('HDEL', key('sessions'), shard)
  else redis.call('HSET', key('sessions'), shard, moved.session) end
end
`;

/**
 * Agrees on the number of shards: the one that is agreed already, unless no front is there and no lease is held.
 * Asked: `count`. Gives `count` and `epoch`.
 */
export const AGREE = `${COMMON}
redis.call('ZREMRANGEBYSCORE', key('fronts'), '-inf', now)
local count = tonumber(redis.call('HGET', key('plan'), 'count') or 0)
local isAlone = redis.call('ZCARD', key('fronts')) == 0 and #liveShards() == 0
if count == 0 or (isAlone and count ~= asked.count) then planOf(asked.count) end
local plan = redis.call('HMGET', key('plan'), 'count', 'epoch')
return cjson.encode({ count = tonumber(plan[1]), epoch = tonumber(plan[2]) })`;

/** Changes the number of shards. Asked: `count`. */
export const REPLAN = `${COMMON}
planOf(asked.count)
redis.call('PUBLISH', key('changed'), 'plan')`;

/**
 * Renews all leases of a front, keeps what has moved, and claims what is free of the front's share. A lease whose holder
 * is no longer known (as a Redis was emptied) is taken again; a session is taken over together with the servers it tells of.
 *
 * Asked: `front`, `life`, `joins` (whether it takes a share), `count` and `epoch` of the plan that it goes by, `held`:
 * what has moved of each shard that it holds, or false. Gives the plan, the front's share, how many fronts there are,
 * shards that are lost or were forgotten, and those that are claimed.
 */
export const BEAT = `${COMMON}
if redis.call('EXISTS', key('plan')) == 0 then
  redis.call('HSET', key('plan'), 'count', asked.count, 'epoch', asked.epoch)
end
local plan = redis.call('HMGET', key('plan'), 'count', 'epoch')
local count, epoch = tonumber(plan[1]), tonumber(plan[2])
local mine = asked.epoch .. ' ' .. asked.front
local function take(shard)
  redis.call('HSET', key('holders'), shard, mine)
  redis.call('ZADD', key('ends'), now + asked.life, shard)
end

redis.call('ZREMRANGEBYSCORE', key('fronts'), '-inf', now)
if not asked.joins then redis.call('ZREM', key('fronts'), asked.front)
elseif redis.call('ZADD', key('fronts'), now + asked.life, asked.front) == 1 then
  redis.call('PUBLISH', key('changed'), 'joined')
end

local held, keeps, lost, forgotten = 0, {}, {}, {}
for shard, moved in pairs(asked.held) do
  local holder = holderOf(shard)
  if holder and holder ~= mine then lost[#lost + 1] = shard
  else
    if not holder then forgotten[#forgotten + 1] = shard end
    take(shard)
    keep(shard, moved)
    held, keeps[shard] = held + 1, true
  end
end

local fronts = redis.call('ZRANGE', key('fronts'), 0, -1)
table.sort(fronts)
local share = 0
for rank, front in ipairs(fronts) do
  if front == asked.front then
    share = math.floor(count / #fronts) + (rank <= count % #fronts and 1 or 0)
  end
end

local isClear = epoch == asked.epoch
for _, shard in ipairs(liveShards()) do
  if string.match(holderOf(shard) or '', '^%d+') ~= tostring(epoch) then isClear = false end
end
local claimed = {}
for number = 0, count - 1 do
  local shard = tostring(number)
  local isFree = not keeps[shard] and (not isLive(shard) or holderOf(shard) == mine)
  if isClear and held < share and isFree then
    take(shard)
    held = held + 1
    claimed[#claimed + 1] = {
      shard = number,
      session = redis.call('HGET', key('sessions'), shard) or '',
      servers = redis.call('HGETALL', key('servers:' .. shard)),
    }
  end
end
return cjson.encode({
  count = count, epoch = epoch, share = share, fronts = #fronts,
  lost = lost, forgotten = forgotten, claimed = claimed,
})`;

/** Gives a lease up, if it is still the front's. Asked: `front`, `epoch`, `shard`, `moved`. */
export const RELEASE = `${COMMON}
if holderOf(asked.shard) ~= asked.epoch .. ' ' .. asked.front then return end
if asked.epoch == tonumber(redis.call('HGET', key('plan'), 'epoch')) then keep(asked.shard, asked.moved) end
redis.call('HDEL', key('holders'), asked.shard)
redis.call('ZREM', key('ends'), asked.shard)
redis.call('PUBLISH', key('changed'), 'released')`;

/** Takes a front out of those that share the shards. Asked: `front`. */
export const LEAVE = `${COMMON}
redis.call('ZREM', key('fronts'), asked.front)
redis.call('PUBLISH', key('changed'), 'left')`;

/**
 * Lets a shard identify itself, once in a period for each of Discord's buckets, and as often as it still may today.
 * Asked: `bucket`, `period`. Gives the milliseconds to wait before asking again; 0 where it may.
 */
export const IDENTIFY = `${COMMON}
local bucket = key('identified:' .. asked.bucket)
local wait = redis.call('PTTL', bucket)
if wait > 0 then return wait end
local left = tonumber(redis.call('GET', key('starts')) or 1)
if left < 1 then return math.max(1, redis.call('PTTL', key('starts'))) end
redis.call('SET', bucket, 1, 'PX', asked.period)
if redis.call('EXISTS', key('starts')) == 1 then redis.call('DECR', key('starts')) end
return 0`;

/** Notes how often shards may still identify themselves, as Discord says. Asked: `left`, `milliseconds` until it is more. */
export const NOTE_STARTS = `${COMMON}
local known = redis.call('GET', key('starts'))
if asked.milliseconds > 0 and (not known or tonumber(known) > asked.left) then
  redis.call('SET', key('starts'), asked.left, 'PX', asked.milliseconds)
end`;
