// params: name, secret
// columns: name
MATCH (a:Account {name: $name})
WHERE a.totpSecret IS NULL
SET a.totpPending = $secret
RETURN a.name AS name
