// params: name
// columns: name
MATCH (a:Account {name: $name})
OPTIONAL MATCH (a)-[:HOLDS]->(t)
WITH a, a.name AS name, collect(t) AS tokens
FOREACH (t IN tokens | DETACH DELETE t)
DETACH DELETE a
RETURN name
