// params: live
// columns: id, values
MATCH (d:Description)-[:DESCRIBES]->(e:Entity)
WHERE d.import IN $live
RETURN e.id AS id, properties(d) AS values
