// params:
// columns: count
MATCH (a:Audit)
WHERE a.number IS NULL OR NOT valueType(a.number) STARTS WITH 'INTEGER' OR a.number < 1
RETURN count(*) AS count
