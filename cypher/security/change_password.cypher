// params: name, password, stamp
// columns: name
MATCH (a:Account {name: $name})
SET a.password = $password, a.stamp = $stamp
WITH a
OPTIONAL MATCH (a)-[:HOLDS]->(s:Session)
DETACH DELETE s
RETURN DISTINCT a.name AS name
