// params:
// columns: schema, revision, nodes, relationships
OPTIONAL MATCH (m:__Neo4jMigration) WHERE m.version <> 'BASELINE'
WITH max(m.version) AS schema
OPTIONAL MATCH (r:Revision {id: 'revision'})
WITH coalesce(schema, '000') AS schema, coalesce(r.number, 0) AS revision
RETURN schema, revision,
       COUNT { MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:__Neo4jMigrationsLock AND NOT n:Gate AND NOT n:Restoring RETURN n } AS nodes,
       COUNT { MATCH (n)-[r]->() WHERE NOT n:__Neo4jMigration RETURN r } AS relationships
