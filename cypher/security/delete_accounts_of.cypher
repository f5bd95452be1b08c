// params: person
// columns: names
MATCH (a:Account {person: $person, role: 'member'})
OPTIONAL MATCH (a)-[:HOLDS]->(t)
WITH a, a.name AS name, collect(t) AS tokens
FOREACH (t IN tokens | DETACH DELETE t)
DETACH DELETE a
RETURN collect(name) AS names
