// params: live, from, to
// columns: ids, values
MATCH (e:Entity) WHERE $from <= e.id < $to
MATCH (e)<-[:DESCRIBES]-(d)
WITH e.id AS id, properties(d) AS v
WHERE v.import IN $live
RETURN collect(id) AS ids, collect(v) AS values
