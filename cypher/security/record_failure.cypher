// params: key, now, since, limit, until
// columns: until
MERGE (f:SignInFailures {key: $key})
SET f.turn = $now
WITH f, [t IN coalesce(f.times, []) WHERE t > $since] + [$now] AS times
SET f.times = times, f.until = CASE WHEN size(times) >= $limit THEN $until ELSE 0 END
RETURN f.until AS until
