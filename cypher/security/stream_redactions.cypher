// params: after
// columns: number, note
MATCH (a:Audit) WHERE a.number > $after AND a.action = 'erasure' AND a.note IS NOT NULL
RETURN a.number AS number, a.note AS note
ORDER BY a.number
