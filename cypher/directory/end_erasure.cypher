// params: id
// columns: ended
OPTIONAL MATCH (e:Erasing {id: $id})
DETACH DELETE e
WITH count(*) AS any
MATCH (x:Erasure {id: $id})
REMOVE x.id, x.texts, x.accounts
RETURN count(*) AS ended
