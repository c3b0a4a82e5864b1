/**
 * Makes changes, all or none, if the records that they rest on are, byte for byte, what was read.
 *
 * A command whose answer was lost with its connection is sent again: that is known by the change's own key, and made
 * once. `KEYS`: names, ends, the change's own, those expected, those changed. `ARGV`: milliseconds that the change is
 * known, how many are expected, what each is (empty for none); then of each change its name, its bytes (empty to
 * delete), its milliseconds and its end.
 */
export const CHANGE = `
if redis.call('EXISTS', KEYS[3]) == 1 then return 1 end
local expected = tonumber(ARGV[2])
for at = 1, expected do
  if (redis.call('GET', KEYS[3 + at]) or '') ~= ARGV[2 + at] then return 0 end
end
local arg = 2 + expected
for at = 4 + expected, #KEYS do
  local name, record, life, untilTime = ARGV[arg + 1], ARGV[arg + 2], ARGV[arg + 3], ARGV[arg + 4]
  if record == '' then
    redis.call('DEL', KEYS[at])
    redis.call('ZREM', KEYS[1], name)
    redis.call('ZREM', KEYS[2], name)
  else
    redis.call('SET', KEYS[at], record, 'PX', life)
    redis.call('ZADD', KEYS[1], 0, name)
    redis.call('ZADD', KEYS[2], untilTime, name)
  end
  arg = arg + 4
end
redis.call('SET', KEYS[3], 1, 'PX', ARGV[1])
return 1`;

/**
 * Takes names out whose records are past their time, a step of them, and gives how many. `KEYS`: names, ends. `ARGV`: the
 * time, the most of a step.
 */
export const SWEEP = `
local ended = redis.call('ZRANGEBYSCORE', KEYS[2], '-inf', ARGV[1], 'LIMIT', 0, ARGV[2])
for _, name in ipairs(ended) do
  redis.call('ZREM', KEYS[1], name)
  redis.call('ZREM', KEYS[2], name)
end
return #ended`;
