// params: live
// columns: from, type, to, values
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.import IN $live
RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS values
