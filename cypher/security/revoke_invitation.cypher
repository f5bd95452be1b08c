// params: id
// columns: id
MATCH (i:Invitation {id: $id})
WHERE i.usedAt IS NULL
WITH i, i.id AS id
DETACH DELETE i
RETURN id
