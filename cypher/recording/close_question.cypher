// params: id
// columns: id
MATCH (q:OpenQuestion {id: $id})
WITH q, q.id AS id
DELETE q
RETURN id
