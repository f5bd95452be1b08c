// params: limit
// columns: swept
MATCH (n)-[r]->() WHERE NOT n:__Neo4jMigration
WITH r LIMIT $limit
DELETE r
RETURN count(*) AS swept
