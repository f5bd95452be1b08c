// params: from, skip
// columns: id
MATCH (e:Entity) WHERE e.id >= $from
RETURN e.id AS id ORDER BY id SKIP $skip LIMIT 1
