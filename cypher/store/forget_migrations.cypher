// params:
// columns: forgotten
MATCH (m:__Neo4jMigration)
DETACH DELETE m
RETURN count(*) AS forgotten
