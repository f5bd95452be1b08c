// params: id, hash, texts, accounts
// columns: descriptions
MATCH (e:Entity {id: $id})
MERGE (x:Erasure {hash: $hash})
SET x.id = $id, x.texts = $texts, x.accounts = $accounts
REMOVE e:Entity:Person
SET e:Erasing
WITH e
OPTIONAL MATCH (e)<-[:DESCRIBES]-(d:Description)
WITH collect(d) AS descriptions
FOREACH (d IN descriptions | DETACH DELETE d)
RETURN size(descriptions) AS descriptions
