// params: name, secret, step, recovery
// columns: name
MATCH (a:Account {name: $name})
SET a.turn = $step
WITH a
WHERE a.totpSecret IS NULL AND a.totpPending = $secret
SET a.totpSecret = $secret, a.totpPending = null, a.totpStep = $step, a.recovery = $recovery
RETURN a.name AS name
