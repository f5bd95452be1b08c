// params: after, until
// columns: entry
MATCH (a:Audit) WHERE a.number > $after AND a.number <= $until
RETURN properties(a) AS entry
ORDER BY a.number
