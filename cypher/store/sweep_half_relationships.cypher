// params:
// columns: swept
MATCH (n)-[r]->() WHERE NOT n:__Neo4jMigration
WITH r LIMIT 5000
DELETE r
RETURN count(*) AS swept
