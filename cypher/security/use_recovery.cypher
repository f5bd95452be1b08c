// params: name, hash
// columns: name
MATCH (a:Account {name: $name})
SET a.turn = -1
WITH a
WHERE a.totpSecret IS NOT NULL AND $hash IN coalesce(a.recovery, [])
SET a.recovery = [h IN a.recovery WHERE h <> $hash]
RETURN a.name AS name
