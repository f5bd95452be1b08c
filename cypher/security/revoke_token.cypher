// params: account, id
// columns: id
MATCH (:Account {name: $account})-[:HOLDS]->(t:Token {id: $id})
WITH t, t.id AS id
DETACH DELETE t
RETURN id
