// params: live, kind, keys
// columns: key, id, name
MATCH (d:Description)-[:DESCRIBES]->(e:Entity)
WHERE d.nameKey IN $keys AND d.import IN $live AND $kind IN labels(e)
RETURN DISTINCT d.nameKey AS key, e.id AS id, d.name AS name
ORDER BY key, id
