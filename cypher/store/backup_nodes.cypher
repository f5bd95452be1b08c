// params:
// columns: id, labels, properties
MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:__Neo4jMigrationsLock AND NOT n:Gate AND NOT n:Restoring
RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties
