// params:
// columns: swept
MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:__Neo4jMigrationsLock AND NOT n:Restoring
WITH n LIMIT 5000
DELETE n
RETURN count(*) AS swept
