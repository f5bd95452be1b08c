// params: live
// columns: id
UNWIND $live AS import
MATCH (d:Description {import: import})-[:DESCRIBES]->(e:Entity)
RETURN DISTINCT e.id AS id
