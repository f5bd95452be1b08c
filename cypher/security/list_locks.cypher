// params: now
// columns: key, until
MATCH (f:SignInFailures)
WHERE f.until > $now
RETURN f.key AS key, f.until AS until
ORDER BY key
