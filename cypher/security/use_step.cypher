// params: name, step
// columns: name
MATCH (a:Account {name: $name})
SET a.turn = $step
WITH a
WHERE a.totpSecret IS NOT NULL AND coalesce(a.totpStep, -1) < $step
SET a.totpStep = $step
RETURN a.name AS name
