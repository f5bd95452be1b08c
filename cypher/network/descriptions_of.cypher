// params: live, ids
// columns: ids, values
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:DESCRIBES]-(d)
WITH id, properties(d) AS v
WHERE v.import IN $live
RETURN collect(id) AS ids, collect(v) AS values
