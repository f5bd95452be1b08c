// params: name
// columns: secret, pending, step, recovery
MATCH (a:Account {name: $name})
RETURN a.totpSecret AS secret, a.totpPending AS pending, coalesce(a.totpStep, -1) AS step, coalesce(a.recovery, []) AS recovery
