// params: count
// columns: number
MATCH (a:Audit) WHERE a.number > $count AND valueType(a.number) STARTS WITH 'INTEGER'
RETURN a.number AS number ORDER BY number DESC LIMIT 1
