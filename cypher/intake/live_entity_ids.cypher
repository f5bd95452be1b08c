// params: live
// columns: id
MATCH (d:Description)-[:DESCRIBES]->(e:Entity)
WHERE d.import IN $live
RETURN DISTINCT e.id AS id
