// params: id, at, by
// columns: id
MATCH (m:Merge {id: $id})
WHERE m.absorbed IS NOT NULL
SET m.undoneAt = $at, m.undoneBy = $by
REMOVE m.absorbed, m.root
RETURN m.id AS id
