// params:
// columns: number, hash
MATCH (a:Audit) WHERE a.number > 0
RETURN a.number AS number, coalesce(a.hash, '') AS hash
ORDER BY a.number DESC LIMIT 1
