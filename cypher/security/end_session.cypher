// params: account, id
// columns: id
MATCH (:Account {name: $account})-[:HOLDS]->(s:Session {id: $id})
WITH s, s.id AS id
DETACH DELETE s
RETURN id
