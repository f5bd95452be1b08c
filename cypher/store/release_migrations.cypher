// params:
// columns: released
MATCH (l:__Neo4jMigrationsLock)
DELETE l
RETURN count(*) AS released
