// params:
// columns: identity
MERGE (r:Revision {id: 'revision'})
  ON CREATE SET r.number = 0
SET r.store = coalesce(r.store, randomUUID())
RETURN r.store AS identity
