// params:
// columns: type, from, to, properties
MATCH (n)-[r]->(m) WHERE NOT n:__Neo4jMigration
RETURN type(r) AS type, elementId(n) AS from, elementId(m) AS to, properties(r) AS properties
