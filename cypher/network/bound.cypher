// params: from
// columns: id
MATCH (e:Entity) WHERE e.id >= $from
RETURN e.id AS id ORDER BY id SKIP 5000 LIMIT 1
