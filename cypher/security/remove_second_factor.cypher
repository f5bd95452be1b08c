// params: name
// columns: name
MATCH (a:Account {name: $name})
REMOVE a.totpSecret, a.totpPending, a.totpStep, a.recovery, a.turn
RETURN a.name AS name
